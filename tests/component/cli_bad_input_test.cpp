// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <utility>

#include <gmock/gmock.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <linux/capability.h>

#include "tests/component/cli_fixture.h"

namespace evrak_tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

class BadInput : public CommandLine {
  protected:
    Ended read(const std::string &name) { return evrak({"read", "--models", "eng", name}); }

    /// The exit code is as told, and the message names the subject and says the words.
    static void expectRefused(const Ended &ended, int exitCode, const std::string &subject,
                              const std::string &words) {
        EXPECT_EQ(ended.exitCode, exitCode) << ended.err;
        EXPECT_THAT(ended.err, AllOf(StartsWith("evrak: "), HasSubstr(subject), HasSubstr(words)));
        EXPECT_THAT(ended.out, IsEmpty());
    }

    /// Root may open everything, but not without these.
    static void loseTheRightsOfRoot() {
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    }

    /// A PNG whose header tells of 60,000 x 60,000 pixels, without them.
    std::string hugePng() {
        using namespace std::string_literals;
        return file("huge.png",
                    "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\0\0\0\0"s +
                        "\x7a\x5e\x1b\x0c"s + "\0\0\0\0IDAT\x35\xaf\x06\x1e"s);
    }

    std::string half(const std::string &whole, const std::string &name) {
        std::ifstream from(whole, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(from), {}};
        return file(name, bytes.substr(0, bytes.size() / 2));
    }
};

TEST_F(BadInput, thatIsNoImage) {
    expectRefused(read(file("note.tif", "Dear Sir, this is a letter and no image of one.")), 3,
                  "note.tif", "no image");
}

TEST_F(BadInput, ofZeroBytes) {
    expectRefused(read(file("empty.png", "")), 3, "empty.png", "empty");
}

TEST_F(BadInput, thatIsTruncated) {
    cv::Mat photo(1000, 1000, CV_8UC3);
    cv::randu(photo, 0, 255);
    cv::imwrite(path("whole.jpg"), photo);
    expectRefused(read(half(path("whole.jpg"), "half.jpg")), 3, "half.jpg", "ends before");
}

TEST_F(BadInput, thatDeclaresMorePixelsThanAnyPage) {
    expectRefused(read(hugePng()), 3, "huge.png", "larger than");
}

TEST_F(BadInput, thatIsMissing) {
    expectRefused(read(path("nothing.png")), 3, "nothing.png", "no such file");
}

TEST_F(BadInput, thatIsAFolder) {
    fs::create_directory(path("folder"));
    expectRefused(read(path("folder")), 3, "folder", "folder where a file is wanted");
}

TEST_F(BadInput, thatMayNotBeOpened) {
    const auto name = image("secret.png");
    fs::permissions(name, fs::perms::none);
    expectRefused(evrak({"read", "--models", "eng", name}, &loseTheRightsOfRoot), 3, "secret.png",
                  "refuses to open");
    const auto folder = collection();
    expectRefused(evrak({"import", folder, name}, &loseTheRightsOfRoot), 3, "secret.png",
                  "refuses to open");
}

TEST_F(BadInput, asAnUnknownProfile) {
    const auto name = image("a.png");
    expectRefused(evrak({"read", "--profile", "klingon", name}), 2, "klingon", "no such profile");
    expectRefused(evrak({"import", collection(), name, "--profile", "klingon"}), 2, "klingon",
                  "no such profile");
}

TEST_F(BadInput, asAModelThatIsNotInstalled) {
    expectRefused(evrak({"read", "--models", "nosuchmodel", image("a.png")}), 4, "nosuchmodel",
                  "not installed");
}

TEST_F(BadInput, asAFormatThatComesLater) {
    expectRefused(evrak({"read", "--format", "alto", image("a.png")}), 2, "alto", "come later");
}

TEST_F(BadInput, asArgumentsThatAreNone) {
    const std::vector<std::pair<std::vector<std::string>, std::string>> calls{
        {{}, "subcommand"},
        {{"dance"}, "dance: this makes no sense here (there is no such command)"},
        {{"read"}, "IMAGE"},
        {{"read", "a.png", "--dance"}, "--dance"},
        {{"ocr", "c.evrak", "--jobs", "0"}, "--jobs"},
        {{"read", "a.png", "--profile", "x", "--models", "y"}, "--profile"}};
    for (const auto &[arguments, word] : calls)
        expectRefused(evrak(arguments), 2, word, "--help");
}

TEST_F(BadInput, asAnOptionThatIsGivenButEmpty) {
    const auto folder = collection();
    for (const char *nothing : {"", " "}) {
        expectRefused(evrak({"ocr", folder, "--pages", nothing}), 2, "--pages", "empty");
        expectRefused(evrak({"ocr", folder, "--models", nothing}), 2, "--models", "empty");
        expectRefused(evrak({"read", "a.png", "--models", nothing}), 2, "--models", "empty");
        expectRefused(
            evrak({"export", folder, "--format", "txt", "-o", path("o"), "--pages", nothing}), 2,
            "--pages", "empty");
    }
    expectRefused(evrak({"ocr", folder, "--pages="}), 2, "--pages", "missing");
}

TEST_F(BadInput, asATruthWithoutText) {
    expectRefused(evrak({"eval", file("truth.txt", " \n"), file("read.txt", "a")}), 3, "truth.txt",
                  "empty");
}

TEST_F(BadInput, asAFolderWithoutImages) {
    fs::create_directory(path("letters"));
    file("letters/note.txt", "Dear Sir");
    expectRefused(evrak({"import", collection(), path("letters")}), 3, "letters", "no images");
}

TEST_F(BadInput, asACollectionToTakeIn) {
    const auto folder = collection();
    expectRefused(evrak({"import", folder, folder}), 2, "c.evrak", "a collection is not taken");
}

TEST_F(BadInput, asARecipeOfCleaningIsToldOnceAndNoPageIsTouched) {
    useDouble();
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, file("a.png", "\na\n"), file("b.png", "\nb\n")}).exitCode,
              0);
    const auto ended = evrak(
        {"ocr", folder, "--models", "eng", "--clean", file("recipe.json", R"({"polish": true})")});
    expectRefused(ended, 2, "polish", "makes no sense");
    EXPECT_EQ(std::count(ended.err.begin(), ended.err.end(), '\n'), 1);
    EXPECT_THAT(evrak({"info", folder, "--pages"}).out, Not(HasSubstr("problem")));
}

TEST_F(BadInput, asATextThatIsRefusedNamesTheLineAsItWasTyped) {
    useDouble();
    const auto folder = collection();
    for (const char *name : {"1.png", "2.png"})
        ASSERT_EQ(
            evrak({"import", folder, file(name, "\nfirst\nsecond " + std::string(name))}).exitCode,
            0);
    ASSERT_EQ(evrak({"ocr", folder, "--models", "eng"}).exitCode, 0);
    expectRefused(evrak({"set-text", folder, "2", "1", "a\nb", "--by", "Ayşe"}), 2,
                  "line 1 of page 2", "line breaks");
    expectRefused(evrak({"set-text", folder, "2", "1", "ab", "--by", "-"}), 2, "line 1 of page 2",
                  "name of the person");
    expectRefused(evrak({"set-text", folder, "2", "9", "ab", "--by", "Ayşe"}), 2,
                  "line 9 of page 2", "no such thing");
}

TEST_F(BadInput, asAPageWhoseMasterIsGoneNamesItsFile) {
    useDouble();
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, file("a.png", "\na\n")}).exitCode, 0);
    ::unsetenv("EVRAK_WORKER");
    fs::remove_all(fs::path(folder) / "masters");
    const auto ended = evrak({"ocr", folder, "--models", "eng"});
    EXPECT_EQ(ended.exitCode, 3);
    EXPECT_THAT(ended.err,
                AllOf(HasSubstr("page a: there is no such file"), HasSubstr(folder + "/masters/")));
}

TEST_F(BadInput, leavesTheOtherImagesToBeRead) {
    const auto ended = evrak(
        {"read", "--models", "eng", file("bad.png", "no image at all, sorry"), image("good.png")});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.out, HasSubstr("HELLO"));
    EXPECT_THAT(ended.err, HasSubstr("bad.png"));
}

TEST_F(BadInput, leavesTheOtherFilesToBeTakenIn) {
    const auto folder = collection();
    const auto ended =
        evrak({"import", folder, hugePng(), image("good.png"), file("bad.png", "not an image"),
               path("missing.png"), file("empty.tif", "")});
    EXPECT_EQ(ended.exitCode, 1);
    for (const char *name : {"huge.png", "bad.png", "missing.png", "empty.tif"})
        EXPECT_THAT(ended.err, HasSubstr(name));
    EXPECT_THAT(evrak({"info", folder, "--pages"}).out,
                AllOf(StartsWith("1\t"), HasSubstr("good")));
    EXPECT_EQ(evrak({"check", folder}).exitCode, 0);
}

TEST_F(BadInput, asACollectionThatIsNone) {
    fs::create_directory(path("empty.evrak"));
    expectRefused(evrak({"info", path("empty.evrak")}), 3, "empty.evrak", "no collection");
    expectRefused(evrak({"info", path("gone.evrak")}), 3, "gone.evrak", "no such file");
    expectRefused(evrak({"init", path("wrong-name")}), 2, "wrong-name", "makes no sense");
    expectRefused(evrak({"init", collection()}), 2, "c.evrak", "there already");
}

TEST_F(BadInput, asAnAreaThatIsNoPageOfTheImage) {
    const auto page = image("page.png");
    const auto readArea = [&](const std::string &corners) {
        return evrak({"read", "--models", "eng", "--clean", R"({"area": )" + corners + "}", page});
    };
    expectRefused(readArea("[[9000, 0], [9900, 0], [9900, 90], [9000, 90]]"), 2, "9000",
                  "far beyond the image of 1400 x 900 pixels");
    expectRefused(readArea("[[0, 0], [900, 0], [900, 10], [0, 10]]"), 2, "900",
                  "less than 24 pixels");
    expectRefused(readArea("[[0, 0], [0, 90], [90, 90], [90, 0]]"), 2, "area", "clockwise");
    const auto upper = readArea("[[0, 0], [1400, 0], [1400, 430], [0, 430]]");
    EXPECT_EQ(upper.exitCode, 0) << upper.err;
    EXPECT_THAT(upper.out, AllOf(HasSubstr("HELLO WORLD"), Not(HasSubstr("somebody"))));
}

TEST_F(BadInput, asAPageLineOrStatusThatIsNone) {
    const auto folder = collection();
    expectRefused(evrak({"show", folder, "7"}), 2, "page 7", "no such thing");
    expectRefused(evrak({"status", folder, "7", "perfect", "--by", "Ayşe"}), 2, "perfect",
                  "a status is");
    expectRefused(evrak({"export", folder, "--format", "papyrus", "-o", path("out")}), 2, "papyrus",
                  "the formats are");
}

class AnUnusableCatalogue : public BadInput {
  protected:
    /// Overwrites bytes of the catalogue, closed and complete in its one file.
    static void patch(const std::string &folder, std::streamoff at, const std::string &bytes) {
        std::fstream file(fs::path(folder) / "catalogue.sqlite",
                          std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(at);
        file << bytes;
    }
};

TEST_F(AnUnusableCatalogue, ofANewerVersionIsRefusedAndLeftAlone) {
    const auto folder = collection();
    patch(folder, 60, std::string("\0\0\x03\xe7", 4)); // PRAGMA user_version, big-endian
    expectRefused(evrak({"info", folder}), 5, "catalogue", "newer version");
    expectRefused(evrak({"import", folder, image("a.png")}), 5, "catalogue", "newer version");
}

TEST_F(AnUnusableCatalogue, thatIsDamagedIsTold) {
    const auto folder = collection();
    const auto size = fs::file_size(fs::path(folder) / "catalogue.sqlite");
    patch(folder, 100, std::string(size - 100, '\x55'));
    const auto ended = evrak({"info", folder});
    EXPECT_EQ(ended.exitCode, 5) << ended.err;
    EXPECT_THAT(ended.err, HasSubstr("damaged"));
}

TEST_F(AnUnusableCatalogue, isNotedWhereAMasterChanged) {
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, image("a.png")}).exitCode, 0);
    for (const auto &entry : fs::recursive_directory_iterator(fs::path(folder) / "masters"))
        if (entry.is_regular_file()) {
            fs::permissions(entry, fs::perms::owner_all);
            std::ofstream(entry.path(), std::ios::app) << "x";
        }
    const auto ended = evrak({"check", folder});
    EXPECT_EQ(ended.exitCode, 5);
    EXPECT_THAT(ended.err, HasSubstr("masters/"));
    EXPECT_THAT(ended.out, HasSubstr("1 master and 1 page checked: 1 problem\n"));
    EXPECT_THAT(evrak({"import", folder, image("a.png")}).out, HasSubstr("whole again"));
    EXPECT_EQ(evrak({"check", folder}).exitCode, 0);
}

TEST_F(BadInput, onADiskWithoutRoomKeepsWhatIsStored) {
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, image("small.png")}).exitCode, 0);
    cv::Mat noise(1500, 1500, CV_8UC3);
    cv::randu(noise, 0, 255);
    cv::imwrite(path("large.png"), noise);
    const auto ended = evrak({"import", folder, path("large.png")}, [] {
        const rlimit limit{1'000'000, 1'000'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err,
                AllOf(HasSubstr("large.png: the disk is full"), Not(HasSubstr(".incoming"))));
    EXPECT_THAT(evrak({"check", folder}).out, HasSubstr("1 master and 1 page checked: sound"));
}

} // namespace
} // namespace evrak_tests
