# SPDX-License-Identifier: BSL-1.0

# usage: instructions.sh COMPILER INCLUDE_DIR
# Counts the instructions of each case of instructions.cpp, without those of its loop, and checks the bounds below; exits
# with 77 if the test is skipped.

set -u -o pipefail
compiler=$1
include=$2
cd "$(dirname "$0")" || exit
source ../codegen/compiler.sh

# Compiler, case, and at most so many instructions, or so much of another case.
bounds='
g++-12 reason_phrase 8
g++-12 category_of   8
any    reason_phrase 12
any    category_of   10
any    from_phrase   0.80 map
'

calls=6400
compile -O2 -DCALL_COUNT=$calls instructions.cpp -o "$work/instructions"
valgrind -q --tool=callgrind --combine-dumps=yes --callgrind-out-file="$work/callgrind" "$work/instructions" ||
  fail "instructions.cpp does not run"

awk -v calls="$calls" -v version="$version" -v bounds="$bounds" '
  /^part: / { name = "" }
  /^desc: Trigger: Client Request: / { name = $NF }
  /^totals: / && name == "loop" { loop = $2; next }
  /^totals: / && name != "" { count[name] = ($2 - loop) / calls; printf "%s: %.2f\n", name, count[name] }
  END {
    lines = split(bounds, line, "\n")
    for (i = 1; i <= lines; ++i) {
      split(line[i], bound, " +")
      if (bound[1] != version && bound[1] != "any") continue
      limit = bound[4] ? bound[3] * count[bound[4]] : bound[3]
      if (count[bound[2]] > 0 && count[bound[2]] < limit + 0.05) continue
      print bound[2] " is above its bound: " line[i]
      failed = 1
    }
    exit failed
  }' "$work/callgrind"
