# SPDX-License-Identifier: BSL-1.0

# usage: instructions.sh COMPILER INCLUDE_DIR COUNTS ACTION [ARGUMENT]...
# Runs ACTION, a function below, on COUNTS, a file of lines "case instructions"; exits with 77 where the test is to be
# skipped.

set -u -o pipefail
compiler=$1
include=$2
counts=$3
cd "$(dirname "$0")" || exit
source ../codegen/compiler.sh

recorded=ceilings.txt
calls=6400  # a hundred for each registered code

# Instructions a call, without those of the loop.
count() {
  local libraries=()
  ! echo "#include <microhttpd.h>" | "$compiler" -E -x c++ - &>/dev/null || libraries=(-lmicrohttpd)
  compile -O2 -DCALL_COUNT=$calls instructions.cpp -o "$work/instructions" "${libraries[@]}"
  valgrind -q --tool=callgrind --combine-dumps=yes --callgrind-out-file="$work/callgrind" "$work/instructions" ||
    fail "instructions.cpp does not run"
  awk -v calls="$calls" '
    /^part: / { name = "" }
    /^desc: Trigger: Client Request: / { name = $NF }
    /^totals: / && name == "loop.usual" { loop = $2; next }
    /^totals: / && name != "" { printf "%s %.2f\n", name, ($2 - loop) / calls }
    ' "$work/callgrind" >"$counts"
  cat "$counts"
}

counts_of_ours() { grep -vE '^(unordered_map|beast|microhttpd)\.' "$counts"; }

record() {
  { grep -v "^$version " "$recorded"; counts_of_ours | sed "s/^/$version /"; } >"$work/recorded"
  cp "$work/recorded" "$recorded"
  echo "recorded for $version"
}

ceilings() {
  if [[ -n ${HTTPSTATUS_RECORD-} ]]; then
    record
    return
  fi
  grep -q "^$version " "$recorded" ||
    skip "no counts recorded for $version; the target httpstatus_record_instructions records them"
  counts_of_ours | awk -v version="$version" '
    NR == FNR { if ($1 == version) ceiling[$2] = $3; next }
    !($1 in ceiling) { print $1 ": not recorded"; failed = 1; next }
    $2 > ceiling[$1] { print $1 ": " $2 ", more than the " ceiling[$1] " that are recorded"; failed = 1 }
    $2 < ceiling[$1] { print $1 ": " $2 ", fewer than the " ceiling[$1] " that are recorded, which can be lowered" }
    { delete ceiling[$1] }
    END { for (name in ceiling) { print name ": recorded, but not counted"; failed = 1 } exit failed }
    ' "$recorded" -
}

# at_most LIMIT FUNCTION STREAM...
at_most() {
  local stream
  for stream in "${@:3}"; do
    awk -v name="$2.$stream" -v limit="$1" '
      $1 == name { print name ": " $2 ", at most " limit " allowed"; good = $2 <= limit }
      END { exit !good }' "$counts" || failed=yes
  done
  [[ -z ${failed-} ]]
}

# ratio LIMIT FUNCTION PEER STREAM...
ratio() {
  local stream
  grep -q "^$3\." "$counts" || skip "$3 not found"
  for stream in "${@:4}"; do
    awk -v ours="$2.$stream" -v theirs="$3.$stream" -v limit="$1" '
      { count[$1] = $2 }
      END {
        ratio = count[ours] / count[theirs]
        printf "%s: %s, %.3f of the %s of %s, ", ours, count[ours], ratio, count[theirs], theirs
        print "at most " limit " allowed"
        exit !(count[ours] > 0 && ratio <= limit)
      }' "$counts" || failed=yes
  done
  [[ -z ${failed-} ]]
}

"${@:4}"
