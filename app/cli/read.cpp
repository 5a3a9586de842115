// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <deque>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/clean_option.h"
#include "app/cli/commands.h"
#include "app/cli/not_empty.h"
#include "app/cli/session.h"
#include "ocr/page/page_json.h"
#include "ocr/page/page_text.h"
#include "workflows/jobs/worker_crew.h"
#include "workflows/pipeline/worker.h"

namespace app::cli {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::Result;
using ocr::page::PageText;
using ocr::page::RegionKind;
using workflows::jobs::ReadingResult;
using workflows::jobs::WorkerCrew;

struct Options {
    std::vector<std::string> images;
    workflows::pipeline::ReadRecipe recipe;
    std::string format = "text";
    std::vector<std::string> leftOut; ///< kinds of regions, by their names in JSON
    int jobs = 1;
};

/// Without the regions of these kinds.
PageText without(PageText text, const std::vector<std::string> &kinds) {
    std::erase_if(text.regions, [&](const auto &region) {
        return std::ranges::find(kinds, ocr::page::toString(region.kind)) != kinds.end();
    });
    return text;
}

/// Whether the file may hold several pages: then a worker is asked how many. Opening a pipe would
/// wait for its writer.
bool mayBeTiff(const fs::path &path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return false;
    std::array<char, 2> first{};
    std::ifstream(path, std::ios::binary).read(first.data(), first.size());
    return first == std::array{'I', 'I'} || first == std::array{'M', 'M'};
}

/// Reads images and prints them in the order given, whatever the order in which they get done.
class Reading {
  public:
    Reading(const Options &options, const fs::path &program, Session &session)
        : m_options(options), m_session(session), m_work(session.work()), m_counter(program),
          m_crew(options.jobs, program, {}, m_work.stop) {}

    int run() {
        while (!m_work.isStopped()) {
            // Results that wait for an earlier page are few, so that memory stays flat.
            while (m_crew.hasRoom() && m_pages.size() < 8 * m_crew.size() && addNext()) {
            }
            if (m_crew.underWay() == 0)
                break;
            auto result = m_crew.take();
            m_pages[result.index - m_printed].result = std::move(result.page);
            printWhatIsDone();
        }
        if (m_work.isStopped())
            return m_session.fail({ErrorCode::stopped, {}, {}, {}});
        return Session::exitCodeAfter(m_errors, m_hasSucceeded);
    }

  private:
    struct Page {
        fs::path image;
        int frame = 0;
        std::optional<Result<PageText>> result;
    };

    /// Gives the crew the next page, if there is one.
    bool addNext() {
        while (m_frame >= m_frames) {
            if (m_image >= m_options.images.size())
                return false;
            m_frame = 0;
            m_frames = 1;
            const fs::path path = m_options.images[m_image++];
            if (!mayBeTiff(path))
                break;
            const auto count = m_counter.countFrames(path, m_work);
            if (count)
                m_frames = *count;
            else
                m_pages.push_back({path, m_frame++, Result<PageText>(count.error())});
            printWhatIsDone();
        }
        const fs::path path = m_options.images[m_image - 1];
        const std::size_t index = m_printed + m_pages.size();
        m_crew.give({index, path, m_frame, m_options.recipe});
        m_pages.push_back({path, m_frame++, {}});
        return true;
    }

    void printWhatIsDone() {
        for (; !m_pages.empty() && m_pages.front().result; m_pages.pop_front(), ++m_printed) {
            auto &page = m_pages.front();
            if (page.result->has_value())
                print(page, without(std::move(**page.result), m_options.leftOut));
            else if (page.result->error().code != ErrorCode::stopped)
                tell(page.result->error());
            m_session.showProgress(m_printed + 1, m_printed + m_pages.size(),
                                   page.image.filename().string());
        }
    }

    void print(const Page &page, const PageText &text) {
        for (const auto &warning : text.warnings)
            m_session.say(page.image.string() + ": " + warning);
        if (m_options.format == "json") {
            auto value = json::parse(ocr::page::toJson(text));
            value["image"] = page.image.string();
            value["frame"] = page.frame;
            m_session.print(value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n");
        } else {
            m_session.print((m_hasSucceeded ? "\f" : "") + ocr::page::toPlainText(text));
        }
        m_hasSucceeded = true;
    }

    void tell(const Error &error) {
        m_errors.push_back(error);
        m_session.say(describe(error));
    }

    const Options &m_options;
    Session &m_session;
    ocr::core::Work m_work;
    workflows::pipeline::Worker m_counter;
    WorkerCrew m_crew;
    std::size_t m_image = 0; ///< the next one to look at
    int m_frame = 0;         ///< the next one of the image before it
    int m_frames = 0;
    std::deque<Page> m_pages;  ///< given to the crew and not printed yet, in order
    std::size_t m_printed = 0; ///< also the index of the first of m_pages
    std::vector<Error> m_errors;
    bool m_hasSucceeded = false;
};

std::vector<std::string> kindNames() {
    std::vector<std::string> names;
    for (const auto kind :
         {RegionKind::paragraph, RegionKind::heading, RegionKind::header, RegionKind::pageNumber,
          RegionKind::footnote, RegionKind::table, RegionKind::picture, RegionKind::stamp})
        names.emplace_back(ocr::page::toString(kind));
    return names;
}

int run(Options options, Session &session) {
    if (options.format != "text" && options.format != "json")
        return session.fail({ErrorCode::wrongUsage,
                             "--format " + options.format,
                             "text and json are there now; the others come later",
                             {}});
    auto clean = readCleanOption(options.recipe.clean);
    if (!clean)
        return session.fail(clean.error());
    options.recipe.clean = *clean;
    // What is wrong with the recipe is said once, not for every image.
    const auto fingerprint = workflows::pipeline::fingerprintOf(options.recipe);
    if (!fingerprint)
        return session.fail(fingerprint.error());
    const auto program = workflows::pipeline::findWorkerProgram();
    if (!program)
        return session.fail(program.error());
    return Reading(options, *program, session).run();
}

} // namespace

void addRead(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command =
        app.add_subcommand("read", "Read images and print what stands on them; nothing is stored");
    command->add_option("IMAGE", options->images, "The images, multi-page TIFFs among them")
        ->required();
    auto *profile = command->add_option("--profile", options->recipe.profile,
                                        "What kind of page it is; see `evrak profiles` "
                                        "(default: auto)");
    command->add_option("--models", options->recipe.models, "Tesseract models such as rus+aze")
        ->check(notEmpty())
        ->excludes(profile);
    command->add_option("--clean", options->recipe.clean,
                        "auto, none, or a file with a recipe (default: auto)");
    command->add_option("--format", options->format,
                        "text (pages parted by form feeds) or json (a line for each page)");
    command
        ->add_option("--leave-out", options->leftOut,
                     "Kinds of regions not to print, between commas: header, pageNumber, footnote, "
                     "heading, table, stamp, ...")
        ->delimiter(',')
        ->check(CLI::IsMember(kindNames()));
    command->add_option("--jobs", options->jobs, "Pages read side by side (default: 1)")
        ->check(CLI::Range(1, 256));
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
