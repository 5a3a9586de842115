// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_wire.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <stdexcept>
#include <utility>

#include <nlohmann/json.hpp>

#include "ocr/page/page_json.h"

namespace workflows::pipeline {

using nlohmann::json;
using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::Result;
using ocr::core::Size;

namespace {

void require(bool condition, const char *what) {
    if (!condition)
        throw std::invalid_argument(what);
}

std::string dump(const json &header) {
    return header.dump(-1, ' ', false, json::error_handler_t::replace);
}

Error misbehaved(const char *detail) {
    return ocr::core::fail(ErrorCode::workerMisbehaved, {}, detail, "worker");
}

/// The header as `understand` takes it, or the error that stands in it.
template <typename Understand>
auto fromHeader(const std::string &header, const Understand &understand)
    -> Result<std::invoke_result_t<Understand, const json &>> {
    try {
        const auto value = json::parse(header);
        if (const auto error = value.find("error"); error != value.end())
            return Error{ocr::core::errorCodeFrom(error->at("code").get<std::string>()),
                         error->at("subject"), error->at("detail"), error->at("where")};
        return understand(value);
    } catch (const json::exception &problem) {
        return misbehaved(problem.what());
    } catch (const std::invalid_argument &problem) {
        return misbehaved(problem.what());
    }
}

Size sizeFrom(const json &header) {
    const Size size{header.at("width"), header.at("height")};
    require(size.width > 0 && size.height > 0, "an image without pixels");
    return size;
}

/// It becomes a file's extension.
bool isFormatName(const std::string &format) {
    return !format.empty() && format.size() <= 8 &&
           std::all_of(format.begin(), format.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

/// All but the bytes.
PdfImage describedPdfImage(const json &header) {
    PdfImage image;
    image.filter = header.at("filter");
    image.size = sizeFrom(header);
    image.bitsPerComponent = header.at("bitsPerComponent");
    image.components = header.at("components");
    image.isInverted = header.at("isInverted");
    image.blackIs1 = header.at("blackIs1");
    image.pngPredictorColumns = header.at("pngPredictorColumns");
    image.orientation = header.at("orientation");
    image.passedThrough = header.at("passedThrough");
    constexpr std::array filters{"DCTDecode", "JPXDecode", "CCITTFaxDecode", "FlateDecode"};
    require(std::find(filters.begin(), filters.end(), image.filter) != filters.end(),
            "a filter that is none");
    require(image.orientation >= 1 && image.orientation <= 8, "an orientation that is none");
    require(image.components == 1 || image.components == 3 || image.components == 4,
            "a colour space that is none");
    return image;
}

/// A layout is a page on which nothing was read yet.
std::string layoutJson(const ocr::page::PageLayout &layout) {
    ocr::page::PageText page;
    for (const auto &region : layout.regions) {
        ocr::page::TextRegion made{region.kind, region.outline, {}};
        for (const auto &line : region.lines)
            made.lines.push_back({line, {}});
        page.regions.push_back(std::move(made));
    }
    return ocr::page::toJson(page);
}

ocr::page::PageLayout layoutFrom(std::string_view json) {
    const auto page = ocr::page::pageTextFromJson(json);
    require(page.has_value(), "a layout that is none");
    ocr::page::PageLayout layout;
    for (const auto &region : page->regions) {
        ocr::page::Region made{region.kind, region.outline, {}};
        for (const auto &line : region.lines)
            made.lines.push_back(line.layout);
        layout.regions.push_back(std::move(made));
    }
    return layout;
}

} // namespace

std::string encode(const Message &message) {
    auto header = json::parse(message.header);
    header["payload"] = message.payload.size();
    return header.dump() + '\n' + message.payload;
}

Result<std::optional<Message>> MessageBuffer::take() {
    if (!m_header) {
        const auto end = m_bytes.find('\n');
        if (std::min(end, m_bytes.size()) > maxHeader)
            return misbehaved("the header never ends");
        if (end == std::string::npos)
            return std::optional<Message>{};
        auto header = m_bytes.substr(0, end);
        const auto value = json::parse(header, nullptr, false);
        if (!value.is_object() || !value.contains("payload") ||
            !value["payload"].is_number_unsigned())
            return misbehaved("the header is no JSON object with a payload");
        m_payload = value["payload"].get<std::size_t>();
        if (m_payload > maxPayload)
            return misbehaved("the payload is beyond all measure");
        m_bytes.erase(0, end + 1);
        m_header = std::move(header);
    }
    if (m_bytes.size() < m_payload)
        return std::optional<Message>{};
    Message message{std::move(*m_header), m_bytes.substr(0, m_payload)};
    m_header.reset();
    m_bytes.erase(0, m_payload);
    return std::optional<Message>{std::move(message)};
}

Message toMessage(const Request &request) {
    const auto &layout = request.recipe.layout;
    const auto lines = layout ? layoutJson(*layout) : std::string();
    const auto &picked = request.recipe.picked;
    return {dump({{"job", request.job},
                  {"frame", request.frame},
                  {"pathBytes", request.image.native().size()},
                  {"layoutBytes", lines.size()},
                  {"hasPicked", !picked.empty()},
                  {"maxSide", request.maxSide},
                  {"recipe",
                   {{"profile", request.recipe.profile},
                    {"models", request.recipe.models},
                    {"clean", request.recipe.clean}}},
                  {"limits",
                   {{"maxPixels", request.limits.maxPixels},
                    {"maxSide", request.limits.maxSide},
                    {"maxBytes", request.limits.maxBytes}}}}),
            request.image.native() + lines +
                (picked.empty() ? std::string() : layoutJson({{{{}, {}, picked}}}))};
}

Result<Request> requestFrom(const Message &message) {
    return fromHeader(message.header, [&](const json &header) {
        const auto &recipe = header.at("recipe");
        const auto &limits = header.at("limits");
        const auto path = header.at("pathBytes").get<std::size_t>();
        require(path <= message.payload.size(), "a path beyond its message");
        const auto lines = header.at("layoutBytes").get<std::size_t>();
        require(lines <= message.payload.size() - path, "a layout beyond its message");
        const std::string_view payload(message.payload);
        std::optional<ocr::page::PageLayout> layout;
        if (lines > 0)
            layout = layoutFrom(payload.substr(path, lines));
        std::vector<ocr::page::LayoutLine> picked;
        if (header.at("hasPicked"))
            for (auto &region : layoutFrom(payload.substr(path + lines)).regions)
                std::ranges::move(region.lines, std::back_inserter(picked));
        return Request{header.at("job"),
                       message.payload.substr(0, path),
                       header.at("frame"),
                       header.at("maxSide"),
                       {recipe.at("profile"), recipe.at("models"), recipe.at("clean"),
                        std::move(layout), std::move(picked)},
                       {limits.at("maxPixels"), limits.at("maxSide"), limits.at("maxBytes")}};
    });
}

Message toMessage(const Error &error) {
    return {dump({{"error",
                   {{"code", toString(error.code)},
                    {"subject", error.subject},
                    {"detail", error.detail},
                    {"where", error.where}}}}),
            {}};
}

Message frameCountMessage(int frames) { return {dump({{"frames", frames}}), {}}; }

Result<int> frameCountFrom(const Message &message) {
    return fromHeader(message.header, [](const json &header) {
        const int frames = header.at("frames");
        require(frames > 0, "a file without frames");
        return frames;
    });
}

Message toMessage(const FileInfo &info) {
    auto frames = json::array();
    for (const auto &frame : info.frames)
        frames.push_back({{"frame", frame.frame},
                          {"width", frame.size.width},
                          {"height", frame.size.height},
                          {"dpi", frame.dpi},
                          {"bilevel", frame.isBilevel}});
    return {dump({{"format", info.format}, {"frames", frames}}), {}};
}

Result<FileInfo> fileInfoFrom(const Message &message) {
    return fromHeader(message.header, [](const json &header) {
        FileInfo info{header.at("format"), {}};
        for (const auto &frame : header.at("frames"))
            info.frames.push_back(
                {frame.at("frame"), sizeFrom(frame), frame.at("dpi"), frame.at("bilevel")});
        require(isFormatName(info.format), "a format that is no word");
        require(!info.frames.empty(), "a file without frames");
        return info;
    });
}

Message toMessage(const ocr::page::PageText &page) { return {"{}", ocr::page::toJson(page)}; }

Result<ocr::page::PageText> pageTextFrom(const Message &message) {
    const auto header = fromHeader(message.header, [](const json &) { return true; });
    if (!header)
        return header.error();
    return ocr::page::pageTextFromJson(message.payload);
}

Message toMessage(ocr::page::EncodedImage image) {
    return {
        dump(
            {{"format", image.format}, {"width", image.size.width}, {"height", image.size.height}}),
        std::move(image.bytes)};
}

Result<ocr::page::EncodedImage> encodedImageFrom(Message message) {
    return fromHeader(message.header, [&](const json &header) {
        ocr::page::EncodedImage image{header.at("format"), std::move(message.payload),
                                      sizeFrom(header)};
        require(image.format == "jpeg" || image.format == "png", "a preview of another format");
        return image;
    });
}

Message toMessage(CleanPreviewImages images) {
    const auto &[before, after, recipe, map, frame] = images;
    return {dump({{"before", before.format},
                  {"after", after.format},
                  {"width", after.size.width},
                  {"height", after.size.height},
                  {"beforeBytes", before.bytes.size()},
                  {"recipe", recipe},
                  {"map", ocr::page::toJson(map)},
                  {"frame", {{"width", frame.width}, {"height", frame.height}}}}),
            before.bytes + after.bytes};
}

Result<CleanPreviewImages> cleanPreviewFrom(Message message) {
    return fromHeader(message.header, [&](const json &header) {
        const auto size = sizeFrom(header);
        const auto length = header.at("beforeBytes").get<std::size_t>();
        require(length > 0 && length < message.payload.size(), "an image beyond its message");
        const auto map = ocr::page::pageMapFromJson(header.at("map").get<std::string>());
        require(map.has_value(), "a preview without the way to its master");
        CleanPreviewImages images{{header.at("before"), message.payload.substr(0, length), size},
                                  {header.at("after"), message.payload.substr(length), size},
                                  header.at("recipe"),
                                  *map,
                                  sizeFrom(header.at("frame"))};
        for (const auto *image : {&images.before, &images.after})
            require(image->format == "jpeg" || image->format == "png",
                    "a preview of another format");
        return images;
    });
}

Message toMessage(const std::vector<LineStrip> &strips) {
    auto list = json::array();
    std::string bytes;
    for (const auto &[line, pixels] : strips) {
        list.push_back(
            {{"line", line}, {"width", pixels.size.width}, {"height", pixels.size.height}});
        bytes += pixels.grey;
    }
    return {dump({{"strips", list}}), std::move(bytes)};
}

Result<std::vector<LineStrip>> lineStripsFrom(Message message) {
    return fromHeader(message.header, [&](const json &header) {
        std::vector<LineStrip> strips;
        std::size_t at = 0;
        for (const auto &strip : header.at("strips")) {
            const auto size = sizeFrom(strip);
            const auto length = std::size_t(size.width) * std::size_t(size.height);
            require(length <= message.payload.size() - at, "a strip beyond its message");
            strips.push_back({strip.at("line"), {size, message.payload.substr(at, length)}});
            require(strips.back().line >= 0, "a line that is none");
            at += length;
        }
        return strips;
    });
}

Message toMessage(PdfImage image) {
    return {dump({{"filter", image.filter},
                  {"width", image.size.width},
                  {"height", image.size.height},
                  {"bitsPerComponent", image.bitsPerComponent},
                  {"components", image.components},
                  {"isInverted", image.isInverted},
                  {"blackIs1", image.blackIs1},
                  {"pngPredictorColumns", image.pngPredictorColumns},
                  {"orientation", image.orientation},
                  {"passedThrough", image.passedThrough},
                  {"stream", image.stream.size()}}),
            std::move(image.stream) + image.palette};
}

Result<PdfImage> pdfImageFrom(Message message) {
    return fromHeader(message.header, [&](const json &header) {
        auto image = describedPdfImage(header);
        const auto length = header.at("stream").get<std::size_t>();
        require(length > 0 && length <= message.payload.size(), "a stream beyond its message");
        image.palette = message.payload.substr(length);
        message.payload.resize(length);
        image.stream = std::move(message.payload);
        return image;
    });
}

Message toMessage(ExtractedPage page) {
    return {dump({{"format", page.format}, {"dpi", page.dpi}}), std::move(page.bytes)};
}

Result<ExtractedPage> extractedPageFrom(Message message) {
    return fromHeader(message.header, [&](const json &header) {
        require(!message.payload.empty(), "a page without bytes");
        return ExtractedPage{header.at("format"), std::move(message.payload), header.at("dpi")};
    });
}

} // namespace workflows::pipeline
