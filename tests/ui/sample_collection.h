// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QStringList>
#include <QTemporaryDir>

#include "workflows/station.h"

class QImage;

namespace workflows::catalogue {
class Catalogue;
}

namespace tests::ui {

/// A collection in a temporary folder: a Turkish page of three lines, an Ottoman one of two lines
/// from right to left, and one that nobody has read. Texts are of our own making.
class SampleCollection {
  public:
    SampleCollection();

    [[nodiscard]] QString folder() const { return m_dir.filePath("Örnek dosya.evrak"); }
    [[nodiscard]] QString catalogueFile() const { return folder() + "/catalogue.sqlite"; }
    /// A scan that is not yet in it.
    [[nodiscard]] QString looseScan() const;
    /// Its own connection, as another program has it.
    [[nodiscard]] std::unique_ptr<workflows::Station> reopened() const;
    [[nodiscard]] workflows::PageRecord page(int ordinal) const;
    /// Of the page with that ordinal, in order.
    [[nodiscard]] QStringList texts(int ordinal) const;
    [[nodiscard]] std::vector<workflows::ReadingRecord> readings(int ordinal, int line) const;
    /// The page is read by a machine once more, and says this.
    void readAgain(int ordinal, const QStringList &lines) const;
    /// A machine reads the line as before and takes this into account for a word of it.
    void giveAlternatives(int ordinal, int line, const QString &word,
                          const QStringList &alternatives) const;

  private:
    QTemporaryDir m_dir;
};

/// Takes a picture in as the master of one page.
workflows::PageId addPage(workflows::catalogue::Catalogue &catalogue, const QString &folder,
                          const std::string &label, const QImage &image);

/// A collection of that many pages without pictures, made in one go.
void makeLargeCollection(const QString &folder, int pages);

} // namespace tests::ui
