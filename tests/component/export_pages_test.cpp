// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <sys/wait.h>
#include <tiffio.h>

#include "ocr/core/provenance.h"
#include "tests/component/scratch_folder.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/exchange/export_pages.h"
#include "workflows/intake/pdf_source.h"
#include "workflows/pipeline/worker.h"

namespace workflows::exchange {
namespace {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string readFile(const fs::path &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// What a command prints, both ways; fails the test where it does not end with 0.
std::string run(const std::string &command) {
    FILE *pipe = ::popen((command + " 2>&1").c_str(), "r");
    std::string text;
    char block[4096];
    for (std::size_t n = 0; (n = std::fread(block, 1, sizeof block, pipe)) > 0;)
        text.append(block, n);
    const int status = ::pclose(pipe);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << command << '\n' << text;
    return text;
}

/// A page with a black corner at its top left, by which its orientation is told.
cv::Mat cornerPage() {
    cv::Mat image(400, 300, CV_8UC1, cv::Scalar(255));
    cv::rectangle(image, {0, 0, 100, 60}, cv::Scalar(0), cv::FILLED);
    return image;
}

/// A JPEG that says how it is to be turned, in an EXIF segment behind its first marker.
std::string jpegWithOrientation(int orientation) {
    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", cornerPage(), bytes);
    std::string exif("\xFF\xE1\x00\x22"
                     "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0",
                     30);
    exif += {static_cast<char>(orientation), '\0', '\0', '\0', '\0', '\0', '\0', '\0'};
    exif[3] = static_cast<char>(exif.size() - 2);
    std::string jpeg(bytes.begin(), bytes.end());
    return jpeg.insert(2, exif);
}

void writeGroup4(const fs::path &path) {
    cv::Mat page = cornerPage();
    TIFF *tiff = TIFFOpen(path.c_str(), "w");
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, page.cols);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, page.rows);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, page.rows);
    TIFFSetField(tiff, TIFFTAG_XRESOLUTION, 300.0);
    TIFFSetField(tiff, TIFFTAG_YRESOLUTION, 300.0);
    for (int y = 0; y < page.rows; ++y) {
        std::string row(static_cast<std::size_t>((page.cols + 7) / 8), '\0');
        for (int x = 0; x < page.cols; ++x)
            if (page.at<unsigned char>(y, x) == 0)
                row[static_cast<std::size_t>(x / 8)] |= static_cast<char>(0x80 >> (x % 8));
        TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y));
    }
    TIFFClose(tiff);
}

std::string rawStripOf(const fs::path &path) {
    TIFF *tiff = TIFFOpen(path.c_str(), "r");
    std::string strip(static_cast<std::size_t>(TIFFRawStripSize(tiff, 0)), '\0');
    TIFFReadRawStrip(tiff, 0, strip.data(), static_cast<tmsize_t>(strip.size()));
    TIFFClose(tiff);
    return strip;
}

class AnExport : public testing::Test {
  protected:
    /// A master of one page with these lines, each a region of its own.
    PageId add(const std::string &name, const std::string &bytes,
               const std::vector<std::string> &texts, ocr::core::Size size = {300, 400}) {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        catalogue::NewPage page;
        page.label = name;
        page.size = size;
        page.dpi = 100;
        const auto added = catalogue->addMaster({ocr::core::sha256(name + bytes), name, "jpeg",
                                                 static_cast<std::int64_t>(bytes.size()), name},
                                                {page});
        ocr::page::PageText text;
        text.masterSize = size;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            ocr::page::TextRegion region;
            ocr::page::TextLine line;
            line.layout.outline =
                ocr::core::toPolygon({20, 20 + 40 * static_cast<int>(i), 260, 24});
            line.reading.text = texts[i];
            line.reading.model = "made";
            region.outline = line.layout.outline;
            region.lines = {line};
            text.regions.push_back(region);
        }
        EXPECT_TRUE(catalogue->storePageText(added->pages.at(0), text, "made"));
        return added->pages.at(0);
    }

    Result<ExportReport> exportAs(const std::string &format, const Work &work = {}) {
        return exportPages(*catalogue, folder, {format, out, {}}, worker, work);
    }
    [[nodiscard]] std::ptrdiff_t filesInFolder() const {
        return std::distance(fs::directory_iterator(outFolder), {});
    }

    evrak_tests::ScratchFolder scratch;
    static fs::path made(const fs::path &path) {
        fs::create_directory(path);
        return path;
    }

    fs::path folder = made(scratch.path() / "c.evrak");
    fs::path outFolder = made(scratch.path() / "out «كتاب»");
    fs::path out = outFolder / "export";
    std::unique_ptr<catalogue::Catalogue> catalogue =
        *catalogue::Catalogue::create(folder / "catalogue.sqlite");
    pipeline::Worker worker{EVRAK_PROGRAM};
};

TEST_F(AnExport, givesTextWithEmptyLinesBetweenRegionsAndFormFeedsBetweenPages) {
    add("a", "x", {"ilk sətir", "١٩٨٦ سنه"});
    add("b", "y", {"вторая"});
    const auto report = exportAs("txt");
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->pages, 2);
    EXPECT_THAT(report->losses, SizeIs(1));
    EXPECT_EQ(readFile(out), "ilk sətir\n\n١٩٨٦ سنه\n\fвторая\n");
}

TEST_F(AnExport, givesJsonThatParsesWithEveryLine) {
    add("a", "x", {"«ilk», \"sətir\"", "ikinci"});
    add("b", "y", {});
    ASSERT_TRUE(exportAs("json"));
    const auto json = nlohmann::json::parse(readFile(out));
    ASSERT_THAT(json.at("pages"), SizeIs(2));
    EXPECT_EQ(json["pages"][0]["lines"][0]["text"], "«ilk», \"sətir\"");
    EXPECT_THAT(json["pages"][1]["lines"], IsEmpty());
}

TEST_F(AnExport, quotesFieldsOfCsv) {
    add("a", "x", {"bir, \"iki\""});
    ASSERT_TRUE(exportAs("csv"));
    EXPECT_THAT(readFile(out), HasSubstr(",\"bir, \"\"iki\"\"\",machine,made,"));
}

TEST_F(AnExport, tellsWhichMarksPlainTextCouldNotCarryAndKeepsStruckOutWords) {
    const auto page = add("a", "x", {"kara bekir paşa"});
    ASSERT_TRUE(catalogue->addReading((*catalogue->lines(page)).front().id,
                                      {.by = "Leyla",
                                       .text = "kara … paşa",
                                       .marks = {{catalogue::MarkKind::struck, 0, 4},
                                                 {catalogue::MarkKind::illegible, 5, 1, 5}}}));
    const auto report = exportAs("txt");
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(readFile(out), "kara … paşa\n");
    EXPECT_THAT(report->losses.back(), AllOf(HasSubstr("1 illegible"), HasSubstr("1 struck out")));
    ASSERT_TRUE(exportAs("json"));
    EXPECT_THAT(nlohmann::json::parse(readFile(out))["pages"][0]["lines"][0]["marks"].dump(),
                "[{\"at\":0,\"extent\":0,\"kind\":\"struck\",\"length\":4},"
                "{\"at\":5,\"extent\":5,\"kind\":\"illegible\",\"length\":1}]");
}

TEST_F(AnExport, namesThePageWhoseMasterIsGoneAndWritesTheOthers) {
    add("a.jpg", jpegWithOrientation(1), {"bir"});
    add("gone.jpg", jpegWithOrientation(1) + " ", {"iki"});
    fs::remove(folder / "gone.jpg");
    const auto report = exportAs("pdf");
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->pages, 1);
    ASSERT_THAT(report->failed, SizeIs(1));
    EXPECT_EQ(report->failed[0].label, "gone.jpg");
    EXPECT_EQ(report->failed[0].error->code, ErrorCode::inputMissing);
    EXPECT_THAT(run("pdftotext '" + out.string() + "' -"), HasSubstr("bir"));
}

TEST_F(AnExport, leavesTheOldFileAndNothingElseWhenStopped) {
    add("a", "x", {"bir"});
    std::ofstream(out) << "old";
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(exportAs("txt", {source.get_token(), {}}).error().code, ErrorCode::stopped);
    EXPECT_EQ(readFile(out), "old");
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(AnExport, leavesNothingWhereNoPageCouldBeWritten) {
    add("a.jpg", jpegWithOrientation(1), {"bir"});
    fs::remove(folder / "a.jpg");
    EXPECT_EQ(exportAs("pdf").error().code, ErrorCode::inputMissing);
    EXPECT_EQ(filesInFolder(), 0);
}

TEST_F(AnExport, tellsWhereItCannotWriteTo) {
    add("a", "x", {"bir"});
    out = "/dev/full/export";
    EXPECT_EQ(exportAs("txt").error().code, ErrorCode::outputFailed);
}

TEST_F(AnExport, refusesUnknownFormatsAndEmptyChoices) {
    EXPECT_EQ(exportAs("txt").error().code, ErrorCode::wrongUsage);
    add("a", "x", {"bir"});
    EXPECT_EQ(exportAs("wmf").error().code, ErrorCode::wrongUsage);
    out = outFolder;
    EXPECT_EQ(exportAs("txt").error().code, ErrorCode::wrongUsage);
}

TEST_F(AnExport, keepsJpegAndGroup4StreamsByteForByteInAPdfThatQpdfFindsSound) {
    const std::string jpeg = jpegWithOrientation(1);
    add("a.jpg", jpeg, {"bir"});
    writeGroup4(folder / "made.tif");
    add("b.tif", readFile(folder / "made.tif"), {"iki"});
    const auto report = exportAs("pdf");
    ASSERT_TRUE(report && report->failed.empty());
    EXPECT_THAT(run("qpdf --check '" + out.string() + "'"), HasSubstr("No syntax or stream"));
    run("cd '" + folder.string() + "' && pdfimages -all '" + out.string() + "' image");
    EXPECT_EQ(readFile(folder / "image-000.jpg"), jpeg);
    EXPECT_EQ(readFile(folder / "image-001.ccitt"), rawStripOf(folder / "made.tif"));
}

TEST_F(AnExport, showsImagesUprightInEveryOrientation) {
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const std::string name = "o" + std::to_string(orientation) + ".jpg";
        const bool lies = orientation >= 5;
        add(name, jpegWithOrientation(orientation), {},
            lies ? ocr::core::Size{400, 300} : ocr::core::Size{300, 400});
    }
    const auto report = exportAs("pdf");
    ASSERT_TRUE(report && report->failed.empty());
    run("pdftoppm -r 100 -gray '" + out.string() + "' '" + (folder / "shown").string() + "'");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const std::string number = std::to_string(orientation);
        const cv::Mat shown =
            cv::imread((folder / ("shown-" + number + ".pgm")).string(), cv::IMREAD_GRAYSCALE);
        const cv::Mat upright =
            cv::imread((folder / ("o" + number + ".jpg")).string(), cv::IMREAD_GRAYSCALE);
        ASSERT_EQ(shown.size(), upright.size()) << orientation;
        EXPECT_LT(cv::norm(shown, upright, cv::NORM_L1) / static_cast<double>(shown.total()), 3)
            << orientation;
    }
}

TEST_F(AnExport, comesBackThroughIntakeAsItsImages) {
    const std::string jpeg = jpegWithOrientation(1);
    add("a.jpg", jpeg, {"bir"});
    writeGroup4(folder / "made.tif");
    add("b.tif", readFile(folder / "made.tif"), {"iki"});
    ASSERT_TRUE(exportAs("pdf"));
    const auto pages = intake::listPdfPages(out);
    ASSERT_TRUE(pages);
    ASSERT_THAT(*pages, SizeIs(2));
    EXPECT_NEAR((*pages)[0].widthPoints, 216, 0.5);
    const auto first = intake::extractPdfPage(out, 0);
    ASSERT_TRUE(first && first->isAsEmbedded);
    EXPECT_EQ(first->format, "jpeg");
    EXPECT_EQ(first->bytes, jpeg);
    const auto second = intake::extractPdfPage(out, 1);
    ASSERT_TRUE(second && second->isAsEmbedded);
    std::ofstream(folder / "back.tif", std::ios::binary) << second->bytes;
    EXPECT_EQ(rawStripOf(folder / "back.tif"), rawStripOf(folder / "made.tif"));
    const cv::Mat back = cv::imread((folder / "back.tif").string(), cv::IMREAD_GRAYSCALE);
    EXPECT_EQ(cv::countNonZero(back != cornerPage()), 0);
}

TEST_F(AnExport, showsTheTwoHalvesOfASpreadEachWithItsOwnText) {
    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", cornerPage(), bytes);
    const auto page = add("spread.jpg", {bytes.begin(), bytes.end()}, {"bir", "iki"});
    const auto split =
        catalogue->splitPage(page,
                             {R"({"area": [[0, 0], [300, 0], [300, 45], [0, 45]]})",
                              R"({"area": [[0, 45], [300, 45], [300, 400], [0, 400]]})",
                              ocr::core::toPolygon({0, 0, 300, 45})},
                             "Leyla");
    ASSERT_TRUE(split);
    ASSERT_EQ(catalogue->lines(page)->size(), 1U);
    const auto report = exportAs("pdf");
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->pages, 2);
    EXPECT_THAT(run("pdftotext -f 1 -l 1 '" + out.string() + "' -"), HasSubstr("bir"));
    EXPECT_THAT(run("pdftotext -f 2 -l 2 '" + out.string() + "' -"),
                testing::AllOf(HasSubstr("iki"), testing::Not(HasSubstr("bir"))));
    run("pdftoppm -cropbox -r 100 -gray '" + out.string() + "' '" + (folder / "half").string() +
        "'");
    EXPECT_NEAR(cv::imread((folder / "half-1.pgm").string(), cv::IMREAD_GRAYSCALE).rows, 45, 1);
    EXPECT_NEAR(cv::imread((folder / "half-2.pgm").string(), cv::IMREAD_GRAYSCALE).rows, 355, 1);
    EXPECT_THAT(run("qpdf --check '" + out.string() + "'"), HasSubstr("No syntax or stream"));
    ASSERT_TRUE(exportAs("txt"));
    EXPECT_THAT(readFile(out), HasSubstr("bir"));
}

TEST_F(AnExport, isRefusedByIntakeWhenLockedDamagedOrNoPdf) {
    add("a.jpg", jpegWithOrientation(1), {"bir"});
    ASSERT_TRUE(exportAs("pdf"));
    const fs::path locked = outFolder / "locked.pdf";
    run("qpdf --encrypt user owner 256 -- '" + out.string() + "' '" + locked.string() + "'");
    EXPECT_EQ(intake::listPdfPages(locked).error().code, ErrorCode::inputEncrypted);
    std::ofstream(folder / "noise.pdf") << "%PDF-1.7\nnothing that follows is one";
    EXPECT_EQ(intake::listPdfPages(folder / "noise.pdf").error().code, ErrorCode::inputDamaged);
    std::ofstream(folder / "empty.pdf");
    EXPECT_EQ(intake::listPdfPages(folder / "empty.pdf").error().code, ErrorCode::inputEmpty);
    EXPECT_EQ(intake::listPdfPages(folder / "none.pdf").error().code, ErrorCode::inputMissing);
    EXPECT_EQ(intake::extractPdfPage(out, 1).error().code, ErrorCode::notFound);
}

TEST_F(AnExport, isDrawnByIntakeWhereMoreThanTheImageIsSeen) {
    std::ofstream(folder / "drawn.pdf")
        << "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 144 72]/Contents 4 0 R>>endobj\n"
           "4 0 obj<</Length 16>>stream\n0 0 72 72 re f  \nendstream endobj\n"
           "trailer<</Root 1 0 R>>\n";
    const auto page = intake::extractPdfPage(folder / "drawn.pdf", 0, {100});
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_FALSE(page->isAsEmbedded);
    EXPECT_EQ(page->format, "png");
    const std::vector<unsigned char> bytes(page->bytes.begin(), page->bytes.end());
    const cv::Mat drawn = cv::imdecode(bytes, cv::IMREAD_UNCHANGED);
    ASSERT_EQ(drawn.size(), cv::Size(200, 100));
    EXPECT_EQ(drawn.at<unsigned char>(50, 50), 0);
    EXPECT_EQ(drawn.at<unsigned char>(50, 150), 255);
}

} // namespace
} // namespace workflows::exchange
