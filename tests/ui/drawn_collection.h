// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QStringList>
#include <QTemporaryDir>

#include "workflows/station.h"

namespace tests::ui {

/// A collection whose pages show their text, so that strips and boxes of words are true. A Latin,
/// a Cyrillic and an Arabic page, texts of our own making.
class DrawnCollection {
  public:
    /// A line as the model read it: words after blanks; one that ends in "~" was read poorly, and
    /// stands on the page without that sign.
    struct DrawnPage {
        std::string label;
        bool isRightToLeft = false;
        QStringList lines;
    };
    static QList<DrawnPage> threeScripts();

    /// `slope`: how far lines fall from their left to their right end, in pixels.
    explicit DrawnCollection(const QList<DrawnPage> &pages = threeScripts(), int slope = 0);

    [[nodiscard]] QString folder() const { return m_dir.filePath("drawn.evrak"); }
    [[nodiscard]] std::unique_ptr<workflows::Station> reopened() const;
    /// Of the page with that ordinal, in order.
    [[nodiscard]] QStringList texts(int ordinal) const;

  private:
    QTemporaryDir m_dir;
};

} // namespace tests::ui
