// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/master_store.h"

#include <fstream>
#include <iterator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "ocr/core/provenance.h"
#include "tests/component/scratch_folder.h"

namespace workflows::intake {
namespace {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;

class AMaster : public testing::Test {
  protected:
    AMaster() { fs::create_directory(collection); }

    fs::path source(const std::string &content) {
        const fs::path path = scratch.path() / "source";
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }
    [[nodiscard]] int filesInMasters() const {
        int count = 0;
        for (const auto &entry : fs::recursive_directory_iterator(collection / "masters"))
            count += entry.is_regular_file() ? 1 : 0;
        return count;
    }

    evrak_tests::ScratchFolder scratch;
    fs::path collection = scratch.path() / "c.evrak";
};

TEST_F(AMaster, isTheFileByteForByteUnderItsHashAndReadOnly) {
    const std::string content(3'000'000, 'x');
    auto copy = copyIntoCollection(source(content), collection, {}).value();
    EXPECT_EQ(copy.sha256(), ocr::core::sha256(content));
    EXPECT_EQ(copy.bytes(), 3'000'000);
    const auto file = copy.putInPlace(collection, "tif").value();
    EXPECT_EQ(file, fs::path("masters") / copy.sha256().substr(0, 2) / (copy.sha256() + ".tif"));
    std::ifstream stored(collection / file, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(stored), {}), content);
    struct stat status {};
    ::stat((collection / file).c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0444U);
    EXPECT_EQ(filesInMasters(), 1);
}

TEST_F(AMaster, leavesNothingWhereItIsNotPutInPlace) {
    { const auto copy = copyIntoCollection(source("content"), collection, {}); }
    EXPECT_EQ(filesInMasters(), 0);
}

TEST_F(AMaster, leavesNothingAfterAStop) {
    std::stop_source stop;
    stop.request_stop();
    const auto copy = copyIntoCollection(source("content"), collection, stop.get_token());
    EXPECT_EQ(copy.error().code, ErrorCode::stopped);
    EXPECT_EQ(filesInMasters(), 0);
}

TEST_F(AMaster, isNotMadeOfWhatIsNoFile) {
    const auto codeFor = [&](const fs::path &path) {
        return copyIntoCollection(path, collection, {}).error().code;
    };
    EXPECT_EQ(codeFor(scratch.path() / "nothing"), ErrorCode::inputMissing);
    EXPECT_EQ(codeFor(scratch.path()), ErrorCode::inputIsFolder);
    EXPECT_EQ(codeFor(source("")), ErrorCode::inputEmpty);
    EXPECT_EQ(codeFor("/dev/null"), ErrorCode::inputNotAnImage);
    const fs::path pipe = scratch.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(codeFor(pipe), ErrorCode::inputNotAnImage) << "without waiting for its writer";
}

} // namespace
} // namespace workflows::intake
