// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/provenance.h"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/component/scratch_folder.h"

namespace ocr::core {
namespace {

constexpr auto ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST(Sha256, isThatOfThePublishedExamples) {
    EXPECT_EQ(sha256("abc"), ofAbc);
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Sha256, doesNotMindHowTheBytesCome) {
    Sha256 digest;
    digest.add("a");
    digest.add("");
    digest.add("bc");
    EXPECT_EQ(digest.finish(), ofAbc);
}

TEST(Sha256OfFile, readsAllOfTheFile) {
    const evrak_tests::ScratchFolder scratch;
    const auto file = scratch.path() / "big";
    const std::string bytes(3'000'001, 'x');
    std::ofstream(file, std::ios::binary) << bytes;
    EXPECT_EQ(sha256OfFile(file).value(), sha256(bytes));
}

TEST(Sha256OfFile, namesWhatIsWrong) {
    const evrak_tests::ScratchFolder scratch;
    EXPECT_EQ(sha256OfFile(scratch.path() / "none").error().code, ErrorCode::inputMissing);
    EXPECT_EQ(sha256OfFile(scratch.path()).error().code, ErrorCode::inputIsFolder);
}

} // namespace
} // namespace ocr::core
