set -e
meson setup build --fatal-meson-warnings
ninja -C build
cp build/your_program .
