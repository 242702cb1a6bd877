# In a registry, replace only this statement, to fetch a release:
# vcpkg_from_github(OUT_SOURCE_PATH SOURCE_PATH REPO <owner>/httpstatus REF "v${VERSION}" SHA512 <of its archive>)
set(SOURCE_PATH "${CURRENT_PORT_DIR}/../..")

set(VCPKG_BUILD_TYPE release)  # headers have no debug variant

vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}")
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/httpstatus)
vcpkg_fixup_pkgconfig()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/licenses")  # vcpkg installs it elsewhere
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
