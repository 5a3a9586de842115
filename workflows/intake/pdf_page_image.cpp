// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/pdf_page_image.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include <qpdf/QPDFMatrix.hh>

#include "workflows/intake/tiff_wrapper.h"

namespace workflows::intake {

namespace {

/// Walks a page's content and notes what of it can be seen.
class Walk : public QPDFObjectHandle::ParserCallbacks {
  public:
    explicit Walk(QPDFObjectHandle xObjects) : m_xObjects(std::move(xObjects)) {}

    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            if (object.isInlineImage())
                m_showsMore = true;
            m_operands.push_back(object);
            return;
        }
        run(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

    [[nodiscard]] bool showsOneImage() const { return m_images == 1 && !m_showsMore; }
    QPDFObjectHandle image() { return m_image; }
    [[nodiscard]] const QPDFMatrix &matrix() const { return m_imageMatrix; }

  private:
    void run(const std::string &name) {
        // What paints, clips to a shape, or colours a stencil; W with `re` around all is common and
        // harmless, but cannot be told from others here.
        static const std::set<std::string> painting{"f", "F",  "f*", "B",  "B*", "b",  "b*", "S",
                                                    "s", "sh", "BI", "EI", "d0", "d1", "W*"};
        static const std::set<std::string> showing{"Tj", "TJ", "'", "\""};
        if (name == "q")
            m_stack.push_back(m_state);
        else if (name == "Q" && !m_stack.empty()) {
            m_state = m_stack.back();
            m_stack.pop_back();
        } else if (name == "cm")
            concatenate();
        else if (name == "Tr" && m_operands.size() == 1 && m_operands[0].isInteger())
            m_state.textMode = m_operands[0].getIntValueAsInt();
        else if (name == "Do")
            paintObject();
        else if (painting.contains(name))
            m_showsMore = true;
        else if (showing.contains(name) && m_state.textMode != 3)
            m_showsMore = true;
        else if (isColour(name) && !isBlack())
            m_state.isBlack = false;
    }

    void concatenate() {
        if (m_operands.size() != 6 || !std::all_of(m_operands.begin(), m_operands.end(),
                                                   [](auto &o) { return o.isNumber(); }))
            return;
        std::array<double, 6> v{};
        std::transform(m_operands.begin(), m_operands.end(), v.begin(),
                       [](auto &o) { return o.getNumericValue(); });
        m_state.matrix.concat(QPDFMatrix(v[0], v[1], v[2], v[3], v[4], v[5]));
    }

    static bool isColour(const std::string &name) {
        static const std::set<std::string> names{"g", "rg", "k", "cs", "sc", "scn"};
        return names.contains(name);
    }
    bool isBlack() {
        if (m_operands.size() == 4)
            return m_operands[3].isNumber() && m_operands[3].getNumericValue() == 1;
        return std::all_of(m_operands.begin(), m_operands.end(),
                           [](auto &o) { return o.isNumber() && o.getNumericValue() == 0; });
    }

    void paintObject() {
        if (m_operands.size() != 1 || !m_operands[0].isName())
            return;
        auto object = m_xObjects.isDictionary() ? m_xObjects.getKey(m_operands[0].getName())
                                                : QPDFObjectHandle::newNull();
        if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Image")) {
            m_showsMore = true;
            return;
        }
        const bool isStencil = object.getDict().getKey("/ImageMask").isBool() &&
                               object.getDict().getKey("/ImageMask").getBoolValue();
        if (isStencil && !m_state.isBlack)
            m_showsMore = true;
        ++m_images;
        m_image = object;
        m_imageMatrix = m_state.matrix;
    }

    struct State {
        QPDFMatrix matrix;
        int textMode = 0;
        bool isBlack = true;
    };
    QPDFObjectHandle m_xObjects;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<State> m_stack;
    State m_state;
    QPDFObjectHandle m_image;
    QPDFMatrix m_imageMatrix;
    int m_images = 0;
    bool m_showsMore = false;
};

int rotationOf(QPDFPageObjectHelper &page) {
    auto rotate = page.getAttribute("/Rotate", false);
    const int degrees = rotate.isInteger() ? rotate.getIntValueAsInt() % 360 : 0;
    return degrees < 0 ? degrees + 360 : degrees;
}

/// The TIFF orientation of an image under this matrix on a page shown turned clockwise by so many
/// degrees; none where it stands askew.
std::optional<int> orientationOf(const QPDFMatrix &m, int degrees) {
    QPDFMatrix shown = m;
    for (int turned = 0; turned < degrees; turned += 90)
        shown = QPDFMatrix(shown.b, -shown.a, shown.d, -shown.c, 0, 0);
    const double size = std::max({std::fabs(m.a), std::fabs(m.b), std::fabs(m.c), std::fabs(m.d)});
    const auto sign = [size](double v) { return std::fabs(v) < 0.005 * size ? 0 : v > 0 ? 1 : -1; };
    const std::array<int, 4> signs{sign(shown.a), sign(shown.b), sign(shown.c), sign(shown.d)};
    static constexpr std::array<std::array<int, 4>, 8> turns{{{1, 0, 0, 1},
                                                              {-1, 0, 0, 1},
                                                              {-1, 0, 0, -1},
                                                              {1, 0, 0, -1},
                                                              {0, -1, -1, 0},
                                                              {0, -1, 1, 0},
                                                              {0, 1, 1, 0},
                                                              {0, 1, -1, 0}}};
    const auto found = std::find(turns.begin(), turns.end(), signs);
    if (found == turns.end())
        return std::nullopt;
    return static_cast<int>(found - turns.begin()) + 1;
}

bool fills(const QPDFMatrix &m, const QPDFObjectHandle::Rectangle &box) {
    const double left = std::min({m.e, m.e + m.a + m.c});
    const double bottom = std::min({m.f, m.f + m.b + m.d});
    const double right = std::max({m.e, m.e + m.a + m.c});
    const double top = std::max({m.f, m.f + m.b + m.d});
    const double slackX = 0.02 * (box.urx - box.llx);
    const double slackY = 0.02 * (box.ury - box.lly);
    return std::fabs(left - box.llx) < slackX && std::fabs(right - box.urx) < slackX &&
           std::fabs(bottom - box.lly) < slackY && std::fabs(top - box.ury) < slackY;
}

bool has(QPDFObjectHandle dictionary, const char *key) { return !dictionary.getKey(key).isNull(); }

} // namespace

std::optional<PdfPageImage> findPageImage(QPDFPageObjectHelper page) {
    auto annotations = page.getObjectHandle().getKey("/Annots");
    if (annotations.isArray() && annotations.getArrayNItems() > 0)
        return std::nullopt;
    auto resources = page.getAttribute("/Resources", false);
    Walk walk(resources.isDictionary() ? resources.getKey("/XObject")
                                       : QPDFObjectHandle::newNull());
    page.parseContents(&walk);
    const int rotation = rotationOf(page);
    if (!walk.showsOneImage() || rotation % 90 != 0)
        return std::nullopt;
    const auto box = page.getCropBox().getArrayAsRectangle();
    const auto orientation = orientationOf(walk.matrix(), rotation);
    if (!orientation || !fills(walk.matrix(), box))
        return std::nullopt;
    auto dictionary = walk.image().getDict();
    if (has(dictionary, "/SMask") || has(dictionary, "/Mask") ||
        !dictionary.getKey("/Width").isInteger() || !dictionary.getKey("/Height").isInteger())
        return std::nullopt;
    const QPDFMatrix &m = walk.matrix();
    const double points = std::hypot(m.a, m.b);
    PdfPageImage image{walk.image(), *orientation,
                       dictionary.getKey("/Width").getIntValueAsInt() * 72 / points};
    if (!takeOver(image))
        return std::nullopt;
    return image;
}

std::optional<PdfPageFile> takeOver(const PdfPageImage &image) {
    auto stream = image.stream;
    auto filter = stream.getDict().getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1)
        filter = filter.getArrayItem(0);
    const bool isJpeg = filter.isNameAndEquals("/DCTDecode");
    if (!isJpeg && !filter.isNameAndEquals("/JPXDecode"))
        return wrapInTiff(image);
    // Such files say themselves how their samples are to be seen, but not how they are turned.
    if (image.orientation != 1 || has(stream.getDict(), "/Decode"))
        return std::nullopt;
    if (has(stream.getDict(), "/ColorSpace") && stream.getDict().getKey("/ColorSpace").isArray() &&
        stream.getDict().getKey("/ColorSpace").getArrayItem(0).isNameAndEquals("/Indexed"))
        return std::nullopt;
    const auto raw = stream.getRawStreamData();
    return PdfPageFile{
        isJpeg ? "jpeg" : "jp2",
        std::string(reinterpret_cast<const char *>(raw->getBuffer()), raw->getSize()),
        {image.dpi},
        true};
}

} // namespace workflows::intake
