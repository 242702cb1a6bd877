# SPDX-License-Identifier: BSL-1.0

# usage: codegen.sh COMPILER INCLUDE_DIR CHECK [ARGUMENT]...
# Runs CHECK, a function below, on the output of COMPILER; exits with 77 if the test is skipped.

set -u -o pipefail
compiler=$1
include=$2
cd "$(dirname "$0")" || exit
source ./compiler.sh

expect_none() { [[ -z $2 ]] || fail "$1:"$'\n'"$2"; }

# Every C function returns a constant, and nothing else is in the object.
constants_fold() {
  local object=$work/constants.o
  # Functions that return the same must not call each other.
  [[ $version == clang* ]] || set -- "$@" -fno-ipa-icf
  compile "$@" -ffunction-sections -c constants.cpp -o "$object"
  expect_none "not folded by $version $*" "$(objdump -dr --no-show-raw-insn "$object" | awk '
    /^[0-9a-f]+ <.*>:$/ { name = substr($2, 2, length($2) - 3); next }
    /R_X86_64_/ { code[name] = code[name] "[" $3 "] "; next }
    /^ +[0-9a-f]+:/ { sub(/^[^\t]*\t/, ""); gsub(/ +/, " "); code[name] = code[name] $0 "; " }
    END {
      if (name == "") print "nothing: no code was found"
      for (name in code) {
        is_constant = code[name] ~ /^(mov \$0x[0-9a-f]+,%eax|xor %eax,%eax); ret ?; $/
        if (!is_constant && name !~ /^_Z/) print name ": " substr(code[name], 1, 100)
      }
    }')"
  expect_none "left by $version $*" \
    "$(nm -C "$object" | grep httpstatus::)$(size -A "$object" | awk '/^\.(rodata|data|bss)/ && $2 > 0')"
}

# Bytes of code and data of one look-up, without what unwinds the stack.
object_size() {
  local bytes
  compile -O2 -c phrase.cpp -o "$work/phrase.o"
  bytes=$(size -A "$work/phrase.o" | awk '/^\.(text|rodata|data|bss)/ { sum += $2 } END { print sum }')
  echo "$bytes bytes, at most $1 allowed"
  ((bytes <= $1)) || fail "too many"
}

no_other_text() {
  local kind
  compile -O0 other_texts.cpp -o "$work/other_texts"
  "$work/other_texts" >"$work/texts" || fail "other_texts.cpp does not run"
  for kind in OFFICIAL UNOFFICIAL; do
    compile -O2 -D$kind -c phrase.cpp -o "$work/phrase.o"
    expect_none "text beside the phrases ($kind)" "$(strings "$work/phrase.o" | grep -Fxf "$work/texts")"
  done
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

# Allowed are functions of the C library. A table that is not hidden needs a relocation in a shared library.
no_relocation() {
  local flags
  echo 'int main() {}' >"$work/main.cpp"
  for flags in "-fPIE -pie" "-fPIC -shared -fvisibility-inlines-hidden"; do
    # shellcheck disable=SC2086  # several flags
    compile -O2 $flags "$work/main.cpp" -o "$work/without"
    # shellcheck disable=SC2086
    compile -O2 $flags "$work/main.cpp" look_ups.cpp -o "$work/with"
    expect_none "relocations with $flags" "$(comm -13 <(relocations_of "$work/without") <(relocations_of "$work/with") |
      grep -vE ' (mem[a-z]+|bcmp|strlen)$')"
  done
}

no_initialiser() {
  local level source
  for level in O0 O2; do
    for source in look_ups others; do
      compile -$level -c $source.cpp -o "$work/$source.o"
      expect_none "initialiser in $source.cpp at -$level" \
        "$(readelf -SW "$work/$source.o" | grep -oE '\.(init_array|ctors)[^ ]*'
          nm -C "$work/$source.o" | grep -E '_GLOBAL__|__cxx_global|guard variable')"
    done
  done
}

# Allowed are functions of the C library that compilers insert, and the personality routine, which clang names even if it
# has removed the last handler.
nothing_but_c() {
  local source
  for source in look_ups others; do
    compile -O2 -c $source.cpp -o "$work/$source.o"
    expect_none "reference to a library in $source.cpp" \
      "$(nm -uC "$work/$source.o" | grep -vE ' (mem[a-z]+|bcmp|strlen|_GLOBAL_OFFSET_TABLE_|__gxx_personality_v0)$')"
  done
}

no_allocation() {
  compile -O2 -c streams.cpp -o "$work/streams.o"
  nm -uC "$work/streams.o" | grep -q ostream || fail "nothing is written"
  expect_none "allocation" "$(nm -uC "$work/streams.o" | grep -E 'operator new|alloc|basic_string<')"
}

# No destructor is registered to run at exit.
nothing_at_exit() {
  compile -O2 -c errors.cpp -o "$work/errors.o"
  nm -C "$work/errors.o" | grep -q http_error_category || fail "the category is missing"
  expect_none "runs at exit" "$(nm -u "$work/errors.o" | grep -E 'atexit')"
}

# Only these macros of ours stay defined, and none without our prefix.
macros_that_stay() {
  local header ours=() theirs=(cassert cstddef cstdint initializer_list iosfwd new optional string string_view
    system_error type_traits version)
  for header in "$include"/httpstatus/*.hpp; do
    [[ $header == */fmt.hpp || $header == */format.hpp ]] || ours+=("httpstatus/${header##*/}")
  done
  macros_of() { printf '#include <%s>\n' "$@" | compile -dM -E -x c++ - | awk '{ sub(/\(.*/, "", $2); print $2 }' | sort -u; }
  expect_none "a macro stays defined" "$(comm -13 <(macros_of "${theirs[@]}") <(macros_of "${theirs[@]}" "${ours[@]}") |
    grep -vE '^HTTPSTATUS_([A-Z_]+_HPP|VERSION_(MAJOR|MINOR|PATCH)|JOIN|EXPAND_AND_JOIN|VERSIONED|HIDDEN|VISIBLE|LIFETIME_BOUND)$')"
}

"${@:3}"
