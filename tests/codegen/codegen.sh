# SPDX-License-Identifier: BSL-1.0

# usage: codegen.sh COMPILER INCLUDE_DIR CHECK [ARGUMENT]...
# Runs CHECK, a function below, on what COMPILER makes; exits with 77 where the test is to be skipped.

set -u -o pipefail
compiler=$1
include=$2
cd "$(dirname "$0")" || exit
source ./compiler.sh

# What is known not to be folded, and below each entry why: a pattern of "version level [-DIN_VARIABLE] function".
known_exceptions=(
)

# What was found; it must be nothing.
expect_none() { [[ -z $2 ]] || fail "$1:"$'\n'"$2"; }

expect_at_most() {
  echo "$2 $3, at most $1 allowed"
  (( $2 <= $1 )) || fail "too many"
}

# Lines "function: code" of the C functions in an object that do more than to return a constant.
not_constant() {
  objdump -dr --no-show-raw-insn "$1" | awk '
    /^[0-9a-f]+ <.*>:$/ { name = substr($2, 2, length($2) - 3); next }
    /R_X86_64_/ { code[name] = code[name] "[" $3 "] "; next }
    /^ +[0-9a-f]+:/ { sub(/^[^\t]*\t/, ""); gsub(/ +/, " "); code[name] = code[name] $0 "; " }
    END {
      if (name == "") print "nothing: no code was found"
      for (name in code) {
        is_constant = code[name] ~ /^(mov \$0x[0-9a-f]+,%eax|xor %eax,%eax); ret ?; $/
        if (!is_constant && name !~ /^_Z/) print name ": " substr(code[name], 1, 100)
      }
    }' | sort | c++filt
}

# Fails where a function does so and is no known exception, or where an exception is known that is none.
constants_fold() {
  local object=$work/constants.o line pattern unknown="" left
  local -A excused=()
  # Functions that return the same are not to call each other.
  [[ $version == clang* ]] || set -- "$@" -fno-ipa-icf
  compile "-$1" "${@:2}" -ffunction-sections -c constants.cpp -o "$object"
  while read -r line; do
    for pattern in "${known_exceptions[@]}"; do
      [[ "$version $* ${line%%:*}" == $pattern ]] && excused[$pattern]+=$line$'\n' && continue 2
    done
    unknown+=$line$'\n'
  done < <(not_constant "$object")
  expect_none "not folded by $version -$*" "$unknown"
  for pattern in "${known_exceptions[@]}"; do
    [[ "$version $*" != ${pattern% *} || -n ${excused[$pattern]-} ]] || fail "an exception no more: $pattern"
  done
  if (( ${#excused[@]} == 0 )); then
    left=$(nm -C "$object" | grep httpstatus::)$(size -A "$object" | awk '/^\.(rodata|data|bss)/ && $2 > 0')
    expect_none "left by $version -$*" "$left"
  fi
}

# Bytes of code and data, without what serves to unwind the stack.
object_size() {
  compile -O2 -c phrase.cpp -o "$work/phrase.o"
  expect_at_most "$1" \
    "$(size -A "$work/phrase.o" | awk '/^\.(text|rodata|data|bss)/ { sum += $2 } END { print sum }')" bytes
}

# Bytes that `size` counts in a program, over those of the same program without the look-up.
program_size() {
  compile -O2 -DMAIN phrase.cpp -o "$work/with"
  compile -O2 -DMAIN -DNO_LOOK_UP phrase.cpp -o "$work/without"
  expect_at_most "$1" \
    "$(size "$work/with" "$work/without" | awk '{ sum[NR] = $4 } END { print sum[2] - sum[3] }')" bytes
}

no_other_text() {
  compile -O2 -DMAIN phrase.cpp -o "$work/phrase"
  compile -O0 other_texts.cpp -o "$work/other_texts"
  "$work/other_texts" >"$work/texts" || fail "other_texts.cpp does not run"
  expect_none "text beside the phrases" "$(strings "$work/phrase" | grep -Fxf "$work/texts")"
}

# The kinds of the relocations in a program or a library, with their symbols if any.
relocations_of() {
  readelf -rW "$1" | c++filt | awk '/R_X86_64_/ {
    kind = $3
    $1 = $2 = $3 = $4 = ""
    sub(/@.*| \+ .*/, "")
    print kind (kind ~ /RELATIVE/ ? "" : $0)
  }' | sort
}

# Sets `ours` to the relocations that SOURCE adds to a program or a library, but for functions of the C library.
count_relocations() {
  local flags=(-O2 -fPIE -pie)
  [[ $1 == pie ]] || flags=(-O2 -fPIC -shared)
  echo 'int main() {}' >"$work/main.cpp"
  compile "${flags[@]}" "$work/main.cpp" -o "$work/without"
  compile "${flags[@]}" "$work/main.cpp" "$2" -o "$work/with"
  ours=$(comm -13 <(relocations_of "$work/without") <(relocations_of "$work/with") |
    grep -vE ' (mem[a-z]+|bcmp|strlen)$')
}

no_relocation() {
  count_relocations "$1" look_ups.cpp
  expect_none "relocations" "$ours"
}

rows_relocations() {
  local allowed
  count_relocations "$1" rows.cpp
  expect_none "relocations by symbol" "$(grep -v RELATIVE <<<"$ours")"
  allowed=$((16#$(nm -S "$work/with" | awk '/ relocations_of_rows$/ { print $2 }')))
  expect_at_most "$allowed" "$(wc -l <<<"$ours")" relocations
}

no_initialiser() {
  local level source
  for level in O0 O2; do
    for source in look_ups rows texts; do
      compile -$level -c $source.cpp -o "$work/$source.o"
      expect_none "initialiser in $source.cpp at -$level" \
        "$(readelf -SW "$work/$source.o" | grep -oE '\.(init_array|ctors)[^ ]*'
          nm -C "$work/$source.o" | grep -E '_GLOBAL__|__cxx_global|guard variable')"
    done
  done
}

# Allowed are the functions of the C library that compilers put in themselves; and the personality routine, which clang
# names even for a function whose last handler it has removed.
nothing_but_c() {
  local source
  for source in look_ups rows texts; do
    compile -O2 -c $source.cpp -o "$work/$source.o"
    expect_none "reference to a library in $source.cpp" \
      "$(nm -uC "$work/$source.o" | grep -vE ' (mem[a-z]+|bcmp|strlen|_GLOBAL_OFFSET_TABLE_|__gxx_personality_v0)$')"
  done
}

"${@:3}"
