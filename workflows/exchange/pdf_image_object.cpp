// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/pdf_image_object.h"

#include <set>
#include <string>

namespace workflows::exchange {

using ocr::core::ErrorCode;
using ocr::core::fail;

namespace {

QPDFObjectHandle colourSpace(const pipeline::PdfImage &image) {
    if (!image.palette.empty()) {
        auto indexed = QPDFObjectHandle::newArray();
        indexed.appendItem(QPDFObjectHandle::newName("/Indexed"));
        indexed.appendItem(QPDFObjectHandle::newName("/DeviceRGB"));
        indexed.appendItem(
            QPDFObjectHandle::newInteger(static_cast<long long>(image.palette.size() / 3) - 1));
        indexed.appendItem(QPDFObjectHandle::newString(image.palette));
        return indexed;
    }
    return QPDFObjectHandle::newName(image.components == 1   ? "/DeviceGray"
                                     : image.components == 3 ? "/DeviceRGB"
                                                             : "/DeviceCMYK");
}

/// Null where the filter needs none.
QPDFObjectHandle decodeParameters(const pipeline::PdfImage &image) {
    if (image.filter == "CCITTFaxDecode")
        return QPDFObjectHandle::parse("<< /K -1 /Columns " + std::to_string(image.size.width) +
                                       " /Rows " + std::to_string(image.size.height) +
                                       (image.blackIs1 ? " /BlackIs1 true >>" : " >>"));
    if (image.filter == "FlateDecode" && image.pngPredictorColumns > 0)
        return QPDFObjectHandle::parse("<< /Predictor 15 /Columns " +
                                       std::to_string(image.pngPredictorColumns) + " /Colors " +
                                       std::to_string(image.components) + " /BitsPerComponent " +
                                       std::to_string(image.bitsPerComponent) + " >>");
    return QPDFObjectHandle::newNull();
}

QPDFObjectHandle invertedDecode(int components) {
    auto decode = QPDFObjectHandle::newArray();
    for (int i = 0; i < components; ++i) {
        decode.appendItem(QPDFObjectHandle::newInteger(1));
        decode.appendItem(QPDFObjectHandle::newInteger(0));
    }
    return decode;
}

} // namespace

ocr::core::Result<QPDFObjectHandle> pdfImageDictionary(const pipeline::PdfImage &image) {
    static const std::set<std::string> filters{"DCTDecode", "JPXDecode", "CCITTFaxDecode",
                                               "FlateDecode"};
    static const std::set<int> components{1, 3, 4};
    static const std::set<int> depths{1, 2, 4, 8, 16};
    if (!filters.contains(image.filter) || !components.contains(image.components) ||
        !depths.contains(image.bitsPerComponent) || image.size.width <= 0 ||
        image.size.height <= 0 || image.stream.empty() || image.palette.size() % 3 != 0)
        return fail(ErrorCode::inputUnsupported, {}, "no PDF image: " + image.filter, "export");

    auto dictionary = QPDFObjectHandle::parse(
        "<< /Type /XObject /Subtype /Image /Width " + std::to_string(image.size.width) +
        " /Height " + std::to_string(image.size.height) + " /BitsPerComponent " +
        std::to_string(image.bitsPerComponent) + " /Filter /" + image.filter + " >>");
    dictionary.replaceKey("/ColorSpace", colourSpace(image));
    auto parameters = decodeParameters(image);
    if (!parameters.isNull())
        dictionary.replaceKey("/DecodeParms", parameters);
    if (image.isInverted)
        dictionary.replaceKey("/Decode", invertedDecode(image.components));
    return dictionary;
}

} // namespace workflows::exchange
