// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace ocr::clean {

/// Whether a good part of the writing is in colour, as of blue carbon or a violet or red ribbon,
/// and stands out from the paper clearly less in plain grey than in the mixture of channels that
/// takeColourInk would take. A stamp on a page of black letters is not enough. `colours`: CV_8UC1
/// (never) or CV_8UC3 (blue, green, red).
[[nodiscard]] bool hasColourInk(const cv::Mat &colours);

/// The page in grey with coloured ink about as dark as black: the mixture of channels that tells
/// its ink from its paper best (Fisher, "The use of multiple measurements in taxonomic problems",
/// Annals of Eugenics 7, 1936), kept to shares of 0 and more so that nothing is turned to its
/// negative; where plain grey is darker it stands, so that words of another colour stay. The
/// paper keeps its brightness. CV_8UC3 in, CV_8UC1 of the same size out; CV_8UC1 comes back as it
/// is, and a page without ink as plain grey.
[[nodiscard]] cv::Mat takeColourInk(const cv::Mat &colours);

} // namespace ocr::clean
