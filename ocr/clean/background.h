// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cv {
class Mat;
}

namespace ocr::clean {

/// The paper behind the ink: CV_8UC1 in, CV_8UC1 of the same size out. Grey-scale closing on a
/// smaller copy wipes out what is thinner than `inkWidth` pixels (letters, rules), a median and a
/// blur smooth the rest; after Gatos, Pratikakis and Perantonis, "Adaptive degraded document image
/// binarization", Pattern Recognition 39 (2006), who estimate the background first as well.
[[nodiscard]] cv::Mat estimateBackground(const cv::Mat &grey, int inkWidth);

/// Divides the page by its background and lifts faint ink to the darkness of most pages' ink:
/// shadows of a phone photo, folds and yellowed edges go. Paper comes out white as far as its
/// measured grain reaches, and no further, so that the thin ends of faded letters stay. CV_8UC1 in
/// and out.
[[nodiscard]] cv::Mat evenOutLight(const cv::Mat &grey, int inkWidth);

/// Whether the paper is white and equally white all over (CV_8UC1), as on a good scan: there is no
/// light to even out, and doing so would only cost the letters some of their greys. Not where the
/// paper was burnt out to pure white: there what is left in grey is a stain or a watermark.
[[nodiscard]] bool isEvenlyLit(const cv::Mat &grey);

} // namespace ocr::clean
