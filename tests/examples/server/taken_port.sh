# SPDX-License-Identifier: BSL-1.0

# usage: taken_port.sh ADDRESS SERVER
# A second SERVER on the port of the first one must say that it cannot be.

port=${1##*:}
port=${port%/}
told=$(timeout 10 "$2" "$port" 2>&1)
result=$?
echo "$told"
(( result == 1 )) && [[ $told == "server: port $port of 127.0.0.1 is not to be had" ]]
