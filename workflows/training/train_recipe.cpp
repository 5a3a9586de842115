// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/train_recipe.h"

#include <fnmatch.h>

#include <fstream>
#include <set>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace workflows::training {

namespace {

using nlohmann::json;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// Takes the keys of an object one by one, and minds those that nobody took.
class Fields {
  public:
    Fields(const json &object, std::string where) : m_object(object), m_where(std::move(where)) {
        if (!object.is_object())
            throw std::runtime_error(m_where + " is no object");
    }
    template <typename T> void take(const char *key, T &value) {
        m_known.insert(key);
        if (const auto found = m_object.find(key); found != m_object.end())
            value = found->template get<T>();
    }
    [[nodiscard]] json part(const char *key) {
        m_known.insert(key);
        const auto found = m_object.find(key);
        return found == m_object.end() ? json() : *found;
    }
    void finish() const {
        for (const auto &[key, value] : m_object.items())
            if (!m_known.contains(key))
                throw std::runtime_error("\"" + key + "\" in " + m_where + " is not known");
    }

  private:
    const json &m_object;
    std::string m_where;
    std::set<std::string> m_known;
};

ocr::train::TextList listFrom(const json &object, const std::filesystem::path &material) {
    ocr::train::TextList list;
    Fields fields(object, "a list of texts");
    std::string file;
    fields.take("file", file);
    fields.take("isWords", list.isWords);
    fields.take("column", list.column);
    fields.take("countColumn", list.countColumn);
    fields.take("minCount", list.minCount);
    fields.take("share", list.share);
    fields.take("isRespelled", list.isRespelled);
    fields.take("licence", list.licence);
    fields.finish();
    list.file = material / file;
    return list;
}

ScanSet scansFrom(const json &object) {
    ScanSet set;
    Fields fields(object, "scans");
    std::string folder;
    fields.take("folder", folder);
    fields.take("only", set.only);
    fields.take("isLines", set.isLines);
    fields.take("isEdited", set.isEdited);
    fields.take("reader", set.reader);
    fields.take("minSimilarity", set.minSimilarity);
    fields.take("repeat", set.repeat);
    fields.take("licence", set.licence);
    fields.finish();
    set.folder = folder;
    return set;
}

void takeTexts(TrainRecipe &recipe, const json &object, const std::filesystem::path &material) {
    Fields fields(object, "texts");
    for (const auto &list : fields.part("lists"))
        recipe.texts.lists.push_back(listFrom(list, material));
    fields.take("locale", recipe.texts.locale);
    fields.take("letters", recipe.texts.letters);
    fields.take("respell", recipe.texts.respell);
    fields.take("digits", recipe.texts.digits);
    fields.take("allowed", recipe.texts.allowed);
    fields.finish();
}

TrainRecipe recipeFrom(const json &object, const std::filesystem::path &material) {
    TrainRecipe recipe;
    Fields fields(object, "the recipe");
    std::string script, base, strictness = "strict";
    fields.take("name", recipe.name);
    fields.take("reads", recipe.reads);
    fields.take("script", script);
    fields.take("base", base);
    fields.take("inUse", recipe.inUse);
    fields.take("strictness", strictness);
    if (const auto texts = fields.part("texts"); !texts.is_null())
        takeTexts(recipe, texts, material);
    fields.take("families", recipe.families);
    fields.take("typewriters", recipe.typewriters);
    fields.take("heldOutFamilies", recipe.heldOutFamilies);
    fields.take("heldOutTypewriters", recipe.heldOutTypewriters);
    fields.take("otherShapes", recipe.otherShapes);
    fields.take("drawnLines", recipe.drawnLines);
    fields.take("heldOutDrawnLines", recipe.heldOutDrawnLines);
    for (const auto &set : fields.part("scans"))
        recipe.scans.push_back(scansFrom(set));
    fields.take("dictionaryWords", recipe.dictionaryWords);
    fields.take("learningRate", recipe.learningRate);
    fields.take("iterations", recipe.iterations);
    fields.take("iterationsBetween", recipe.iterationsBetween);
    fields.take("seed", recipe.seed);
    fields.finish();
    recipe.script = ocr::text::scriptFrom(script);
    recipe.base = material / base;
    recipe.strictness =
        strictness == "loose" ? ocr::text::Strictness::loose : ocr::text::Strictness::strict;
    if (recipe.name.empty() || base.empty() || recipe.script == ocr::text::Script::unknown)
        throw std::runtime_error("name, base and script must be given");
    return recipe;
}

} // namespace

ocr::core::Result<TrainRecipe> readTrainRecipe(const std::filesystem::path &file,
                                               const std::filesystem::path &material) {
    std::ifstream stream(file);
    if (!stream)
        return fail(ErrorCode::inputMissing, file.string(), "cannot be opened", "train");
    try {
        return recipeFrom(json::parse(stream), material);
    } catch (const std::exception &problem) {
        return fail(ErrorCode::inputDamaged, file.string(), problem.what(), "train");
    }
}

ocr::core::Result<HeldOut> HeldOut::read(const std::filesystem::path &file) {
    std::ifstream stream(file);
    if (!stream)
        return fail(ErrorCode::inputMissing, file.string(), "cannot be opened", "train");
    HeldOut held;
    for (std::string line; std::getline(stream, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        const auto tab = line.find('\t');
        if (tab == std::string::npos)
            return fail(ErrorCode::inputDamaged, file.string(), "no tab in: " + line, "train");
        held.m_patterns.emplace_back(line.substr(0, tab), line.substr(tab + 1));
    }
    return held;
}

bool HeldOut::holds(const std::filesystem::path &folder, const std::string &name) const {
    for (const auto &[place, pattern] : m_patterns)
        if (folder == place && ::fnmatch(pattern.c_str(), name.c_str(), 0) == 0)
            return true;
    return false;
}

} // namespace workflows::training
