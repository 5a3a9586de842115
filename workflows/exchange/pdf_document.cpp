// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/pdf_document.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

#include <qpdf/Pl_StdioFile.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

#include "workflows/exchange/part_file.h"
#include "workflows/exchange/pdf_font.h"
#include "workflows/exchange/pdf_image_object.h"
#include "workflows/exchange/pdf_text_layer.h"

namespace workflows::exchange {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

namespace {

struct Stopped {};

/// Streams that wait in a file until they are written.
class Spool : public QPDFObjectHandle::StreamDataProvider {
  public:
    explicit Spool(PartFile &file) : m_file(file) {}

    Result<std::monostate> add(QPDFObjGen const &id, std::string_view bytes) {
        if (std::fseek(m_file.file(), 0, SEEK_END) != 0)
            return m_file.error(errno);
        const Piece piece{std::ftell(m_file.file()), bytes.size()};
        auto written = m_file.write(bytes);
        if (written)
            m_pieces[id] = piece;
        return written;
    }

    /// Makes provideStreamData throw Stopped where a stop is asked for.
    void stopWith(std::stop_token stop) { m_stop = std::move(stop); }

    void provideStreamData(QPDFObjGen const &id, Pipeline *pipeline) override {
        if (m_stop.stop_requested())
            throw Stopped{};
        const Piece &piece = m_pieces.at(id);
        std::vector<unsigned char> block(std::min<std::size_t>(piece.size, 1 << 20));
        if (std::fseek(m_file.file(), piece.offset, SEEK_SET) != 0)
            QUtil::throw_system_error("reading the file aside");
        for (std::size_t left = piece.size; left > 0;) {
            const std::size_t count = std::min(left, block.size());
            if (std::fread(block.data(), 1, count, m_file.file()) != count)
                QUtil::throw_system_error("reading the file aside");
            pipeline->write(block.data(), count);
            left -= count;
        }
        pipeline->finish();
    }

  private:
    struct Piece {
        long offset = 0;
        std::size_t size = 0;
    };
    PartFile &m_file;
    std::map<QPDFObjGen, Piece> m_pieces;
    std::stop_token m_stop;
};

std::string fixed(double value) { return QUtil::double_to_string(value, 4); }

/// The matrix that puts an image, which fills the unit square, on a page so that it shows turned
/// by its EXIF orientation.
std::string placeImage(int orientation, double width, double height) {
    struct Turn {
        int a, b, c, d, e, f; ///< in parts of the page: a, c, e of its width, b, d, f of its height
    };
    static constexpr std::array<Turn, 8> turns{{{1, 0, 0, 1, 0, 0},
                                                {-1, 0, 0, 1, 1, 0},
                                                {-1, 0, 0, -1, 1, 1},
                                                {1, 0, 0, -1, 0, 1},
                                                {0, -1, -1, 0, 1, 1},
                                                {0, -1, 1, 0, 0, 1},
                                                {0, 1, 1, 0, 0, 0},
                                                {0, 1, -1, 0, 1, 0}}};
    const Turn &turn = turns[static_cast<std::size_t>(std::clamp(orientation, 1, 8) - 1)];
    std::string text;
    for (double value : {turn.a * width, turn.b * height, turn.c * width, turn.d * height,
                         turn.e * width, turn.f * height})
        text += fixed(value) + ' ';
    return text + "cm";
}

ocr::core::Size uprightSize(const pipeline::PdfImage &image) {
    if (image.orientation >= 5)
        return {image.size.height, image.size.width};
    return image.size;
}

/// PDF counts from the bottom.
std::string cropBox(const ocr::core::Rect &area, const PdfPageFrame &frame) {
    const double unit = frame.pointsPerPixel;
    return " /CropBox [" + fixed(area.x * unit) + ' ' +
           fixed(frame.height() - area.bottom() * unit) + ' ' + fixed(area.right() * unit) + ' ' +
           fixed(frame.height() - area.y * unit) + ']';
}

} // namespace

double pdfDpi(double known, ocr::core::Size pixels, bool isBilevel) {
    constexpr double a4WidthInches = 210 / 25.4;
    constexpr double largestSideInches = 200; // ISO 32000-1, annex C.2
    const double longSide = std::max(pixels.width, pixels.height);
    double dpi = known;
    if (dpi <= 0)
        dpi = isBilevel ? 300 : std::min(pixels.width, pixels.height) / a4WidthInches;
    return std::max({dpi, longSide / largestSideInches, 1.0});
}

struct PdfDocument::Impl {
    PartFile aside;
    std::optional<ocr::core::Error> asideError;
    QPDF pdf;
    PdfFont font;
    std::shared_ptr<Spool> spool;
    QPDFObjectHandle fontObject;
    QPDFObjectHandle labels = QPDFObjectHandle::newArray();
    int pages = 0;

    Result<QPDFObjectHandle> addStream(QPDFObjectHandle dictionary, std::string_view bytes) {
        QPDFObjectHandle stream = pdf.newStream();
        auto added = spool->add(stream.getObjGen(), bytes);
        if (!added)
            return added.error();
        const auto filter = dictionary.getKey("/Filter");
        const auto parameters = dictionary.getKey("/DecodeParms");
        stream.replaceDict(dictionary);
        stream.replaceStreamData(spool, filter, parameters);
        return stream;
    }

    /// The font's parts depend on the characters of all pages, so they come last.
    void finishFont() {
        auto file = pdf.newStream(PdfFont::program());
        file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(static_cast<long long>(
                                                  PdfFont::program().size())));
        auto descriptor = pdf.makeIndirectObject(QPDFObjectHandle::parse(
            "<< /Type /FontDescriptor /FontName /EvrakInvisible /Flags 4 /ItalicAngle 0 "
            "/FontBBox [0 -200 500 800] /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"));
        descriptor.replaceKey("/FontFile2", file);
        auto descendant = pdf.makeIndirectObject(QPDFObjectHandle::parse(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /EvrakInvisible /DW 500 "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"));
        descendant.replaceKey("/FontDescriptor", descriptor);
        descendant.replaceKey("/CIDToGIDMap", pdf.newStream(font.glyphMap()));
        auto descendants = QPDFObjectHandle::newArray();
        descendants.appendItem(descendant);
        fontObject.replaceKey("/DescendantFonts", descendants);
        fontObject.replaceKey("/ToUnicode", pdf.newStream(font.toUnicode()));
    }

    void finishCatalog() {
        auto numbers = QPDFObjectHandle::newDictionary();
        numbers.replaceKey("/Nums", labels);
        pdf.getRoot().replaceKey("/PageLabels", numbers);
        auto info = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Producer (Evrak) >>"));
        pdf.getTrailer().replaceKey("/Info", info);
    }
};

PdfDocument::PdfDocument(const std::filesystem::path &folder) : m_impl(std::make_unique<Impl>()) {
    auto aside = PartFile::createScratch(folder);
    if (aside)
        m_impl->aside = *std::move(aside);
    else
        m_impl->asideError = aside.error();
    m_impl->pdf.emptyPDF();
    m_impl->spool = std::make_shared<Spool>(m_impl->aside);
    m_impl->fontObject = m_impl->pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /Type0 /BaseFont /EvrakInvisible /Encoding /Identity-H >>"));
}

PdfDocument::~PdfDocument() = default;

Result<std::monostate> PdfDocument::addPage(const PdfPage &page) {
    Impl &impl = *m_impl;
    if (impl.asideError)
        return *impl.asideError;
    auto dictionary = pdfImageDictionary(page.image);
    if (!dictionary)
        return dictionary.error();
    PdfPageFrame frame;
    frame.pixels = uprightSize(page.image);
    frame.pointsPerPixel = 72 / pdfDpi(page.dpi, frame.pixels, page.image.bitsPerComponent == 1);

    auto image = impl.addStream(*dictionary, page.image.stream);
    if (!image)
        return image.error();
    auto content =
        impl.addStream(QPDFObjectHandle::newDictionary(),
                       "q " + placeImage(page.image.orientation, frame.width(), frame.height()) +
                           " /Im0 Do Q\n" + pdfTextLayer(page.lines, frame, impl.font));
    if (!content)
        return content.error();

    auto object = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 " + fixed(frame.width()) +
                                          ' ' + fixed(frame.height()) + ']' +
                                          (page.area ? cropBox(*page.area, frame) : "") +
                                          " /Resources << /XObject << >> /Font << >> >> >>");
    object.getKey("/Resources").getKey("/XObject").replaceKey("/Im0", *image);
    object.getKey("/Resources").getKey("/Font").replaceKey("/F0", impl.fontObject);
    object.replaceKey("/Contents", *content);
    impl.pdf.addPage(impl.pdf.makeIndirectObject(object), false);

    auto label = QPDFObjectHandle::newDictionary();
    label.replaceKey("/P", QPDFObjectHandle::newUnicodeString(page.label));
    impl.labels.appendItem(QPDFObjectHandle::newInteger(impl.pages++));
    impl.labels.appendItem(label);
    return {};
}

Result<std::monostate> PdfDocument::finish(std::FILE *file, const ocr::core::Work &work) {
    try {
        m_impl->spool->stopWith(work.stop);
        m_impl->finishFont();
        m_impl->finishCatalog();
        Pl_StdioFile out("pdf", file);
        QPDFWriter writer(m_impl->pdf);
        writer.setOutputPipeline(&out);
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDecodeLevel(qpdf_dl_none); // images stay byte for byte
        writer.setDeterministicID(true);
        writer.write();
        return {};
    } catch (const Stopped &) {
        return fail(ErrorCode::stopped, {}, {}, "export");
    } catch (const QPDFSystemError &error) {
        return m_impl->aside.error(error.getErrno());
    } catch (const std::exception &error) {
        return fail(ErrorCode::outputFailed, {}, error.what(), "export");
    }
}

} // namespace workflows::exchange
