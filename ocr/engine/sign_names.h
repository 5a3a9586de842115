// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "ocr/engine/word_choices.h"

namespace ocr::engine {

/// The signs that a model file (traineddata) tells apart, by their numbers; empty where it lists
/// none. Sign 0 is the blank between words, 1 and 2 are Tesseract's own.
[[nodiscard]] std::vector<std::string> readSigns(const std::filesystem::path &model);

/// What Tesseract writes down of a column of a line: names of signs with their probability.
using Column = std::vector<std::pair<const char *, float>>;

/// Makes sense of Tesseract's record of the signs that it took into account. It names them two
/// numbers too high in models that number their outputs as their signs; such a model is known by
/// the name that stands for "no sign here", which is none in the others.
class SignNames {
  public:
    /// `signs`: those of the model, or none, where several read together.
    explicit SignNames(std::vector<std::string> signs = {}) : m_signs(std::move(signs)) {}

    /// What else than `text` the columns of a sign may show, likeliest first. `empty`: the name of
    /// no sign, as emptyName tells. Nothing where the record does not know the sign itself.
    [[nodiscard]] std::vector<SignChance> choices(const std::string &text,
                                                  const std::vector<Column> &columns,
                                                  const std::string &empty) const;

    /// The name that fills most of the columns.
    [[nodiscard]] static std::string
    emptyName(const std::vector<const std::vector<Column> *> &signs);

  private:
    [[nodiscard]] std::string meant(const std::string &name, const std::string &empty) const;

    std::vector<std::string> m_signs;
};

} // namespace ocr::engine
