// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/fine_tune.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <numeric>
#include <optional>

#include <opencv2/core.hpp>

#include "ocr/core/atomic_file.h"
#include "ocr/core/provenance.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/train/lstm_document.h"
#include "ocr/train/random.h"
#include "ocr/train/run_tool.h"
#include "ocr/train/start_model.h"
#include "ocr/train/tune_state.h"

namespace ocr::train {

namespace fs = std::filesystem;
using core::ErrorCode;
using core::fail;

namespace {

constexpr std::size_t linesInDocument = 100;
constexpr std::size_t linesMeasured = 300; ///< while tuning

/// The files of a tuning.
struct Folder {
    fs::path root;

    [[nodiscard]] fs::path baseNetwork() const { return root / "base.lstm"; }
    [[nodiscard]] fs::path baseLetters() const { return root / "base.lstm-unicharset"; }
    [[nodiscard]] fs::path start(const std::string &name) const {
        return root / name / (name + ".traineddata");
    }
    [[nodiscard]] fs::path documents() const { return root / "lines"; }
    [[nodiscard]] fs::path documentList() const { return root / "lines.txt"; }
    /// lstmtraining's own, never trusted after an interruption: it is not written atomically.
    [[nodiscard]] fs::path live() const { return root / "live"; }
    [[nodiscard]] fs::path liveCheckpoint() const { return live() / "tune_checkpoint"; }
    [[nodiscard]] fs::path checkpoint(int iteration) const {
        return root / ("checkpoint-" + std::to_string(iteration));
    }
    [[nodiscard]] fs::path measured() const { return live() / "measured.traineddata"; }
    [[nodiscard]] fs::path model(const std::string &name) const {
        return root / (name + ".traineddata");
    }
    [[nodiscard]] fs::path floatModel(const std::string &name) const {
        return root / (name + ".float.traineddata");
    }
};

core::Error cannotWrite(const fs::path &path, const std::error_code &error) {
    return core::writeErrorFor(path, error.value());
}

/// The number after `mark` in a line of lstmtraining.
template <typename Number>
std::optional<Number> findNumber(std::string_view line, std::string_view mark) {
    const auto at = line.find(mark);
    if (at == std::string_view::npos)
        return std::nullopt;
    line.remove_prefix(at + mark.size());
    Number number{};
    const auto end = line.data() + line.size();
    return std::from_chars(line.data(), end, number).ec == std::errc() ? std::optional(number)
                                                                       : std::nullopt;
}

std::vector<TrainingLine> evenly(const std::vector<TrainingLine> &lines, std::size_t most) {
    std::vector<TrainingLine> some;
    const std::size_t count = std::min(lines.size(), most);
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(lines[i * lines.size() / count]);
    return some;
}

std::optional<core::Error> findFault(const std::vector<TrainingLine> &lines,
                                     const std::vector<TrainingLine> &heldOut,
                                     const TuneSettings &settings) {
    if (lines.empty() || heldOut.empty())
        return fail(ErrorCode::wrongUsage, settings.name,
                    lines.empty() ? "no lines to learn from" : "no lines held out");
    if (settings.name.empty() || settings.name.find('/') != std::string::npos)
        return fail(ErrorCode::wrongUsage, settings.name, "not a name for a model");
    if (settings.iterations < 1 || settings.iterationsBetween < 1 || settings.patience < 1)
        return fail(ErrorCode::wrongUsage, settings.name, "nothing to do");
    for (const auto *some : {&lines, &heldOut})
        for (const auto &line : *some)
            if (!line.strip || line.strip->empty() || !text::isUtf8(line.text) ||
                learnableText(line.text).empty())
                return fail(ErrorCode::wrongUsage, line.source, "a line without picture or text");
    return std::nullopt;
}

/// What combine_tessdata says of the network in a float model.
core::Result<std::string> describeBase(const fs::path &base, const core::Work &work) {
    auto listed = runTool({"combine_tessdata", "-l", base.string()}, work);
    if (!listed && listed.error().code != ErrorCode::internal)
        return listed.error();
    if (!listed || listed->find("int_mode=0") == std::string::npos)
        return fail(ErrorCode::inputDamaged, base.string(),
                    "an integer model, or none: only float models can be trained further", "tune");
    return listed;
}

/// The signs of a unicharset, but those that are Tesseract's own.
std::vector<std::string> readLetters(const fs::path &unicharset) {
    std::ifstream file(unicharset);
    std::vector<std::string> letters;
    std::string row;
    std::getline(file, row); // how many there are
    while (std::getline(file, row)) {
        auto sign = row.substr(0, row.find(' '));
        if (!sign.empty() && sign != "NULL" && sign != "Joined" && !sign.starts_with("|Broken"))
            letters.push_back(learnableText(sign));
    }
    return letters;
}

/// One tuning in its folder.
class Tuning {
  public:
    Tuning(const TuneSettings &settings, fs::path folder, const core::Work &work)
        : m_settings(settings), m_folder{std::move(folder)}, m_work(work) {}

    core::Result<std::monostate> prepare(const std::vector<TrainingLine> &lines);
    /// Trains to the given iteration from that before; gives the training error.
    core::Result<TunePoint> train(int from, int to);
    core::Result<std::monostate> convert();
    core::Result<std::monostate> keep(const TuneState &state);
    /// The float model of the best point; empty where its checkpoint was not kept.
    core::Result<fs::path> floatModel(const TuneState &state);

  private:
    core::Result<Recoding> unpackBase();
    core::Result<std::monostate> writeDocuments(const std::vector<TrainingLine> &lines);

    const TuneSettings &m_settings;
    Folder m_folder;
    const core::Work &m_work;
};

core::Result<Recoding> Tuning::unpackBase() {
    const auto listed = describeBase(m_settings.base, m_work);
    if (!listed)
        return listed.error();
    const auto unpacked =
        runTool({"combine_tessdata", "-e", m_settings.base.string(),
                 m_folder.baseNetwork().string(), m_folder.baseLetters().string()},
                m_work);
    if (!unpacked)
        return unpacked.error();
    return listed->find("null_char=2,") != std::string::npos ? Recoding::passThrough
                                                             : Recoding::computed;
}

/// In the order of the seed. lstmtraining takes a line from each document in turn.
core::Result<std::monostate> Tuning::writeDocuments(const std::vector<TrainingLine> &lines) {
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), 0);
    Random random(m_settings.seed);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.next() % i]);
    const std::size_t count = (lines.size() + linesInDocument - 1) / linesInDocument;
    std::string list;
    for (std::size_t document = 0; document < count; ++document) {
        if (m_work.isStopped())
            return fail(ErrorCode::stopped, m_settings.name);
        std::vector<const TrainingLine *> chosen;
        for (std::size_t i = document; i < order.size(); i += count)
            chosen.push_back(&lines[order[i]]);
        const fs::path file = m_folder.documents() / (std::to_string(document) + ".lstmf");
        if (const auto done = writeLstmDocument(file, chosen, m_settings.direction); !done)
            return done.error();
        list += file.string() + "\n";
    }
    return core::writeFileAtomically(m_folder.documentList(), list);
}

core::Result<std::monostate> Tuning::prepare(const std::vector<TrainingLine> &lines) {
    std::error_code error;
    for (const auto &folder : {m_folder.documents(), m_folder.live()})
        if (fs::create_directories(folder, error); error)
            return cannotWrite(folder, error);
    const auto recoding = unpackBase();
    if (!recoding)
        return recoding.error();
    std::vector<std::string> texts;
    for (const auto &line : lines)
        texts.push_back(learnableText(line.text));
    if (m_settings.keepsLetters)
        for (auto &letter : readLetters(m_folder.baseLetters()))
            texts.push_back(std::move(letter));
    if (const auto start = makeStartModel(texts, m_settings.words, m_settings.name,
                                          m_settings.direction, *recoding, m_folder.root, m_work);
        !start)
        return start.error();
    return writeDocuments(lines);
}

core::Result<TunePoint> Tuning::train(int from, int to) {
    std::error_code error;
    fs::remove_all(m_folder.live(), error);
    fs::create_directories(m_folder.live(), error);
    if (from > 0)
        fs::copy_file(m_folder.checkpoint(from), m_folder.liveCheckpoint(), error);
    if (error)
        return cannotWrite(m_folder.liveCheckpoint(), error);
    TunePoint point{from, 1, 1};
    std::string unencodable;
    const auto listen = [&](std::string_view line) {
        // "At iteration 95/100/101, ..., BCER train=4.2%": learnt / seen / tried.
        if (const auto slash = line.find('/'); line.starts_with("At iteration "))
            point.iteration = findNumber<int>(line.substr(slash), "/").value_or(point.iteration);
        if (const auto percent = findNumber<double>(line, "BCER train="))
            point.trainingError = *percent / 100;
        if (line.find("Can't encode transcription") != std::string_view::npos)
            unencodable = line;
        m_work.report(point.iteration / static_cast<double>(m_settings.iterations));
    };
    const auto said = runTool(
        {"lstmtraining", "--continue_from", m_folder.baseNetwork().string(), "--old_traineddata",
         m_settings.base.string(), "--traineddata", m_folder.start(m_settings.name).string(),
         "--train_listfile", m_folder.documentList().string(), "--model_output",
         (m_folder.live() / "tune").string(), "--max_iterations", std::to_string(to),
         // Bases bring their own rates. No error is small enough to end before the time.
         "--reset_learning_rate", "--learning_rate", std::to_string(m_settings.learningRate),
         "--target_error_rate", "-1"},
        m_work, listen);
    if (!said)
        return said.error();
    if (!unencodable.empty() || point.iteration < to)
        return fail(ErrorCode::internal, "lstmtraining", unencodable.empty() ? *said : unencodable,
                    "tune");
    return point;
}

core::Result<std::monostate> Tuning::convert() {
    const auto converted = runTool({"lstmtraining", "--stop_training", "--convert_to_int",
                                    "--continue_from", m_folder.liveCheckpoint().string(),
                                    "--traineddata", m_folder.start(m_settings.name).string(),
                                    "--model_output", m_folder.measured().string()},
                                   m_work);
    if (!converted)
        return converted.error();
    return std::monostate();
}

/// Written in an order in which an interruption anywhere leaves a state that can be gone on from:
/// the same block, done again, gives the same model.
core::Result<std::monostate> Tuning::keep(const TuneState &state) {
    std::error_code error;
    if (state.best() == state.curve.back())
        fs::rename(m_folder.measured(), m_folder.model(m_settings.name), error);
    if (!error)
        fs::rename(m_folder.liveCheckpoint(), m_folder.checkpoint(state.iteration()), error);
    if (error)
        return cannotWrite(m_folder.root, error);
    if (const auto written = writeState(m_folder.root, state); !written)
        return written.error();
    for (const auto &point : state.curve)
        if (point != state.curve.back() && point != state.best())
            fs::remove(m_folder.checkpoint(point.iteration), error);
    return std::monostate();
}

core::Result<fs::path> Tuning::floatModel(const TuneState &state) {
    const auto checkpoint = m_folder.checkpoint(state.best().iteration);
    if (!fs::exists(checkpoint))
        return fs::path();
    const auto made = m_folder.live() / "float.traineddata";
    std::error_code error;
    fs::create_directories(m_folder.live(), error);
    const auto converted = runTool(
        {"lstmtraining", "--stop_training", "--continue_from", checkpoint.string(), "--traineddata",
         m_folder.start(m_settings.name).string(), "--model_output", made.string()},
        m_work);
    if (!converted)
        return converted.error();
    const auto model = m_folder.floatModel(m_settings.name);
    if (fs::rename(made, model, error); error)
        return cannotWrite(model, error);
    return model;
}

/// The state that the folder holds of this very tuning; a new one, prepared, in an empty folder.
core::Result<TuneState> takeUp(Tuning &tuning, const std::vector<TrainingLine> &lines,
                               const std::string &digest, const fs::path &folder) {
    const auto found = readState(folder);
    if (!found)
        return found.error();
    if (*found && (*found)->digest != digest)
        return fail(ErrorCode::alreadyExists, folder.string(),
                    "holds a tuning of other lines or settings", "tune");
    if (*found)
        return **found;
    if (const auto prepared = tuning.prepare(lines); !prepared)
        return prepared.error();
    TuneState state{digest, {}, {}};
    if (const auto written = writeState(folder, state); !written)
        return written.error();
    return state;
}

} // namespace

core::Result<TunedModel> fineTune(const std::vector<TrainingLine> &lines,
                                  const std::vector<TrainingLine> &heldOut,
                                  const TuneSettings &settings, const fs::path &folder,
                                  const std::function<void(const TunePoint &)> &onPoint,
                                  const core::Work &work) {
    if (const auto fault = findFault(lines, heldOut, settings))
        return *fault;
    const auto digest = digestOf(lines, heldOut, settings);
    if (!digest)
        return digest.error();
    Tuning tuning(settings, folder, work);
    auto state = takeUp(tuning, lines, *digest, folder);
    if (!state)
        return state.error();
    const Folder files{folder};
    const auto some = evenly(heldOut, linesMeasured);
    const auto errorOf = [&](const fs::path &model, const std::vector<TrainingLine> &measured) {
        return measureModel(model, measured, settings.strictness, core::Work{work.stop, {}});
    };
    while (!state->isFinished(settings)) {
        const int from = state->iteration();
        auto point =
            tuning.train(from, std::min(settings.iterations, from + settings.iterationsBetween));
        if (!point)
            return point.error();
        if (const auto converted = tuning.convert(); !converted)
            return converted.error();
        const auto error = errorOf(files.measured(), some);
        if (!error)
            return error.error();
        point->heldOutError = error->errors.rate();
        state->curve.push_back(*point);
        if (const auto kept = tuning.keep(*state); !kept)
            return kept.error();
        if (onPoint)
            onPoint(*point);
    }
    const fs::path model = files.model(settings.name);
    if (!state->judged || state->judged->iteration != state->best().iteration) {
        const auto error = errorOf(model, heldOut);
        if (!error)
            return error.error();
        state->judged = state->best();
        state->judged->heldOutError = error->errors.rate();
        if (const auto written = writeState(folder, *state); !written)
            return written.error();
    }
    const auto floatModel = tuning.floatModel(*state);
    if (!floatModel)
        return floatModel.error();
    return TunedModel{model, *floatModel, state->curve, *state->judged};
}

core::Result<std::monostate> checkBase(const fs::path &base, const core::Work &work) {
    if (const auto described = describeBase(base, work); !described)
        return described.error();
    return std::monostate();
}

core::Result<Measured> measureModel(const fs::path &model, const std::vector<TrainingLine> &lines,
                                    text::Strictness strictness, const core::Work &work) {
    const auto sha256 = core::sha256OfFile(model);
    if (!sha256)
        return fail(ErrorCode::modelMissing, model.string(), sha256.error().detail, "measure");
    const auto engine = engine::TesseractEngine::load({{model.stem().string(), model, *sha256}});
    if (!engine)
        return engine.error();
    Measured measured;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto read = (*engine)->readStrip(*lines[i].strip, work);
        if (!read)
            return read.error();
        measured.errors += text::countCharacterErrors(lines[i].text, read->text, strictness);
        for (const auto &[letter, count] : text::countLetterErrors(lines[i].text, read->text))
            measured.letters[letter] += count;
        work.report(static_cast<double>(i + 1) / static_cast<double>(lines.size()));
    }
    return measured;
}

} // namespace ocr::train
