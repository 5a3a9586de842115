// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "tests/specimens/specimen.h"

namespace {

using tests::specimens::Specimen;

int writeAll(const std::vector<Specimen> &specimens, const std::filesystem::path &folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    for (const Specimen &specimen : specimens) {
        const auto image = writeSpecimen(specimen, EVRAK_SPECIMEN_TEXTS, folder);
        if (!image) {
            std::cerr << "evrak-specimens: " << specimen.name << ": "
                      << toString(image.error().code) << ": " << image.error().subject << ": "
                      << image.error().detail << '\n';
            return image.error().code == ocr::core::ErrorCode::componentMissing ? 4 : 1;
        }
        std::cout << image->string() << '\n';
    }
    return 0;
}

/// Each sheet again and again, worn and scanned otherwise each time, in folders 1, 2, ...
int writeWorn(std::vector<Specimen> specimens, const std::filesystem::path &folder, int times) {
    for (int time = 1; time <= times; ++time) {
        if (const int code = writeAll(specimens, folder / std::to_string(time)); code != 0)
            return code;
        for (Specimen &specimen : specimens)
            ++specimen.damage.seed;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    CLI::App app(
        "Draws specimen pages with exactly known text: image, lines (.txt), boxes (.json)");
    std::string folder;
    std::string only;
    int times = 0;
    app.add_option("OUT", folder, "folder to write into, made where it is not there")->required();
    app.add_option("--only", only, "the one specimen of this name");
    app.add_option("--worn", times, "each so many times, worn anew, in folders 1, 2, ... of OUT")
        ->check(CLI::Range(1, 1000));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    std::vector<Specimen> specimens = tests::specimens::allSpecimens();
    if (!only.empty())
        std::erase_if(specimens, [&](const Specimen &s) { return s.name != only; });
    if (specimens.empty()) {
        std::cerr << "evrak-specimens: no specimen is called " << only << "; there are:";
        for (const Specimen &specimen : tests::specimens::allSpecimens())
            std::cerr << ' ' << specimen.name;
        std::cerr << '\n';
        return 2;
    }
    return times > 0 ? writeWorn(std::move(specimens), folder, times) : writeAll(specimens, folder);
}
