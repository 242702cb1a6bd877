# SPDX-License-Identifier: BSL-1.0
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load


class Httpstatus(ConanFile):
    name = "httpstatus"
    description = "Every HTTP status code as a constexpr table"
    topics = ("http", "status-code", "header-only")
    homepage = url = "https://github.com/OWNER/httpstatus"
    license = "BSL-1.0"
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "../../include/httpstatus/code.hpp"))
        self.version = ".".join(re.findall(r"#define HTTPSTATUS_VERSION_\w+ (\d+)", header))

    def export_sources(self):
        root = os.path.join(self.recipe_folder, "../..")
        for pattern in "LICENSE", "include/*":
            copy(self, pattern, root, self.export_sources_folder)

    def validate(self):
        check_min_cppstd(self, 17)

    def package(self):
        copy(self, "*", self.source_folder, self.package_folder, excludes="LICENSE")
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
