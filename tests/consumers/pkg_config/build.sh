set -e
$CXX -std=c++17 main.cpp $(pkg-config --cflags httpstatus) -o your_program
test "$(pkg-config --modversion httpstatus)" = "$VERSION"
