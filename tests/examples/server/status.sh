# SPDX-License-Identifier: BSL-1.0

# usage: status.sh ADDRESS DOCUMENT
# Asks for every code of DOCUMENT, whose phrases were not typed from the library, and for numbers that it does not have.

address=$1
document=$2
failures=0
asked=0

fail() {
  echo "$target: $1"
  failures=$(( failures + 1 ))
}

# Sets status_line, fields, length (that of the content) and content.
ask() {
  local raw
  target="$1 ${*:2}"
  asked=$(( asked + 1 ))
  # With a dot at its end, lest the shell remove the last line ends.
  raw=$(curl -sS -i --raw --max-time 20 "${@:2}" "$address$1"; echo "curl:$?.")
  [[ ${raw##*curl:} == 0. ]] || fail "curl ends with ${raw##*curl:}"
  raw=${raw%curl:*}
  status_line=${raw%%$'\r\n'*}
  fields=${raw%%$'\r\n\r\n'*}$'\r\n'
  fields=${fields#*$'\r\n'}
  content=${raw#*$'\r\n\r\n'}
  length=${#content}
}

has() { grep -qiE "^$1"$'\r$' <<< "$fields"; }
has_any() { grep -qi "^$1:" <<< "$fields"; }
is_among() { [[ " ${*:2} " == *" $1 "* ]]; }

expect_status() { [[ $status_line == "HTTP/1.1 $1 $2" ]] || fail "answered with '$status_line'"; }

expect_problem() {
  local text='"([^"\\]|\\["\\])+"'
  local title="\"title\": \"$2\", "
  [[ -n $2 ]] || title=
  has 'Content-Type: application/problem\+json' || fail "no problem details"
  grep -qE "^\{$title\"status\": $1, \"detail\": $text\}$" <<< "$content" || fail "malformed content: $content"
  if command -v node > /dev/null && ! node -e 'JSON.parse(require("fs").readFileSync(0))' <<< "$content"; then
    fail "no JSON: $content"
  fi
}

# What the RFCs say of a final code, as sets of codes; the sections are in semantics.hpp.
expect_rules() {
  local code=$1 phrase=$2
  expect_status "$code" "$phrase"
  if is_among "$code" 204 205 304; then
    (( length == 0 )) || fail "has content"
    ! has_any Content-Type || fail "has a Content-Type without content"
  elif [[ $code == [45]?? ]]; then
    expect_problem "$code" "$phrase"
  else
    (( length > 1 )) && has 'Content-Type: text/plain' || fail "no text"
  fi
  if is_among "$code" 204 304; then
    ! has_any Content-Length || fail "has a Content-Length"
  else
    has "Content-Length: $length" || fail "no right Content-Length"
  fi
  ! has_any Transfer-Encoding || fail "has a Transfer-Encoding"
  has 'Date: [A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT' || fail "no Date"

  expect_field Content-Range "bytes 0-$(( length - 1 ))/$length" 206
  expect_field WWW-Authenticate 'Basic realm="[^"]+".*' 401
  expect_field Allow 'GET, HEAD' 405
  expect_field Proxy-Authenticate 'Basic realm="[^"]+".*' 407
  expect_field Upgrade websocket 426
  expect_field Location / 300 301 302 303 307 308
  expect_field Retry-After '[0-9]+' 413 429 503
  [[ $code != 426 ]] || has 'Connection: upgrade' || fail "no Connection: upgrade"

  local lengths=$(grep -i '^Content-' <<< "$fields")
  ask "status/$code" --head
  expect_status "$code" "$phrase"
  (( length == 0 )) || fail "has content"
  [[ $lengths == "$(grep -i '^Content-' <<< "$fields")" ]] || fail "other fields than in answer to GET"
}

# The field is there with this value for these codes and absent for all others.
expect_field() {
  if is_among "$code" "${@:3}"; then
    has "$1: $2" || fail "no right $1"
  else
    ! has_any "$1" || fail "has $1"
  fi
}

registered=$(sed -n 's/^{\([0-9]*\),.*"\([^"]*\)", registration::.*/\1 \2/p' "$document")
(( $(wc -l <<< "$registered") >= 63 )) || { target=$document fail "has too few codes"; }
while read -r code phrase; do
  ask "status/$code"
  if [[ $code == 1* ]]; then
    expect_status 400 "Bad Request"
    expect_problem 400 "Bad Request"
    [[ $content == *interim* ]] || fail "does not tell why"
  else
    expect_rules "$code" "$phrase"
  fi
done <<< "$registered"

for code in 299 399 471 599; do
  ask "status/$code"
  expect_rules $code ""
done

for number in 100 104 199 000 099 600 999 99 1000 abc 4x4 "" +40 %20404 404%0a %ff%00; do
  ask "status/$number"
  expect_status 400 "Bad Request"
  expect_problem 400 "Bad Request"
done

ask nowhere
expect_status 404 "Not Found"
expect_problem 404 "Not Found"

ask status/404/
expect_status 404 "Not Found"

ask status/200 --data x
expect_status 405 "Method Not Allowed"
has 'Allow: GET, HEAD' || fail "no Allow"

ask status/413 --header 'Range: bytes=0-3'
expect_problem 413 "Content Too Large"

ask status/200 --header 'Accept-Encoding: gzip'
! has_any Content-Encoding || fail "is compressed"

ask status/413 --header 'Expect: 100-continue'
expect_status 100 Continue
[[ $content == "HTTP/1.1 413 Content Too Large"* ]] || fail "no final response after the interim one"

ask ""
expect_status 200 OK
has 'Content-Type: text/html; charset=utf-8' || fail "no HTML"
has_any Content-Security-Policy || fail "no Content-Security-Policy"
(( $(grep -c '<li id="[1-5][0-9][0-9]">' <<< "$content") == 64 )) || fail "does not have 64 codes"
! grep -qE '(src|href)="(https?:)?//[^"]*\.(js|css|png|svg|woff2?)"|@import|url\(' <<< "$content" || fail "loads something"
page_length=$length

ask "" --head
expect_status 200 OK
(( length == 0 )) || fail "has content"
has "Content-Length: $page_length" || fail "no right Content-Length"

echo "$asked requests, $failures failures"
(( failures == 0 ))
