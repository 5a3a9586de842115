// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

#include "app/station/proofread/line_shapes.h"

namespace app::station::proofread {

/// Keeps the words of a line under their images and the marks on them while the line is typed. Adds
/// nothing to the text or to what can be undone.
class LineHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
  public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setLine(const bridge::Line &line);
    void setShape(const LineShape &shape);
    /// Of the text as it is now.
    [[nodiscard]] const QList<PlacedWord> &words() const { return m_words; }
    [[nodiscard]] const bridge::Line &line() const { return m_line; }

  protected:
    void highlightBlock(const QString &text) override;

  private:
    bridge::Line m_line;
    LineShape m_shape;
    QList<PlacedWord> m_words;
};

} // namespace app::station::proofread
