// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <fstream>
#include <thread>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <unistd.h>

#include "tests/component/cli_fixture.h"

namespace evrak_tests {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST_F(CommandLine, readsAnImageAndPrintsItsText) {
    const auto ended = evrak({"read", "--models", "eng", image("a.png")});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("HELLO WORLD"));
    EXPECT_THAT(ended.err, IsEmpty());
}

TEST_F(CommandLine, readsAnImageWhateverItsNameAndTheLocale) {
    ::setenv("LC_ALL", "C", 1);
    const auto name = image("лист \"3\" 'a' ورقه.png");
    const auto ended = evrak({"read", "--models", "eng", "--format", "json", name});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const auto page = json::parse(ended.out);
    EXPECT_EQ(page.at("image"), name);
    EXPECT_FALSE(page.at("regions").empty());
}

TEST_F(CommandLine, readsEveryPageOfAMultiPageTiff) {
    image("1.png", "FIRST");
    image("2.png", "SECOND");
    const std::vector<cv::Mat> pages{cv::imread(path("1.png")), cv::imread(path("2.png"))};
    cv::imwritemulti(path("both.tif"), pages);
    const auto ended = evrak({"read", "--models", "eng", path("both.tif")});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_LT(ended.out.find("FIRST"), ended.out.find('\f'));
    EXPECT_LT(ended.out.find('\f'), ended.out.find("SECOND"));
    const auto folder = collection();
    EXPECT_THAT(evrak({"import", folder, path("both.tif")}).out, HasSubstr("2 pages"));
}

TEST_F(CommandLine, printsSeveralImagesInTheOrderGiven) {
    useDouble();
    std::vector<std::string> arguments{"read", "--models", "eng", "--jobs", "3"};
    std::string wanted;
    for (int i = 0; i < 9; ++i) {
        const auto text = "текст " + std::to_string(i);
        arguments.push_back(
            file(std::to_string(i) + ".png", (i % 3 == 0 ? "is slow\n" : "\n") + text + "\n"));
        wanted += (i == 0 ? "" : "\f") + text + "\n";
    }
    EXPECT_EQ(evrak(arguments).out, wanted);
}

TEST_F(CommandLine, leavesOutTheKindsOfRegionsThatItIsTold) {
    useDouble();
    const auto page = file("a.png", "\nтекст\n");
    EXPECT_EQ(evrak({"read", "--models", "eng", "--leave-out", "header,footnote", page}).out,
              "текст\n");
    EXPECT_EQ(evrak({"read", "--models", "eng", "--leave-out", "header,paragraph", page}).out, "");
    const auto unknown = evrak({"read", "--models", "eng", "--leave-out", "margins", page});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_THAT(unknown.err, HasSubstr("margins"));
}

TEST_F(CommandLine, goesOnAfterACrash) {
    useDouble();
    const auto ended = evrak(
        {"read", "--models", "eng", file("bad.png", "crashes\n"), file("good.png", "\nok\n")});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_EQ(ended.out, "ok\n");
    EXPECT_THAT(ended.err, HasSubstr("bad.png: the process that read it died"));
}

TEST_F(CommandLine, carriesACollectionFromImportToExport) {
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, image("лист 3.png"), "--unit", "АПДУДПАР ф. 1"}).exitCode,
              0);
    const auto ocr = evrak({"ocr", folder, "--models", "eng", "--jobs", "1"});
    EXPECT_EQ(ocr.exitCode, 0) << ocr.err;
    EXPECT_THAT(ocr.out, HasSubstr("pages/min"));
    EXPECT_THAT(evrak({"show", folder, "1"}).out, HasSubstr("1\tHELLO WORLD"));
    const auto shown = json::parse(evrak({"show", folder, "1", "--json"}).out);
    EXPECT_TRUE(shown.at("clean").is_null());
    EXPECT_EQ(shown.at("isLayoutSet"), false);
    EXPECT_EQ(evrak({"set-text", folder, "1", "1", "HELLO BAKÜ", "--by", "Ayşe"}).exitCode, 0);
    EXPECT_EQ(evrak({"status", folder, "лист 3", "proofread", "--by", "Ayşe"}).exitCode, 0);
    const auto refused = evrak({"status", folder, "1", "verified", "--by", "Ayşe"});
    EXPECT_EQ(refused.exitCode, 2) << "four eyes";
    EXPECT_EQ(evrak({"status", folder, "1", "verified", "--by", "Leyla"}).exitCode, 0);
    const auto hits = json::parse(evrak({"search", folder, "baku", "--json"}).out);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].at("text"), "HELLO BAKÜ");
    EXPECT_EQ(evrak({"export", folder, "--format", "txt", "-o", path("out.txt")}).exitCode, 0);
    std::ifstream out(path("out.txt"));
    EXPECT_THAT(std::string(std::istreambuf_iterator<char>(out), {}), HasSubstr("HELLO BAKÜ"));
    EXPECT_EQ(evrak({"check", folder}).exitCode, 0);
    const auto info = json::parse(evrak({"info", folder, "--json"}).out);
    EXPECT_EQ(info.at("pagesByStatus").at("verified"), 1);
    EXPECT_EQ(info.at("readings"), 5) << "four by machine, one by Ayşe";
}

TEST_F(CommandLine, takesThePagesOfAPdfInAndDoesSoOnce) {
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, image("1.png"), image("2.png", "SECOND")}).exitCode, 0);
    ASSERT_EQ(evrak({"export", folder, "--format", "pdf", "-o", path("both.pdf")}).exitCode, 0);
    ASSERT_EQ(evrak({"init", path("other.evrak")}).exitCode, 0);
    const auto first = evrak({"import", path("other.evrak"), path("both.pdf")});
    EXPECT_EQ(first.exitCode, 0) << first.err;
    EXPECT_THAT(first.out, HasSubstr("2 pages"));
    EXPECT_THAT(evrak({"info", path("other.evrak"), "--pages"}).out, HasSubstr("both:2"));
    EXPECT_THAT(evrak({"import", path("other.evrak"), path("both.pdf")}).out,
                HasSubstr("is there already"));
    EXPECT_EQ(evrak({"check", path("other.evrak")}).exitCode, 0);
    const auto damaged = evrak({"import", folder, file("bad.pdf", "%PDF-1.7 and then nothing")});
    EXPECT_EQ(damaged.exitCode, 3) << damaged.err;
    EXPECT_THAT(damaged.err, HasSubstr("bad.pdf"));
}

TEST_F(CommandLine, tellsThatUnitAndProfileChangeNothingAboutAFileThatIsThere) {
    useDouble();
    const auto folder = collection();
    const auto name = file("a.png", "\na\n");
    ASSERT_EQ(evrak({"import", folder, name}).exitCode, 0);
    EXPECT_THAT(evrak({"import", folder, name}).err, IsEmpty());
    const auto ended = evrak({"import", folder, name, "--profile", "turkish-print"});
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_THAT(ended.err, HasSubstr("a.png: is there already, and --unit and --profile change"));
}

TEST_F(CommandLine, remembersTheProfileThatPagesWereReadWith) {
    useDouble();
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, file("a.png", "\na\n")}).exitCode, 0);
    ASSERT_EQ(evrak({"ocr", folder, "--profile", "turkish-print"}).exitCode, 0);
    EXPECT_THAT(evrak({"ocr", folder}).out, HasSubstr("1 up to date"));
}

TEST_F(CommandLine, countsErrorsAgainstTheTruth) {
    const auto truth = file("truth.txt", "abcdefghij"), read = file("read.txt", "abcdefghiX");
    EXPECT_THAT(evrak({"eval", truth, read}).out, HasSubstr("CER 10.00 % (1 of 10)"));
    EXPECT_EQ(evrak({"eval", truth, file("bad.txt", "\xff\xfe")}).exitCode, 3);
}

TEST_F(CommandLine, picksTheProfileOfPagesUnitsAndLines) {
    useDouble();
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, "--unit", "f. 28", file("a.png", "\na\n")}).exitCode, 0);
    ASSERT_EQ(evrak({"ocr", folder}).exitCode, 0);
    const auto show = [&](const char *page) {
        return json::parse(evrak({"show", folder, page, "--json"}).out);
    };
    const auto pick = [&](std::vector<std::string> which) {
        which.insert(which.begin(), {"set-profile", folder});
        return evrak(which).exitCode;
    };
    EXPECT_EQ(show("1").at("profile"), "auto");
    EXPECT_TRUE(show("1").at("lines").at(0).at("profile").is_null());
    EXPECT_EQ(show("1").at("lines").at(0).at("model"), "double");

    EXPECT_EQ(pick({"soviet-russian", "--pages", "1"}), 0);
    EXPECT_EQ(show("1").at("profile"), "soviet-russian");
    EXPECT_EQ(pick({"ottoman-print", "--page", "1", "--lines", "1"}), 0);
    EXPECT_EQ(evrak({"ocr", folder, "--redo"}).exitCode, 0);
    EXPECT_EQ(show("1").at("lines").at(0).at("profile"), "ottoman-print");
    EXPECT_EQ(pick({"auto", "--page", "1", "--lines", "1"}), 0);
    EXPECT_TRUE(show("1").at("lines").at(0).at("profile").is_null());
    EXPECT_EQ(pick({"yanalif", "--unit", "f. 28"}), 0);
    ASSERT_EQ(evrak({"import", folder, "--unit", "f. 28", file("b.png", "\nb\n")}).exitCode, 0);
    EXPECT_EQ(show("1").at("profile"), "yanalif");
    EXPECT_EQ(show("2").at("profile"), "yanalif");
    EXPECT_THAT(evrak({"show", folder, "2"}).out, HasSubstr("profile yanalif"));
    EXPECT_EQ(pick({"auto", "--pages", "all"}), 0);
    EXPECT_EQ(show("2").at("profile"), "auto");
}

TEST_F(CommandLine, refusesToPickForNothingOrTwoThings) {
    useDouble();
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, file("a.png", "\na\n")}).exitCode, 0);
    ASSERT_EQ(evrak({"ocr", folder}).exitCode, 0);
    const auto codeOf = [&](std::vector<std::string> which) {
        which.insert(which.begin(), {"set-profile", folder});
        return evrak(which).exitCode;
    };
    EXPECT_EQ(codeOf({"yanalif"}), 2);
    EXPECT_EQ(codeOf({"yanalif", "--pages", "1", "--unit", "f. 28"}), 2);
    EXPECT_EQ(codeOf({"yanalif", "--lines", "1"}), 2);
    EXPECT_EQ(codeOf({"yanalif", "--page", "1"}), 2);
    EXPECT_EQ(codeOf({"klingon", "--pages", "1"}), 2);
    for (const char *lines : {"0", "2-1", "1,,2", "1-", "x", "1-999999999999"})
        EXPECT_EQ(codeOf({"yanalif", "--page", "1", "--lines", lines}), 2) << lines;
    EXPECT_NE(codeOf({"yanalif", "--page", "1", "--lines", "9"}), 0);
    EXPECT_NE(codeOf({"yanalif", "--unit", "f. 9"}), 0);
    EXPECT_NE(evrak({"show", folder, "1"}).out.find("page 1"), std::string::npos);
    EXPECT_EQ(json::parse(evrak({"show", folder, "1", "--json"}).out).at("profile"), "auto");
}

TEST_F(CommandLine, tellsWhichCharactersOfALineDeserveALook) {
    useDouble();
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, file("a.png", "\nв I930 году\n")}).exitCode, 0);
    ASSERT_EQ(evrak({"ocr", folder}).exitCode, 0);
    const auto line = json::parse(evrak({"show", folder, "1", "--json"}).out).at("lines").at(0);
    EXPECT_EQ(line.at("text"), "в I930 году");
    EXPECT_EQ(line.at("doubts"), json::parse(R"([{"at": 2, "character": "I",
                                                  "why": "letterInNumber", "looksLike": "1"}])"));
}

TEST_F(CommandLine, listsWhatNobodyVouchedForByDoubt) {
    useDouble();
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, file("a.png", "\nв I930 году\n")}).exitCode, 0);
    ASSERT_EQ(evrak({"ocr", folder}).exitCode, 0);
    const auto queue = json::parse(evrak({"review", folder, "--json"}).out);
    ASSERT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue[0].at("text"), "в I930 году");
    EXPECT_THAT(queue[0].at("words").at(1).at("concerns").dump(), HasSubstr("letters"));
    EXPECT_THAT(evrak({"review", folder}).out, HasSubstr("I930"));
    ASSERT_EQ(evrak({"set-text", folder, "1", "1", "в 1930 году", "--by", "Leyla"}).exitCode, 0);
    EXPECT_EQ(json::parse(evrak({"review", folder, "--json"}).out).size(), 0U);
    const auto estimate = json::parse(evrak({"review", folder, "--estimate", "--json"}).out);
    EXPECT_EQ(estimate.at("pages"), 1);
    EXPECT_TRUE(estimate.at("leftUnvouched").is_null());
    EXPECT_EQ(estimate.at("days").at(0).at("lines"), 1);
    EXPECT_EQ(evrak({"review", folder, "--pages", "1"}).exitCode, 2);
    EXPECT_EQ(evrak({"review", folder, "--unit", "f. 9"}).exitCode, 2);
}

TEST_F(CommandLine, storesAndShowsWhatIsMarkedInALine) {
    useDouble();
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, file("a.png", "\nв 1930 году\n")}).exitCode, 0);
    ASSERT_EQ(evrak({"ocr", folder}).exitCode, 0);
    ASSERT_EQ(evrak({"set-text", folder, "1", "1", "в … году", "--by", "Leyla", "--mark",
                     "illegible:2:1:4", "--mark", "struck:4:4"})
                  .exitCode,
              0);
    const auto marks = [&] {
        return json::parse(evrak({"show", folder, "1", "--json"}).out).at("lines")[0].at("marks");
    };
    const auto both = json::parse(R"([{"kind": "illegible", "at": 2, "length": 1, "extent": 4},
                                      {"kind": "struck", "at": 4, "length": 4}])");
    EXPECT_EQ(marks(), both);
    EXPECT_THAT(evrak({"show", folder, "1"}).out,
                HasSubstr("1\tв … году\tillegible 2+1 … (about 4); struck 4+4 году\n"));
    ASSERT_EQ(evrak({"set-text", folder, "1", "1", "В … году.", "--by", "Leyla"}).exitCode, 0);
    EXPECT_EQ(marks(), both) << "kept where no marks are given";
    EXPECT_EQ(evrak({"set-text", folder, "1", "1", "x", "--by", "Leyla", "--mark", "struck:0:9"})
                  .exitCode,
              2);
    EXPECT_EQ(
        evrak({"set-text", folder, "1", "1", "x", "--by", "Leyla", "--mark", "bold:0:1"}).exitCode,
        2);
    ASSERT_EQ(
        evrak({"set-text", folder, "1", "1", "В … году.", "--by", "Leyla", "--no-marks"}).exitCode,
        0);
    EXPECT_TRUE(marks().empty());
}

TEST_F(CommandLine, offersALaterReadingBesideAPersonsText) {
    useDouble();
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, file("a.png", "\nв 1930 году\n")}).exitCode, 0);
    ASSERT_EQ(evrak({"ocr", folder}).exitCode, 0);
    const auto line = [&] {
        return json::parse(evrak({"show", folder, "1", "--json"}).out).at("lines").at(0);
    };
    ASSERT_EQ(evrak({"set-text", folder, "1", "1", "В 1930 году", "--by", "Leyla"}).exitCode, 0);
    ASSERT_EQ(evrak({"ocr", folder, "--redo"}).exitCode, 0);
    EXPECT_EQ(line().at("text"), "В 1930 году");
    EXPECT_TRUE(line().at("offer").is_null()) << "the person saw that text before";
}

TEST_F(CommandLine, comparesTextsInTodaysSpelling) {
    const auto truth = file("truth.txt", "въ мірѣ"), read = file("read.txt", "в мире");
    EXPECT_THAT(evrak({"eval", truth, read}).out, Not(HasSubstr("CER 0.00 %")));
    EXPECT_THAT(evrak({"eval", truth, read, "--fold", "russian-before-1918"}).out,
                HasSubstr("CER 0.00 % (0 of 6)"));
    EXPECT_EQ(evrak({"eval", truth, read, "--fold", "klingon"}).exitCode, 2);
}

TEST_F(CommandLine, tellsAllAboutProfiles) {
    for (const auto &profile : json::parse(evrak({"profiles", "--json"}).out))
        if (profile.at("name") == "ottoman-print") {
            EXPECT_THAT(profile.at("alphabet").get<std::string>(), HasSubstr("ڭ"));
            EXPECT_THAT(profile.at("folds").get<std::string>(), HasSubstr(" > "));
            EXPECT_EQ(profile.at("direction"), "rightToLeft");
            EXPECT_EQ(profile.at("clean"), "auto");
            return;
        }
    FAIL() << "no ottoman-print";
}

TEST_F(CommandLine, helpsWithEveryCommand) {
    for (const char *command :
         {"read", "init", "info", "profiles", "import", "ocr", "search", "show", "set-profile",
          "set-text", "review", "status", "export", "check", "eval", "worker"}) {
        const auto ended = evrak({command, "--help"});
        EXPECT_EQ(ended.exitCode, 0) << command;
        EXPECT_THAT(ended.out, HasSubstr("--help")) << command;
    }
    EXPECT_THAT(evrak({"--version"}).out, testing::StartsWith("evrak "));
}

TEST_F(CommandLine, isNotKilledByAReaderThatLeft) {
    const auto ended = evrak({"profiles"}, [] {
        int ends[2];
        if (::pipe(ends) == 0) {
            ::close(ends[0]);
            ::dup2(ends[1], STDOUT_FILENO);
        }
    });
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_THAT(ended.err, IsEmpty());
}

TEST_F(CommandLine, tellsThatItsOutputCouldNotBeWritten) {
    const auto ended =
        evrak({"profiles"}, [] { ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); });
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, HasSubstr("standard output"));
}

/// A collection of slow pages, and an `evrak ocr` that is under way on it.
class AnInterruptedBatch : public CommandLine {
  protected:
    static constexpr int pages = 12;

    AnInterruptedBatch() : folder(collection()) {
        useDouble();
        fs::create_directory(path("scans"));
        for (int i = 0; i < pages; ++i)
            file("scans/" + std::to_string(i) + ".png",
                 "is slow\ntext " + std::to_string(i) + "\n");
        EXPECT_EQ(evrak({"import", folder, path("scans")}).exitCode, 0);
    }

    /// Sends the signal as soon as a few pages are stored.
    Ended ocrUntil(int signal, int times = 1) {
        Program program(scratch.path(), {EVRAK_PROGRAM, "--progress", "ocr", folder, "--models",
                                         "eng", "--jobs", "2"});
        while (program.errorsSoFar().find("3/12") == std::string::npos)
            std::this_thread::sleep_for(5ms);
        for (int i = 0; i < times; ++i) {
            ::kill(program.pid(), signal);
            std::this_thread::sleep_for(20ms);
        }
        return program.wait();
    }

    void expectThatTheRestIsReadOnce() {
        const auto rest =
            json::parse(evrak({"ocr", folder, "--models", "eng", "--jobs", "2", "--json"}).out);
        EXPECT_GE(rest.at("upToDate").get<int>(), 3);
        EXPECT_EQ(rest.at("read").get<int>() + rest.at("upToDate").get<int>(), pages);
        const auto info = json::parse(evrak({"info", folder, "--json"}).out);
        EXPECT_EQ(info.at("readings"), pages) << "a page was read twice";
        EXPECT_EQ(evrak({"check", folder}).exitCode, 0);
    }

    std::string folder;
};

TEST_F(AnInterruptedBatch, byCtrlCKeepsWhatIsStoredAndGoesOnLater) {
    const auto ended = ocrUntil(SIGINT);
    EXPECT_EQ(ended.exitCode, 130);
    EXPECT_THAT(ended.err, HasSubstr("stopped"));
    expectThatTheRestIsReadOnce();
}

TEST_F(AnInterruptedBatch, byKillKeepsWhatIsStoredAndGoesOnLater) {
    EXPECT_EQ(ocrUntil(SIGKILL).exitCode, 128 + SIGKILL);
    expectThatTheRestIsReadOnce();
}

TEST_F(AnInterruptedBatch, bySeveralCtrlCEndsWith130) {
    EXPECT_EQ(ocrUntil(SIGINT, 3).exitCode, 130);
    expectThatTheRestIsReadOnce();
}

} // namespace
} // namespace evrak_tests
