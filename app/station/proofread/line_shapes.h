// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>

#include "app/station/bridge/strip_map.h"
#include "app/station/proofread/aligned_text.h"
#include "app/station/proofread/word_places.h"

namespace app::station::proofread {

/// How a line lies on the desk: its strip, and beneath it the text whose words begin under their
/// images. Logical pixels; x from the left edge of the room that lines have, y from the row's top.
struct LineShape {
    bridge::StripMap map; ///< empty: there is no strip
    double scale = 1;     ///< logical pixels for a unit of the frame
    QRectF strip;
    QRectF text; ///< the room of the text; its height is that of the text as stored
    QFont font;
    bool isRightToLeft = false;

    /// Of a word in the strip, from the room's left edge; empty where it is not known.
    [[nodiscard]] QRectF wordInStrip(const PlacedWord &word) const;
    /// For alignWords, by the words whose place is known.
    [[nodiscard]] QList<WordStart> starts(const QList<PlacedWord> &words) const;
};

/// The shapes of the lines of a page, at one scale, so that letters of one size look so.
class LineShapes {
  public:
    /// What all shapes of the page depend on.
    struct Setting {
        bridge::PageFrame frame;
        double width = 400; ///< of the room for lines
        double zoom = 1;    ///< what a person asked for over what was found best
        bool hasStrips = false;
        bool operator==(const Setting &) const = default;
    };

    /// Of all lines of a page, to find its scale.
    void setLines(const QList<bridge::Line> &lines, const Setting &setting);
    [[nodiscard]] const Setting &setting() const { return m_setting; }
    /// Forgets what was found, as after a change of fonts.
    void forget();

    /// Made when it is asked for first, and again when the line's text has changed.
    [[nodiscard]] const LineShape &of(const bridge::Line &line) const;
    /// The room that the widest line of the page takes, at least the setting's width.
    [[nodiscard]] double width() const { return m_width; }

  private:
    struct Known {
        QString text;
        LineShape shape;
    };
    void findScale(const QList<bridge::Line> &lines);
    void findFont(const QList<bridge::Line> &lines);
    [[nodiscard]] LineShape make(const bridge::Line &line) const;
    [[nodiscard]] double scaleOf(const bridge::StripMap &map) const;
    [[nodiscard]] QFont fontOf(const bridge::Line &line, const LineShape &shape) const;

    Setting m_setting;
    double m_scale = 1;        ///< logical pixels for a unit of the frame
    double m_letterHeight = 0; ///< the usual one of the page, in the frame
    double m_fontRatio = 1;    ///< to the reading font
    double m_width = 0;
    mutable QHash<qint64, Known> m_known;
};

} // namespace app::station::proofread
