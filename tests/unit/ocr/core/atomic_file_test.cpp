// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/atomic_file.h"

#include <cerrno>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "tests/component/scratch_folder.h"

namespace ocr::core {
namespace {

std::string contentsOf(const std::filesystem::path &file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

TEST(WriteFileAtomically, replacesTheFileAndLeavesNothingBeside) {
    const evrak_tests::ScratchFolder scratch;
    const auto file = scratch.path() / "Лист \"1\".txt";
    ASSERT_TRUE(writeFileAtomically(file, "old").has_value());
    ASSERT_TRUE(writeFileAtomically(file, std::string("n\0w", 3)).has_value());
    EXPECT_EQ(contentsOf(file), std::string("n\0w", 3));
    int files = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(scratch.path()))
        ++files;
    EXPECT_EQ(files, 1);
}

TEST(WriteFileAtomically, saysSoWhereItCannotWrite) {
    const evrak_tests::ScratchFolder scratch;
    EXPECT_FALSE(writeFileAtomically(scratch.path() / "none" / "a.txt", "x").has_value());
    EXPECT_FALSE(writeFileAtomically(scratch.path(), "x").has_value());
    EXPECT_TRUE(std::filesystem::is_directory(scratch.path()));
}

TEST(AFailedWrite, tellsAFullDiskFromAForbiddenPlaceAndFromTheRest) {
    for (const int reason : {ENOSPC, EDQUOT, EFBIG})
        EXPECT_EQ(writeErrorFor("a.txt", reason).code, ErrorCode::diskFull) << reason;
    for (const int reason : {EACCES, EPERM, EROFS})
        EXPECT_EQ(writeErrorFor("a.txt", reason).code, ErrorCode::outputNotPermitted) << reason;
    EXPECT_EQ(writeErrorFor("a.txt", EIO).code, ErrorCode::outputFailed);
    EXPECT_EQ(writeErrorFor("a.txt", EIO).subject, "a.txt");
}

} // namespace
} // namespace ocr::core
