// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ocr/core/geometry.h"
#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/engine/models.h"
#include "ocr/page/page_text.h"

namespace cv {
class Mat;
}

namespace ocr::engine {

/// Tesseract's LSTM recogniser with one set of models, the only door to the library. One line
/// at a time; belongs to one thread. Start the process with OMP_THREAD_LIMIT=1: on two cores
/// its OpenMP threads make it ten times slower.
class TesseractEngine {
  public:
    /// Loads the models together, as Tesseract's "rus+tur" does, and nothing beside them: models
    /// that a model names as its companions are left out. Errors: modelMissing, inputDamaged.
    [[nodiscard]] static core::Result<std::unique_ptr<TesseractEngine>>
    load(const std::vector<Model> &models);
    ~TesseractEngine();
    TesseractEngine(const TesseractEngine &) = delete;
    TesseractEngine &operator=(const TesseractEngine &) = delete;

    /// "rus" or "rus+tur".
    [[nodiscard]] const std::string &name() const;

    /// Reads a strip (CV_8UC1, dark on light) that holds one line and little else: ink from edge
    /// to edge but for a margin of a few pixels. Boxes are in pixels of the strip. Nothing read is
    /// an empty text. Errors: stopped, internal.
    [[nodiscard]] core::Result<page::LineText> readStrip(const cv::Mat &grey,
                                                         const core::Work &work);

  private:
    struct Impl;
    explicit TesseractEngine(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ocr::engine
