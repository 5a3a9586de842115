// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/tesseract_engine.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <span>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

#include "ocr/engine/sign_names.h"
#include "ocr/text/align.h"
#include "ocr/text/dictionary_forms.h"
#include "ocr/text/script.h"
#include "ocr/text/visual_order.h"

namespace ocr::engine {

using core::ErrorCode;
using core::fail;

namespace {

std::string shortName(const Model &model) { return model.name.substr(model.name.rfind('/') + 1); }

/// The models that are being loaded on this thread; Tesseract's reader takes no context.
thread_local const std::vector<Model> *modelsLoading = nullptr;

/// Tesseract asks for "DIR/rus.traineddata" and takes every model from one folder; ours lie in
/// several, so it is given the bytes by name instead.
bool readModelBytes(const char *path, std::vector<char> *bytes) {
    std::string name = path;
    name = name.substr(name.rfind('/') + 1);
    name = name.substr(0, name.rfind(".traineddata"));
    EVRAK_ASSERT(modelsLoading != nullptr);
    const auto model = std::find_if(modelsLoading->begin(), modelsLoading->end(),
                                    [&](const Model &one) { return shortName(one) == name; });
    if (model == modelsLoading->end())
        return false;
    std::ifstream file(model->file, std::ios::binary);
    bytes->assign(std::istreambuf_iterator<char>(file), {});
    return file.good() || file.eof();
}

/// What stops a recognition. Tesseract polls it per word.
struct Cancel {
    explicit Cancel(const core::Work &work) : m_work(work) {
        m_monitor.cancel = [](void *self, int) {
            return static_cast<const Cancel *>(self)->m_work.isStopped();
        };
        m_monitor.cancel_this = this;
    }
    tesseract::ETEXT_DESC *monitor() { return &m_monitor; }

  private:
    const core::Work &m_work;
    tesseract::ETEXT_DESC m_monitor;
};

core::Rect boxOf(const tesseract::PageIterator &at, tesseract::PageIteratorLevel level) {
    int left = 0, top = 0, right = 0, bottom = 0;
    at.BoundingBox(level, &left, &top, &right, &bottom);
    return {left, top, right - left, bottom - top};
}

std::string joinedNames(const std::vector<Model> &models) {
    std::string names;
    for (const auto &model : models)
        names += (names.empty() ? "" : "+") + shortName(model);
    return names;
}

bool isEven(const cv::Mat &grey) {
    constexpr double faintestInk = 16;
    double darkest = 0, lightest = 0;
    cv::minMaxLoc(grey, &darkest, &lightest);
    return lightest - darkest < faintestInk;
}

void give(tesseract::TessBaseAPI &api, const cv::Mat &grey) {
    EVRAK_ASSERT(grey.type() == CV_8UC1);
    api.SetImage(grey.data, grey.cols, grey.rows, 1, static_cast<int>(grey.step));
}

/// A sign as read; a blank between two words is one, too.
struct Sign {
    std::string text;
    core::Rect box;
    double confidence = 0;                       ///< of its word
    const std::vector<Column> *record = nullptr; ///< of a word of doubt; Tesseract's, until Clear
};

/// Tesseract with what it keeps for itself: all that was read as it stands, from left to right.
class Api : public tesseract::TessBaseAPI {
  public:
    using TessBaseAPI::GetLTRIterator;
};

/// The signs of a line from left to right, brackets by the codes that they are written with. Of a
/// raw line Tesseract knows where each sign begins; the last of a word may reach to the end of the
/// line.
std::vector<Sign> signsFromLeft(tesseract::LTRResultIterator &at) {
    std::vector<Sign> line;
    double confidence = 0;
    do {
        if (at.IsAtBeginningOf(tesseract::RIL_WORD)) {
            confidence = at.Confidence(tesseract::RIL_WORD) / 100;
            if (!line.empty())
                line.push_back({" ", {}, 0, nullptr});
        }
        const std::unique_ptr<char[]> utf8(at.GetUTF8Text(tesseract::RIL_SYMBOL));
        if (utf8 && *utf8.get() && text::isUtf8(utf8.get()))
            line.push_back({utf8.get(), boxOf(at, tesseract::RIL_SYMBOL), confidence,
                            confidence < page::sureWord ? tesseract::ChoiceIterator(at).Timesteps()
                                                        : nullptr});
    } while (at.Next(tesseract::RIL_SYMBOL));
    return line;
}

/// In the order in which it is written. Tesseract's own idea of it fails where numbers and marks
/// meet in a right-to-left line: it turns "12, 34" round.
std::vector<Sign> inLogicalOrder(std::vector<Sign> signs) {
    std::u32string fromLeft;
    for (const auto &sign : signs)
        fromLeft += text::toCodePoints(sign.text).front();
    if (!text::runsRightToLeft(fromLeft))
        return signs;
    std::vector<Sign> ordered;
    for (const auto place : text::logicalOrder(fromLeft, text::Direction::rightToLeft))
        ordered.push_back(std::move(signs[place]));
    return ordered;
}

/// What else a word may be, by the record of its signs.
std::vector<std::string> choicesOf(std::span<const Sign> word, const SignNames &names,
                                   const std::string &empty) {
    std::vector<SignChoices> signs;
    for (const auto &sign : word)
        signs.push_back({sign.text, sign.record ? names.choices(sign.text, *sign.record, empty)
                                                : std::vector<SignChance>{}});
    auto choices = wordChoices(signs);
    for (auto &choice : choices)
        choice = text::toNfc(text::withoutDirectionMarks(choice));
    return choices;
}

/// The words between the blanks.
std::vector<page::Word> wordsOf(const std::vector<Sign> &signs, const SignNames &names) {
    std::vector<const std::vector<Column> *> records;
    for (const auto &sign : signs)
        if (sign.record)
            records.push_back(sign.record);
    const auto empty = SignNames::emptyName(records);
    std::vector<page::Word> words;
    for (auto from = signs.begin(); from != signs.end();) {
        const auto to =
            std::find_if(from, signs.end(), [](const auto &sign) { return sign.text == " "; });
        page::Word word;
        double sum = 0;
        for (auto sign = from; sign != to; ++sign) {
            word.text += sign->text;
            word.box = core::unite(word.box, sign->box);
            sum += sign->confidence;
        }
        word.text = text::toNfc(text::withoutDirectionMarks(word.text));
        word.confidence = core::Confidence(to == from ? 0 : sum / double(to - from));
        if (!records.empty())
            word.alternatives = choicesOf({from, to}, names, empty);
        if (!word.text.empty())
            words.push_back(std::move(word));
        from = to == signs.end() ? to : to + 1;
    }
    return words;
}

/// The box around the ink in `box`; `box` itself where there is none.
core::Rect shrinkToInk(const cv::Mat &ink, const core::Rect &box) {
    const cv::Rect part =
        cv::Rect(box.x, box.y, box.width, box.height) & cv::Rect(0, 0, ink.cols, ink.rows);
    if (part.empty())
        return box;
    const cv::Rect tight = cv::boundingRect(ink(part));
    if (tight.empty())
        return box;
    return {part.x + tight.x, part.y + tight.y, tight.width, tight.height};
}

/// The middle of the blank that most likely parts two words near column `x`: a wide one close by.
int findBlank(const cv::Mat &columns, int x, int reach) {
    int best = x;
    double most = 0;
    const int last = std::min(columns.cols - 1, x + reach);
    for (int from = std::max(0, x - reach); from <= last; ++from) {
        if (columns.at<int>(from) != 0)
            continue;
        int to = from;
        while (to + 1 < columns.cols && columns.at<int>(to + 1) == 0)
            ++to;
        const int middle = (from + to) / 2;
        const double worth = to - from + 1 - 0.4 * std::max({0, from - x, x - to});
        if (worth > most) {
            most = worth;
            best = middle;
        }
        from = to;
    }
    return best;
}

/// Parts the words at the blanks between them and tightens each around its ink: where a sign
/// begins, a model knows but roughly.
void fitToInk(std::vector<page::Word> &words, const cv::Mat &grey) {
    cv::Mat ink, columns;
    cv::threshold(grey, ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    cv::reduce(ink, columns, 0, cv::REDUCE_SUM, CV_32S);
    std::vector<page::Word *> fromLeft;
    for (auto &word : words)
        fromLeft.push_back(&word);
    std::sort(fromLeft.begin(), fromLeft.end(),
              [](const auto *a, const auto *b) { return a->box.x < b->box.x; });
    const int reach = grey.rows / 2;
    for (std::size_t i = 0; i < fromLeft.size(); ++i) {
        auto &box = fromLeft[i]->box;
        if (i + 1 < fromLeft.size() && fromLeft[i + 1]->box.x > box.x) {
            auto &next = fromLeft[i + 1]->box;
            const int blank = std::max(box.x + 1, findBlank(columns, next.x, reach));
            box.width = blank - box.x;
            if (blank < next.right()) {
                next.width = next.right() - blank;
                next.x = blank;
            }
        }
        box = shrinkToInk(ink, box);
    }
}

/// Whether the model's list of words has the word.
std::optional<bool> isListed(const tesseract::TessBaseAPI &api, const std::string &word) {
    const auto parts = text::dictionaryForms(word);
    if (parts.empty() || api.NumDawgs() == 0)
        return std::nullopt;
    return std::ranges::all_of(parts, [&](const auto &forms) {
        return std::ranges::any_of(
            forms, [&](const auto &form) { return api.IsValidWord(form.c_str()) != 0; });
    });
}

} // namespace

struct TesseractEngine::Impl {
    Api api;
    std::string name;
    SignNames names;
};

TesseractEngine::TesseractEngine(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
TesseractEngine::~TesseractEngine() = default;

const std::string &TesseractEngine::name() const { return m_impl->name; }

core::Result<std::unique_ptr<TesseractEngine>>
TesseractEngine::load(const std::vector<Model> &models) {
    EVRAK_ASSERT(!models.empty());
    for (const auto &model : models)
        if (std::error_code ignored; !std::filesystem::is_regular_file(model.file, ignored))
            return fail(ErrorCode::modelMissing, model.name, model.file.string(), "load");
    auto impl = std::make_unique<Impl>();
    impl->name = joinedNames(models);
    if (models.size() == 1)
        impl->names = SignNames(readSigns(models.front().file));
    const std::vector<std::string> names{"tessedit_load_sublangs", "debug_file"};
    const std::vector<std::string> values{"", "/dev/null"};
    modelsLoading = &models;
    const int failed = impl->api.Init("", 0, impl->name.c_str(), tesseract::OEM_LSTM_ONLY, nullptr,
                                      0, &names, &values, false, &readModelBytes);
    modelsLoading = nullptr;
    if (failed != 0)
        return fail(ErrorCode::inputDamaged, impl->name, "Tesseract refuses the model", "load");
    // Dark ink on light paper is promised by the caller; trying the reverse doubles the time.
    impl->api.SetVariable("tessedit_do_invert", "0");
    // The record of what it took into account costs nothing, searching once more for each does.
    impl->api.SetVariable("lstm_choice_mode", "2");
    impl->api.SetVariable("lstm_choice_iterations", "0");
    return std::unique_ptr<TesseractEngine>(new TesseractEngine(std::move(impl)));
}

core::Result<page::LineText> TesseractEngine::readStrip(const cv::Mat &grey,
                                                        const core::Work &work) {
    // Tesseract reads letters into an even surface.
    if (isEven(grey))
        return page::LineText{{}, {}, {}, m_impl->name};
    auto &api = m_impl->api;
    api.SetPageSegMode(tesseract::PSM_RAW_LINE);
    give(api, grey);
    api.SetSourceResolution(300);
    Cancel cancel(work);
    const int failed = api.Recognize(cancel.monitor());
    // After a cancel the words that were not read hold fakes.
    if (work.isStopped())
        return fail(ErrorCode::stopped, m_impl->name);
    if (failed != 0)
        return fail(ErrorCode::internal, m_impl->name, "Recognize failed", "readStrip");
    page::LineText line;
    line.model = m_impl->name;
    const std::unique_ptr<tesseract::LTRResultIterator> at(api.GetLTRIterator());
    if (at && !at->Empty(tesseract::RIL_WORD))
        line.words = wordsOf(inLogicalOrder(signsFromLeft(*at)), m_impl->names);
    fitToInk(line.words, grey);
    for (auto &word : line.words)
        word.isListed = isListed(api, word.text);
    double weight = 0, sum = 0;
    for (const auto &word : line.words) {
        line.text += (line.text.empty() ? "" : " ") + word.text;
        const auto length = static_cast<double>(word.text.size());
        sum += word.confidence.value() * length;
        weight += length;
    }
    line.confidence = core::Confidence(weight > 0 ? sum / weight : 0);
    api.Clear();
    return line;
}

} // namespace ocr::engine
