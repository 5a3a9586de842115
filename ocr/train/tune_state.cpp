// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/tune_state.h"

#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "ocr/core/atomic_file.h"
#include "ocr/core/provenance.h"

namespace ocr::train {

using core::ErrorCode;
using core::fail;
using nlohmann::json;

namespace {

constexpr const char *stateFile = "tuning.json";

json toJson(const TunePoint &point) {
    return {{"iteration", point.iteration},
            {"trainingError", point.trainingError},
            {"heldOutError", point.heldOutError}};
}

TunePoint pointFrom(const json &object) {
    return {object.at("iteration"), object.at("trainingError"), object.at("heldOutError")};
}

void addLines(core::Sha256 &hash, const std::vector<TrainingLine> &lines) {
    hash.add(std::to_string(lines.size()));
    for (const auto &line : lines) {
        const cv::Mat &strip = *line.strip;
        hash.add("\n" + line.source + "\n" + line.text + "\n" + std::to_string(strip.cols) + "x" +
                 std::to_string(strip.rows) + "\n");
        for (int row = 0; row < strip.rows; ++row)
            hash.add({strip.ptr<char>(row), static_cast<std::size_t>(strip.cols)});
    }
}

} // namespace

const TunePoint &TuneState::best() const {
    EVRAK_ASSERT(!curve.empty());
    return *std::min_element(curve.begin(), curve.end(), [](const auto &a, const auto &b) {
        return a.heldOutError < b.heldOutError;
    });
}

bool TuneState::isFinished(const TuneSettings &settings) const {
    if (curve.empty())
        return false;
    const auto sinceBest = &curve.back() - &best();
    return iteration() >= settings.iterations || sinceBest >= settings.patience;
}

core::Result<std::string> digestOf(const std::vector<TrainingLine> &lines,
                                   const std::vector<TrainingLine> &heldOut,
                                   const TuneSettings &settings) {
    const auto base = core::sha256OfFile(settings.base);
    if (!base)
        return fail(ErrorCode::modelMissing, settings.base.string(), base.error().detail, "tune");
    json object{{"name", settings.name},
                {"base", *base},
                {"rightToLeft", settings.direction == text::Direction::rightToLeft},
                {"learningRate", settings.learningRate},
                {"words", settings.words},
                {"loose", settings.strictness == text::Strictness::loose},
                {"seed", settings.seed}};
    if (settings.keepsLetters)
        object["keepsLetters"] = true;
    core::Sha256 hash;
    hash.add(object.dump());
    addLines(hash, lines);
    addLines(hash, heldOut);
    return hash.finish();
}

core::Result<std::optional<TuneState>> readState(const std::filesystem::path &folder) {
    std::ifstream file(folder / stateFile);
    if (!file)
        return std::optional<TuneState>();
    try {
        const json object = json::parse(file);
        TuneState state;
        state.digest = object.at("digest");
        for (const auto &point : object.at("curve"))
            state.curve.push_back(pointFrom(point));
        if (object.contains("judged"))
            state.judged = pointFrom(object.at("judged"));
        return std::optional(state);
    } catch (const json::exception &error) {
        return fail(ErrorCode::inputDamaged, (folder / stateFile).string(), error.what(), "tune");
    }
}

core::Result<std::monostate> writeState(const std::filesystem::path &folder,
                                        const TuneState &state) {
    json object{{"digest", state.digest}, {"curve", json::array()}};
    for (const auto &point : state.curve)
        object["curve"].push_back(toJson(point));
    if (state.judged)
        object["judged"] = toJson(*state.judged);
    return core::writeFileAtomically(folder / stateFile, object.dump(1) + "\n");
}

} // namespace ocr::train
