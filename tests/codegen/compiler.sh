# SPDX-License-Identifier: BSL-1.0

# Sourced by the tests of machine code, with `compiler` set. Sets `version`, such as clang++-14, and `work`, a directory
# for what is made; a compiler that is not there ends the test as skipped.

fail() { echo "$*"; exit 1; }
skip() { echo "skipped: $*"; exit 77; }

command -v "$compiler" >/dev/null || skip "$compiler not found"
case $("$compiler" --version) in
  *clang*) version=clang++ ;;
  *) version=g++ ;;
esac
version+=-$("$compiler" -dumpversion | cut -d. -f1)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# No part of the code that a distribution's own defaults add.
compile() {
  "$compiler" -std=c++17 -fcf-protection=none -fno-stack-protector -fno-lto -DNDEBUG -I"$include" "$@" || exit 1
}
