// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls a real process at the window, and two of them at once.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <sstream>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

#include <gmock/gmock.h>

#include "app/station/proofread/draft_file.h"
#include "tests/component/program.h"
#include "tests/component/scratch_folder.h"
#include "tests/ui/sample_collection.h"

namespace tests::ui {
namespace {

using namespace std::chrono_literals;
using evrak_tests::Program;
using testing::AnyOf;
using testing::Contains;
using testing::HasSubstr;
using testing::SizeIs;

std::string textOf(const std::filesystem::path &file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A typist's process. It dies with the object.
class Station {
  public:
    Station(const std::filesystem::path &folder, const QString &collection,
            const std::string &person, const std::string &order = {})
        : m_out(folder / "stdout") {
        std::filesystem::create_directories(folder / "home");
        int ends[2];
        EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
        std::vector<std::string> arguments{EVRAK_TYPIST, collection.toStdString(),
                                           (folder / "home").string(), person};
        if (!order.empty())
            arguments.push_back(order);
        m_program.emplace(folder, arguments, [ends] { ::dup2(ends[0], STDIN_FILENO); });
        ::close(ends[0]);
        m_orders = ends[1];
    }
    ~Station() {
        if (m_program)
            kill();
    }
    Station(const Station &) = delete;
    Station &operator=(const Station &) = delete;

    /// All that it told; lines that it did not finish are left out.
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> lines;
        const auto text = textOf(m_out);
        for (std::size_t begin = 0, end = 0; (end = text.find('\n', begin)) != text.npos;
             begin = end + 1)
            lines.push_back(text.substr(begin, end - begin));
        return lines;
    }
    /// Waits until it told that many lines that begin so; gives the last of them. Throws where
    /// it ended before.
    std::string await(const std::vector<std::string> &beginnings, std::size_t count) const {
        for (bool hasEnded = false;; std::this_thread::sleep_for(5ms)) {
            std::size_t found = 0;
            for (const auto &line : told())
                for (const auto &beginning : beginnings)
                    if (line.starts_with(beginning) && ++found == count)
                        return line;
            if (hasEnded)
                throw std::runtime_error("the station ended: " + m_program->errorsSoFar());
            hasEnded = m_program->hasEnded();
        }
    }
    /// The answer to the order: "done", or "asked ..." where it asks something.
    std::string order(const std::string &what) {
        if (m_given == 0)
            await({"ready"}, 1);
        const auto line = what + "\n";
        EXPECT_EQ(::write(m_orders, line.data(), line.size()), static_cast<ssize_t>(line.size()));
        return await({"done", "asked"}, ++m_given);
    }
    void kill() {
        ::kill(m_program->pid(), SIGKILL);
        (void)m_program->wait();
        m_program.reset();
        ::close(m_orders);
    }

  private:
    std::filesystem::path m_out;
    std::optional<Program> m_program;
    int m_orders = -1;
    std::size_t m_given = 0;
};

struct Typed {
    long ms = 0;
    std::string text;
};

/// What a process said about one line before it died.
struct LineLog {
    std::vector<std::string> stored;
    std::set<std::string> tried; ///< since
    std::vector<Typed> typed;    ///< since
};

struct Log {
    std::map<std::int64_t, LineLog> lines;
    bool isUndoing = false; ///< the last thing it began
};

Log logOf(const std::vector<std::string> &told) {
    Log log;
    for (const auto &line : told) {
        std::istringstream words(line);
        std::string what, text;
        std::int64_t id = 0;
        long ms = 0;
        words >> what;
        if (what == "typed")
            words >> ms;
        if (what == "undoing")
            log.isUndoing = true;
        if (what != "typed" && what != "stored" && what != "trying")
            continue;
        words >> id;
        words.get();
        std::getline(words, text);
        auto &of = log.lines[id];
        if (what == "typed") {
            of.typed.push_back({ms, text});
        } else if (what == "trying") {
            of.tried.insert(text);
            log.isUndoing = false;
        } else {
            of.stored.push_back(text);
            of.tried.clear();
            of.typed.clear();
            log.isUndoing = false;
        }
    }
    return log;
}

class AKilledStation : public testing::Test {
  protected:
    AKilledStation() {
        const auto lines = m_station->lines(m_page);
        for (const auto &line : *lines)
            m_expected[line.id.value] = line.current.text;
    }

    /// Where the process may have been when it died.
    void work(unsigned seed) {
        Station station(m_scratch.path(), m_sample.folder(), "Ayşe",
                        "work " + std::to_string(seed));
        std::mt19937 random(seed);
        const auto below = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
        if (below(9) > 0) // else it may die while it starts
            station.await({"ready"}, 1);
        std::this_thread::sleep_for(std::chrono::milliseconds(below(900)));
        station.kill();
        check(logOf(station.told()));
    }

    void check(const Log &log) {
        const auto draft = leftDraft();
        for (auto &[id, expected] : m_expected) {
            const auto found = log.lines.find(id);
            const auto of = found == log.lines.end() ? LineLog{} : found->second;
            checkLine({id}, of, log.isUndoing, expected);
            measureLoss(id, of, draft);
        }
        const auto report = m_station->check({});
        ASSERT_TRUE(report);
        EXPECT_THAT(report->problems, SizeIs(0));
        m_draft = draft;
    }

    void checkLine(workflows::LineId id, const LineLog &of, bool isUndoing, std::string &expected) {
        std::vector<std::string> texts;
        const auto readings = m_station->readings(id);
        for (const auto &reading : *readings)
            texts.push_back(reading.text);
        for (const auto &stored : of.stored) {
            EXPECT_THAT(texts, Contains(stored));
            ++m_accepted;
        }
        const auto now = m_station->line(id)->current.text;
        const auto &last = of.stored.empty() ? expected : of.stored.back();
        // What it was about to do may be done, though it was not told.
        const bool isDraft = m_draft && m_draft->line == id && m_draft->text.toStdString() == now;
        const bool isEarlier = isUndoing && std::ranges::find(texts, now) != texts.end();
        EXPECT_TRUE(now == last || of.tried.contains(now) || isDraft || isEarlier)
            << "line " << id.value << " says " << now << ", was left at " << last;
        expected = now;
    }

    /// What dead stations left behind of their typing.
    [[nodiscard]] std::optional<app::station::proofread::Draft> leftDraft() const {
        ::setenv("XDG_DATA_HOME", (m_scratch.path() / "home").c_str(), 1);
        return app::station::proofread::DraftFile(m_sample.folder()).left();
    }

    /// The time of typing that neither the draft nor the line has.
    void measureLoss(std::int64_t id, const LineLog &of,
                     const std::optional<app::station::proofread::Draft> &draft) {
        const auto now = m_station->line({id})->current.text;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < of.typed.size(); ++i)
            if (of.typed[i].text == now ||
                (draft && draft->line.value == id && draft->text.toStdString() == of.typed[i].text))
                kept = i + 1;
        if (kept < of.typed.size())
            m_worstLossMs = std::max(m_worstLossMs, of.typed.back().ms - of.typed[kept].ms);
    }

    SampleCollection m_sample;
    evrak_tests::ScratchFolder m_scratch;
    std::unique_ptr<workflows::Station> m_station = m_sample.reopened();
    workflows::PageId m_page = m_sample.page(1).id;
    std::map<std::int64_t, std::string> m_expected; ///< what each line says, by id
    std::optional<app::station::proofread::Draft> m_draft;
    long m_worstLossMs = 0;
    int m_accepted = 0;
};

TEST_F(AKilledStation, losesNothingThatWasStoredAndLeavesTheCatalogueSound) {
    const auto *asked = std::getenv("EVRAK_KILLS");
    const int kills = asked ? std::atoi(asked) : 40;
    for (int seed = 1; seed <= kills && !HasFailure(); ++seed)
        work(static_cast<unsigned>(seed));
    EXPECT_GT(m_accepted, 0);
    std::printf("%d kills, %d texts stored, none lost; at most %ld ms of typing lost\n", kills,
                m_accepted, m_worstLossMs);
}

class TwoStations : public testing::Test {
  protected:
    [[nodiscard]] std::vector<std::string> textsOfFirstLine() const {
        std::vector<std::string> texts;
        for (const auto &reading : m_sample.readings(1, 0))
            texts.push_back(reading.by + ": " + reading.text);
        return texts;
    }
    /// Both type in the first line, Ayşe stores hers, then Murad his. Gives what he is asked.
    std::string meet() {
        for (auto *station : {&m_first, &m_second})
            EXPECT_EQ(station->order("line 0"), "done");
        EXPECT_EQ(m_first.order("set Heyet geldi"), "done");
        EXPECT_EQ(m_second.order("set Heyet gitti"), "done");
        EXPECT_EQ(m_first.order("enter"), "done");
        return m_second.order("enter");
    }

    SampleCollection m_sample;
    evrak_tests::ScratchFolder m_one, m_other;
    Station m_first{m_one.path(), m_sample.folder(), "Ayşe"};
    Station m_second{m_other.path(), m_sample.folder(), "Murad"};
};

TEST_F(TwoStations, showBothReadingsToTheSecondWhoStores) {
    const auto asked = meet();
    EXPECT_THAT(asked, HasSubstr("Heyet geldi"));
    EXPECT_THAT(asked, HasSubstr("Heyet gitti"));
    EXPECT_EQ(m_sample.texts(1).first().toStdString(), "Heyet geldi");
}

TEST_F(TwoStations, keepBothWhereTheSecondStoresHisOwn) {
    meet();
    EXPECT_EQ(m_second.order("choose mine"), "done");
    EXPECT_EQ(m_sample.texts(1).first().toStdString(), "Heyet gitti");
    EXPECT_THAT(textsOfFirstLine(), Contains("Ayşe: Heyet geldi"));
    EXPECT_THAT(textsOfFirstLine(), Contains("Murad: Heyet gitti"));
}

TEST_F(TwoStations, keepBothWhereTheSecondLeavesItToTheFirst) {
    meet();
    EXPECT_EQ(m_second.order("choose theirs"), "done");
    EXPECT_EQ(m_sample.texts(1).first().toStdString(), "Heyet geldi");
    EXPECT_THAT(textsOfFirstLine(), Contains("Murad: Heyet gitti"));
    EXPECT_TRUE(m_sample.reopened()->check({})->problems.empty());
}

} // namespace
} // namespace tests::ui
