# SPDX-License-Identifier: BSL-1.0

# usage: page.sh ADDRESS
# Opens the page in a headless Chromium; 77, which is to skip the test, where there is none or no Node.js.

for name in chromium chromium-browser google-chrome; do
  if browser=$(command -v $name) && command -v node > /dev/null; then
    profile=$(mktemp -d)
    trap 'rm -rf "$profile"' EXIT
    node "$(dirname "$0")/page.js" "$1" "$browser" "$profile"
    exit
  fi
done
echo "skipped: Chromium or Node.js not found"
exit 77
