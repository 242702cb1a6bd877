# SPDX-License-Identifier: BSL-1.0

# usage: with_server.sh SERVER SIGNAL SCRIPT [ARGUMENT]...
# Starts SERVER on a free port, runs SCRIPT with its address and the arguments, and ends the server by SIGNAL, which it
# must take well.

server=$1
signal=$2
script=$3
shift 3

exec {output}< <(exec "$server" 0)
pid=$!
trap 'kill -KILL $pid 2>/dev/null' EXIT
if ! IFS= read -r -t 20 -u "$output" address || [[ ! $address =~ ^http://127\.0\.0\.1:[0-9]+/$ ]]; then
  echo "The server does not tell its address: '$address'"
  exit 1
fi

bash "$script" "$address" "$@"
result=$?

kill "-$signal" $pid
for (( tenths = 0; tenths < 100; ++tenths )); do
  kill -0 $pid 2>/dev/null || break
  sleep 0.1
done
if (( tenths == 100 )); then
  echo "The server does not end on SIG$signal."
  exit 1
fi
trap - EXIT
wait $pid
ended_with=$?
if (( ended_with != 0 )); then
  echo "The server ended on SIG$signal with $ended_with."
  exit 1
fi
exit $result
