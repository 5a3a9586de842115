// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/text.h"

#include "workflows/exchange/marks_lost.h"
#include "workflows/exchange/part_file.h"

namespace workflows::exchange {

using ocr::core::Result;
using ocr::core::Work;

namespace {

class TextWriter : public PageWriter {
  public:
    explicit TextWriter(PartFile &file) : m_file(file) {}

    Result<std::monostate> add(const ExportedPage &page, const Work &) override {
        const std::string separator = m_isFirst ? "" : "\f";
        m_isFirst = false;
        m_marks.add(page.lines);
        return m_file.write(separator + toText(page));
    }
    Result<std::monostate> finish(const Work &) override { return {}; }
    std::vector<std::string> losses() const override {
        std::vector<std::string> losses{
            "images, places of lines and words, confidence, earlier readings, statuses, labels"};
        for (auto &marks : m_marks.losses())
            losses.push_back(std::move(marks));
        return losses;
    }

  private:
    PartFile &m_file;
    MarksLost m_marks;
    bool m_isFirst = true;
};

} // namespace

std::string toText(const ExportedPage &page) {
    std::string text;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (i > 0 && page.lines[i].region != page.lines[i - 1].region)
            text += '\n';
        text += page.lines[i].current.text + '\n';
    }
    return text;
}

std::unique_ptr<PageWriter> makeTextWriter(PartFile &file) {
    return std::make_unique<TextWriter>(file);
}

} // namespace workflows::exchange
