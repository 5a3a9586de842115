// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for `evrak worker`. What befalls it stands in the first line of the "image" it is
// given, so that one batch can hold good pages and bad ones.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "ocr/page/page_json.h"

namespace {

using nlohmann::json;

void say(json header, const std::string &payload) {
    header["payload"] = payload.size();
    std::cout << header.dump() << '\n' << payload << std::flush;
}

/// A page of one line, whose text is the second line of the "image".
std::string pageWith(const std::string &text) {
    ocr::page::TextLine line;
    line.layout.outline = ocr::core::toPolygon({10, 10, 80, 20});
    line.layout.baseline = {{10, 28}, {90, 28}};
    line.reading.text = text;
    line.reading.confidence = ocr::core::Confidence(0.9);
    line.reading.model = "double";
    ocr::page::PageText page;
    page.masterSize = {100, 100};
    page.models = {{"double", std::string(64, '0')}};
    page.regions = {{ocr::page::RegionKind::paragraph, line.layout.outline, {line}}};
    return ocr::page::toJson(page);
}

void answerGood(const std::string &job, const std::string &text) {
    if (job == "inspect")
        say({{"format", "png"},
             {"frames",
              {{{"frame", 0}, {"width", 100}, {"height", 100}, {"dpi", 300}, {"bilevel", false}}}}},
            {});
    else if (job == "countFrames")
        say({{"frames", 1}}, {});
    else if (job == "preview")
        say({{"format", "png"}, {"width", 10}, {"height", 10}}, "bytes");
    else
        say(json::object(), pageWith(text));
}

[[noreturn]] void hang() {
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

/// Takes memory until there is none, as a decoder may that is told of a monstrous image.
void eatMemory() {
    constexpr std::size_t piece = 64 << 20;
    while (::mmap(nullptr, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
           MAP_FAILED) {
    }
    say({{"error",
          {{"code", "outOfMemory"}, {"subject", ""}, {"detail", ""}, {"where", "double"}}}},
        {});
}

void meet(const std::string &misfortune, const std::string &job, const std::string &text,
          const std::string &path) {
    if (misfortune == "crashes") {
        std::cerr << "a loud last word\n";
        std::abort();
    } else if (misfortune == "crashes once") {
        const std::string mark = std::string(std::getenv("EVRAK_DOUBLE_MARKS")) + "/" +
                                 std::filesystem::path(path).filename().string() + ".crashed";
        if (!std::filesystem::exists(mark)) {
            std::ofstream(mark) << "crashed";
            std::abort();
        }
        answerGood(job, text);
    } else if (misfortune == "hangs") {
        hang();
    } else if (misfortune == "is slow") {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        answerGood(job, text);
    } else if (misfortune == "leaves") {
        std::exit(3);
    } else if (misfortune == "bad UTF-8") {
        std::string page = pageWith("QQ");
        page.replace(page.find("QQ"), 2, "\xc3\x28");
        say(json::object(), page);
    } else if (misfortune == "nonsense") {
        std::cout << "Segmentation is a four letter word\n" << std::flush;
        hang();
    } else if (misfortune == "other page") {
        say(json::object(), R"({"regions": "none"})");
    } else if (misfortune == "stopped halfway") {
        std::cout << R"({"payload": 1000000})" << '\n' << "only this" << std::flush;
        std::exit(0);
    } else if (misfortune == "out of memory") {
        eatMemory();
    } else if (misfortune == "tells its start") {
        std::cout << std::flush;
        say(json::object(), pageWith(std::string(std::getenv("OMP_THREAD_LIMIT")) + " " +
                                     std::to_string(::getpgrp() == ::getpid())));
    } else {
        answerGood(job, text);
    }
}

} // namespace

int main() {
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto request = json::parse(line);
        std::string path(request.at("payload").get<std::size_t>(), '\0');
        std::cin.read(path.data(), static_cast<std::streamsize>(path.size()));
        path.resize(request.at("pathBytes").get<std::size_t>());
        std::ifstream image(path);
        std::string misfortune, text;
        std::getline(image, misfortune);
        std::getline(image, text);
        const std::string job = request.at("job");
        // What is said of the reading befalls the reading, unless the job is named before it.
        const std::string prefix = job + ": ";
        if (misfortune.starts_with(prefix))
            misfortune.erase(0, prefix.size());
        else if (job != "read")
            misfortune.clear();
        meet(misfortune, job, text, path);
    }
}
