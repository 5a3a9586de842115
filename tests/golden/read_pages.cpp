// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/read_pages.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <thread>

#include <sys/wait.h>

namespace tests::golden {
namespace {

namespace fs = std::filesystem;

std::string quoted(const std::string &word) {
    std::string result = "'";
    for (const char letter : word)
        result += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return result + '\'';
}

struct Answer {
    int exitCode = -1;
    std::string text;
};

Answer run(const std::string &command) {
    std::FILE *pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr)
        return {};
    Answer answer;
    std::array<char, 4096> buffer;
    for (std::size_t got; (got = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        answer.text.append(buffer.data(), got);
    const int status = ::pclose(pipe);
    answer.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return answer;
}

std::string contentOf(const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

PageScore readPage(const GoldenSet &set, const std::string &name, const fs::path &folder,
                   const fs::path &evrak) {
    std::string command = quoted(evrak.string()) + " read " + quoted(findImage(folder, name));
    for (const std::string &option : set.options)
        command += ' ' + quoted(option);
    command += " --format text </dev/null";
    const auto start = std::chrono::steady_clock::now();
    Answer answer = run(command);
    if (answer.exitCode != 0)
        answer.text.clear();
    const std::string truth = contentOf(folder / (name + ".txt"));
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    const auto errors = set.metric == Metric::cer
                            ? ocr::text::countCharacterErrors(truth, answer.text, set.strictness)
                            : ocr::text::countWordErrors(truth, answer.text, set.strictness);
    return {name, errors, answer.exitCode, taken.count()};
}

} // namespace

fs::path findImage(const fs::path &folder, const std::string &name) {
    if (!fs::exists(folder / (name + ".txt")))
        return {};
    for (const char *extension : {".png", ".jpg", ".jpeg", ".tif", ".tiff"})
        if (fs::path image = folder / (name + extension); fs::exists(image))
            return image;
    return {};
}

std::vector<PageScore> readPages(const GoldenSet &set, const fs::path &folder,
                                 const fs::path &evrak) {
    std::vector<PageScore> scores(set.pages.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i; (i = next++) < scores.size();)
            scores[i] = readPage(set, set.pages[i], folder, evrak);
    };
    {
        const std::jthread second(work);
        work();
    }
    return scores;
}

} // namespace tests::golden
