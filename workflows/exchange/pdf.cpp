// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/pdf.h"

#include <algorithm>
#include <utility>

#include "workflows/exchange/marks_lost.h"
#include "workflows/exchange/part_file.h"
#include "workflows/exchange/pdf_document.h"

namespace workflows::exchange {

using ocr::core::Result;
using ocr::core::Work;

namespace {

class PdfWriter : public PageWriter {
  public:
    PdfWriter(PartFile &file, const std::filesystem::path &folder, PdfImageSource image)
        : m_file(file), m_document(folder), m_image(std::move(image)) {}

    Result<std::monostate> add(const ExportedPage &exported, const Work &work) override {
        auto image = m_image(exported.page, work);
        if (!image)
            return image.error();
        m_marks.add(exported.lines);
        m_encodedAnew += image->passedThrough ? 0 : 1;
        m_withoutDpi += exported.page.dpi > 0 ? 0 : 1;
        m_withoutWords += std::any_of(exported.lines.begin(), exported.lines.end(),
                                      [](const auto &line) { return line.current.words.empty(); });
        return m_document.addPage({*std::move(image), exported.page.dpi, exported.lines,
                                   exported.page.label, exported.area});
    }

    Result<std::monostate> finish(const Work &work) override {
        return m_document.finish(m_file.file(), work);
    }

    std::vector<std::string> losses() const override {
        std::vector<std::string> losses{"confidence, earlier readings, statuses"};
        const auto tell = [&](int pages, const char *what) {
            if (pages > 0)
                losses.push_back(std::to_string(pages) + ' ' + what);
        };
        tell(m_encodedAnew, "pages: image encoded anew, because PDF cannot hold it as it is");
        tell(m_withoutDpi, "pages: size on paper assumed, because the image does not tell it");
        tell(m_withoutWords, "pages: places of words estimated in some lines");
        for (auto &marks : m_marks.losses())
            losses.push_back(std::move(marks));
        return losses;
    }

  private:
    PartFile &m_file;
    PdfDocument m_document;
    PdfImageSource m_image;
    MarksLost m_marks;
    int m_encodedAnew = 0;
    int m_withoutDpi = 0;
    int m_withoutWords = 0;
};

} // namespace

std::unique_ptr<PageWriter> makePdfWriter(PartFile &file, const std::filesystem::path &folder,
                                          PdfImageSource image) {
    return std::make_unique<PdfWriter>(file, folder, std::move(image));
}

} // namespace workflows::exchange
