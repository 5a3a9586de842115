// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/bases.h"

#include <fstream>

#include "ocr/engine/models.h"
#include "ocr/train/fine_tune.h"

namespace workflows::training {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::fail;

namespace {

/// The first sentence under the title of NAME.card.md, which lies beside float/.
std::string readsOf(const fs::path &model) {
    std::ifstream card(model.parent_path().parent_path() / (model.stem().string() + ".card.md"));
    for (std::string line; std::getline(card, line);)
        if (!line.empty() && line.front() != '#')
            return line.back() == '.' ? line.substr(0, line.size() - 1) : line;
    return {};
}

std::string namesOf(const std::vector<Base> &bases) {
    std::string names;
    for (const auto &base : bases)
        names += (names.empty() ? "" : ", ") + base.name;
    return names.empty() ? "none of the installed models can; name the file of a float model"
                         : "these can: " + names;
}

} // namespace

std::vector<Base> listBases() {
    std::vector<Base> bases;
    for (const auto &name : ocr::engine::floatModels())
        if (const auto model = ocr::engine::findFloatModel(name))
            bases.push_back({name, model->file, readsOf(model->file)});
    return bases;
}

ocr::core::Result<Base> findBase(const std::string &nameOrFile, const ocr::core::Work &work) {
    const bool isFile = nameOrFile.find('/') != std::string::npos ||
                        fs::path(nameOrFile).extension() == ".traineddata";
    Base base{fs::path(nameOrFile).stem().string(), nameOrFile, {}};
    if (isFile) {
        std::error_code ignored;
        if (!fs::is_regular_file(base.file, ignored))
            return fail(ErrorCode::inputMissing, nameOrFile, "no such model", "train");
    } else {
        const auto model = ocr::engine::findFloatModel(nameOrFile);
        if (!model && ocr::engine::findModel(nameOrFile))
            return fail(ErrorCode::wrongUsage, nameOrFile,
                        "an integer model, which cannot be trained further; " +
                            namesOf(listBases()),
                        "train");
        if (!model)
            return fail(ErrorCode::wrongUsage, nameOrFile,
                        "no model that can be trained further; " + namesOf(listBases()), "train");
        base.file = model->file;
    }
    base.reads = readsOf(base.file);
    const auto checked = ocr::train::checkBase(base.file, work);
    if (!checked && checked.error().code == ErrorCode::inputDamaged)
        return fail(ErrorCode::wrongUsage, nameOrFile,
                    "an integer model or none, which cannot be trained further; " +
                        namesOf(listBases()),
                    "train");
    if (!checked)
        return checked.error();
    return base;
}

std::string ownNameFrom(const std::string &base) {
    std::string name = base;
    if (name.ends_with("_best"))
        name.resize(name.size() - 5);
    return name.ends_with("_mine") ? name : name + "_mine";
}

} // namespace workflows::training
