set -e
cmake -S "$CHECKOUT" -B build -DHTTPSTATUS_BUILD_TESTS=OFF -DHTTPSTATUS_BUILD_EXAMPLES=OFF
cmake --build build --target httpstatus_single_file
cp build/single_file/httpstatus.hpp .
$CXX -std=c++17 main.cpp -o your_program
