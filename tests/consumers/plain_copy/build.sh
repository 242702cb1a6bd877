set -e
cp -r "$CHECKOUT/include/httpstatus" .
$CXX -std=c++17 main.cpp -I . -o your_program
