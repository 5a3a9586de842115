// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QPainter;

namespace app::station::look {

/// Why a stretch of a text is lit.
enum class Light { added, removed, doubtful };

/// In UTF-16 units.
struct LitStretch {
    int from = 0;
    int length = 0;
    Light light = Light::doubtful;
};

/// A line of a page in the reading font, wrapped to the width, from the side where its script
/// begins. Letters join across the edge of a lit stretch: only the ground under them and the line
/// below or through them tell it apart, so that no colour is needed to see it.
class LitText {
  public:
    LitText(QString text, QList<LitStretch> lit);
    /// In pixels, of the text wrapped to that width.
    [[nodiscard]] int heightFor(int width) const;
    void paint(QPainter &painter, const QRect &place) const;

  private:
    QString m_text;
    QList<LitStretch> m_lit;
};

} // namespace app::station::look
