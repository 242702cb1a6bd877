# SPDX-License-Identifier: BSL-1.0

# Sourced by scripts that get a COMPILER, by default g++, as their first argument. Sets `compiler`, `version`, such as
# clang++-14, and `work`, a temporary folder. If the compiler is missing, the test is skipped.

set -u -o pipefail
compiler=${1-g++}
cd "$(dirname "${BASH_SOURCE[0]}")" || exit

fail() { echo "$*"; exit 1; }
skip() { echo "Skipped: $*"; exit 77; }

command -v "$compiler" >/dev/null || skip "$compiler not found"
version=g++
[[ $("$compiler" --version) != *clang* ]] || version=clang++
version+=-$("$compiler" -dumpversion | cut -d. -f1)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Without code that the defaults of a distribution add.
compile() {
  "$compiler" -std=c++17 -fcf-protection=none -fno-stack-protector -fno-lto -DNDEBUG -I../../include "$@" || exit 1
}
