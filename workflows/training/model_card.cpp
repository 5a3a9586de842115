// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/model_card.h"

#include <iomanip>
#include <sstream>

#include "ocr/core/atomic_file.h"
#include "ocr/core/provenance.h"

namespace workflows::training {

namespace {

std::string percent(const ocr::text::ErrorCount &count) {
    std::ostringstream out;
    out << std::fixed << std::setprecision(2) << 100 * count.rate();
    return out.str();
}

std::string joined(const std::vector<std::string> &parts) {
    std::string all;
    for (const auto &part : parts)
        all += (all.empty() ? "" : ", ") + part;
    return all;
}

std::string inBrackets(const std::string &licence) {
    return licence.empty() ? "" : " (" + licence + ")";
}

void addErrors(std::ostream &out, ocr::text::Strictness strictness, const TrainOutcome &outcome) {
    out << "## Errors (CER, " << (strictness == ocr::text::Strictness::loose ? "loose" : "strict")
        << ", a strip at a time, on lines it has not seen)\n\n";
    out << "| held-out lines | characters | this model |";
    for (const auto &[model, errors] : outcome.inUse)
        out << " " << model << " |";
    out << "\n|---|---|---|";
    for (std::size_t i = 0; i < outcome.inUse.size(); ++i)
        out << "---|";
    out << "\n";
    for (const auto &[group, count] : outcome.now) {
        out << "| " << group << " | " << count.length << " | " << percent(count) << " % |";
        for (const auto &[model, errors] : outcome.inUse)
            out << " " << percent(errors.at(group)) << " % |";
        out << "\n";
    }
    if (!outcome.letters.empty()) {
        out << "\n## Letters, on the drawn ones of these lines\n\n| letter | stands there | read "
               "|\n"
               "|---|---|---|\n";
        for (const auto &[letter, count] : outcome.letters)
            out << "| " << ocr::text::toUtf8(letter) << " | " << count.length << " | " << std::fixed
                << std::setprecision(1) << 100 * (1 - count.rate()) << " % |\n";
    }
    if (outcome.curve.empty())
        return;
    out << "\n## Curve\n\n| lines seen | training error | held-out error |\n|---|---|---|\n";
    for (const auto &point : outcome.curve)
        out << "| " << point.iteration << " | " << std::fixed << std::setprecision(2)
            << 100 * point.trainingError << " % | " << 100 * point.heldOutError << " % |\n";
}

} // namespace

ocr::core::Result<std::monostate> writeCard(const std::filesystem::path &file,
                                            const TrainRecipe &recipe,
                                            const TrainOutcome &outcome) {
    const auto sha256 = ocr::core::sha256OfFile(outcome.model);
    if (!sha256)
        return sha256.error();
    std::ostringstream out;
    out << "# " << recipe.name << "\n\n"
        << recipe.reads << ".\n\n"
        << "- Base: " << recipe.base.filename().string()
        << " (tesseract-ocr/tessdata_best, Apache-2.0), tuned with lstmtraining of Tesseract "
           "5.3.0, kept as an integer model\n"
        << "- SHA-256 of " << recipe.name << ".traineddata: `" << *sha256 << "`\n"
        << "- Trained on " << outcome.lines << " lines; " << outcome.heldOut
        << " lines were held out (`held_out.tsv`, and the typefaces "
        << joined(recipe.heldOutFamilies) << ")\n"
        << "- Made by: `evrak train --recipe tessdata/" << recipe.name
        << ".recipe.json --material FOLDER --held-out tessdata/held_out.tsv -o FOLDER`\n\n"
        << "## Made of\n\n";
    for (const auto &scans : recipe.scans)
        out << "- scans: " << scans.folder.string() << (scans.only.empty() ? "" : ", ")
            << scans.only << inBrackets(scans.licence) << "\n";
    for (const auto &list : recipe.texts.lists)
        out << "- text: " << list.file.parent_path().filename().string() << "/"
            << list.file.filename().string() << inBrackets(list.licence) << "\n";
    out << "- typefaces: " << joined(recipe.families)
        << (recipe.typewriters.empty() ? "" : "; typewriters: ") << joined(recipe.typewriters)
        << "\n\n";
    addErrors(out, recipe.strictness, outcome);
    return ocr::core::writeFileAtomically(file, out.str());
}

ocr::core::Result<std::monostate> writeCollectionCard(const std::filesystem::path &file,
                                                      const CollectionSource &source,
                                                      const TrainOutcome &outcome) {
    const auto sha256 = ocr::core::sha256OfFile(outcome.model);
    const auto ofBase = ocr::core::sha256OfFile(source.base.file);
    if (!sha256 || !ofBase)
        return sha256 ? ofBase.error() : sha256.error();
    std::ostringstream out;
    out << "# " << source.name << "\n\n"
        << (source.base.reads.empty() ? source.base.name : source.base.reads)
        << "; trained on with lines of " << source.collection << ".\n\n"
        << "- Base: " << source.base.name << " (SHA-256 `" << *ofBase
        << "`), tuned with lstmtraining, kept as an integer model and as a float model\n"
        << "- SHA-256 of " << source.name << ".traineddata: `" << *sha256 << "`\n"
        << "- Trained on " << outcome.lines << " lines that persons vouched for; "
        << outcome.heldOut << " lines of other pages were held out\n"
        << "- Lines by:";
    for (const auto &[maker, lines] : source.makers)
        out << (maker == source.makers.begin()->first ? " " : ", ") << maker << " (" << lines
            << ")";
    out << "\n- Learning rate " << source.settings.learningRate << ", at most "
        << source.settings.iterations << " iterations\n\n";
    addErrors(out, source.settings.strictness, outcome);
    return ocr::core::writeFileAtomically(file, out.str());
}

} // namespace workflows::training
