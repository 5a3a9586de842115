// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>

#include <QDate>
#include <QObject>

#include "app/station/bridge/history.h"
#include "app/station/bridge/station_thread.h"
#include "app/station/bridge/values.h"

namespace app::station::bridge {

using workflows::ErrorEstimate;
using workflows::Estimate;

struct PageQuality {
    PageId page;
    qint64 ordinal = 0;
    QString label;
    UnitId unit;
    Status status = Status::unread;
    qint64 characters = 0;
    qint64 found = 0; ///< wrong characters that people mended
    std::optional<Estimate> left;
};

struct UnitQuality {
    UnitId id; ///< none: pages that are in no unit
    QString name;
    ErrorEstimate errors;
};

/// How many pages had which status at the end of a day, in the order of Status.
struct StatusDay {
    QDate day; ///< UTC
    std::array<qint64, 6> pages{};
};

/// How good all is, and how it came to be.
struct Survey {
    ErrorEstimate all;
    QList<UnitQuality> units;
    QList<PageQuality> pages;         ///< in order
    std::optional<double> shareFound; ///< of the errors in a line, by one reader
    QList<StatusDay> days;
};

/// Where two who read apart differ.
struct ApartDifference {
    Line line; ///< as the first one left it
    QString pageLabel;
    QString seen;
    QString second;
    QString secondBy;
    QList<Change> changes; ///< from the first's text to the second's
};

/// Judges the text of a collection, and draws lines that are to be read a second time, on a thread
/// of its own. Lives on the window's thread; signals come there. Only the last wish of a kind is
/// answered.
class Quality : public QObject {
    Q_OBJECT
  public:
    explicit Quality(const QString &folder, QObject *parent = nullptr);

    void survey();
    /// Lines of proofread pages that nobody read a second time, by lot.
    void draw(int lines, const QString &by);
    void stop();

  signals:
    void progressed(double done);
    void surveyed(const app::station::bridge::Survey &survey);
    void drawn(const QList<app::station::bridge::ApartLine> &lines);
    void failed(const QString &reason);

  private:
    [[nodiscard]] static Result<Survey> surveyOf(const workflows::Station &station,
                                                 const workflows::Work &work);
    void fail(const Error &error, int number);

    std::atomic<int> m_lastNumber = 0; ///< of the wish that is answered
    StationThread m_thread;            // last: joined before the rest goes
};

} // namespace app::station::bridge
