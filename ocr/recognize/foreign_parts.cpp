// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/foreign_parts.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace ocr::recognize {

namespace {

/// Words below this may be of another script.
constexpr double weak = 0.5;
/// In strips of 48 pixels, about two letters.
constexpr int leastWidth = 30;

struct Span {
    int from, to;
};

Span spanOf(const page::Word &word, const LineStrip &strip) {
    const double across = strip.stretch / strip.scale;
    const auto from = static_cast<int>((word.box.x - strip.left) * across);
    const auto to = static_cast<int>((word.box.right() - strip.left) * across);
    return {std::clamp(from, 0, strip.grey.cols), std::clamp(to, 0, strip.grey.cols)};
}

/// The columns of ink in [from, to) of the strip; empty where there is hardly any.
Span inkIn(const LineStrip &strip, int from, int to) {
    cv::Mat ink;
    cv::threshold(strip.grey, ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    const cv::Rect box = from < to ? cv::boundingRect(ink.colRange(from, to)) : cv::Rect();
    constexpr int leastHeight = 10;
    if (box.height < leastHeight)
        return {from, from};
    return {from + box.x, from + box.x + box.width};
}

/// A few columns of paper on either side, as far as the neighbours leave it.
WeakPart widened(WeakPart part, const std::vector<Span> &words, int end) {
    constexpr int margin = 8;
    int low = 0, high = end;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i >= part.first && i < part.last)
            continue;
        if (words[i].to <= part.from + margin / 2)
            low = std::max(low, (words[i].to + part.from) / 2);
        else
            high = std::min(high, (words[i].from + part.to) / 2);
    }
    part.from = std::max(low, part.from - margin);
    part.to = std::max(part.from, std::min(high, part.to + margin));
    return part;
}

/// Ink between two neighbours of the line, or before the first and behind the last, of which
/// nothing was read. The words of a line stand in one row or the other.
void addUnread(std::vector<WeakPart> &parts, const std::vector<Span> &words,
               const LineStrip &strip) {
    std::vector<std::size_t> fromLeft(words.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        fromLeft[i] = i;
    std::ranges::sort(fromLeft, {}, [&](std::size_t i) { return words[i].from; });
    const bool runsLeft = words.size() > 1 && fromLeft.front() > fromLeft.back();
    int end = 0;
    for (std::size_t k = 0; k <= fromLeft.size(); ++k) {
        const int next = k < fromLeft.size() ? words[fromLeft[k]].from : strip.grey.cols;
        const auto ink = inkIn(strip, end + 3, next - 3);
        if (ink.to - ink.from >= leastWidth) {
            std::size_t place = k < fromLeft.size() ? fromLeft[k] + (runsLeft ? 1 : 0)
                                : runsLeft          ? 0
                                                    : words.size();
            parts.push_back({place, place, ink.from, ink.to, 0});
        }
        if (k < fromLeft.size())
            end = std::max(end, words[fromLeft[k]].to);
    }
}

} // namespace

std::vector<WeakPart> weakParts(const page::LineText &reading, const LineStrip &strip) {
    std::vector<Span> words;
    for (const auto &word : reading.words)
        words.push_back(spanOf(word, strip));
    std::vector<WeakPart> parts;
    for (std::size_t i = 0; i < words.size();) {
        if (reading.words[i].confidence.value() >= weak) {
            ++i;
            continue;
        }
        WeakPart part{i, i, words[i].from, words[i].to, 0};
        double sum = 0;
        for (; i < words.size() && reading.words[i].confidence.value() < weak; ++i) {
            part.from = std::min(part.from, words[i].from);
            part.to = std::max(part.to, words[i].to);
            sum += reading.words[i].confidence.value();
        }
        part.last = i;
        part.sureness = sum / double(part.last - part.first);
        if (part.to - part.from >= leastWidth)
            parts.push_back(part);
    }
    addUnread(parts, words, strip);
    for (auto &part : parts)
        part = widened(part, words, strip.grey.cols);
    // From the end, so that replacing one leaves the places of the others.
    std::ranges::sort(parts, std::greater{}, &WeakPart::first);
    return parts;
}

page::LineText replaced(const page::LineText &reading, const WeakPart &part,
                        const page::LineText &by) {
    page::LineText made = reading;
    const auto at = made.words.erase(made.words.begin() + static_cast<std::ptrdiff_t>(part.first),
                                     made.words.begin() + static_cast<std::ptrdiff_t>(part.last));
    made.words.insert(at, by.words.begin(), by.words.end());
    made.text.clear();
    double sum = 0, weight = 0;
    for (const auto &word : made.words) {
        made.text += (made.text.empty() ? "" : " ") + word.text;
        sum += word.confidence.value() * double(word.text.size());
        weight += double(word.text.size());
    }
    made.confidence = core::Confidence(weight > 0 ? sum / weight : 0);
    if (('+' + made.model + '+').find('+' + by.model + '+') == std::string::npos)
        made.model += '+' + by.model;
    return made;
}

} // namespace ocr::recognize
