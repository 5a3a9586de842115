// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "app/station/bridge/station_thread.h"
#include "app/station/bridge/values.h"

namespace app::station::bridge {

/// Finds and replaces on a thread of its own. Lives on the window's thread; signals come there. A
/// new preview ends one that runs; what was applied last can be taken back.
class Replacements : public QObject {
    Q_OBJECT
  public:
    static constexpr int maxLines = 5000;
    explicit Replacements(const QString &folder, QObject *parent = nullptr);

    void preview(const ReplaceOrder &order);
    /// Those rows of the last preview.
    void apply(const QList<int> &rows, const QString &by);
    void takeBack(const QString &by);
    [[nodiscard]] bool canTakeBack() const { return m_applied && !m_applied->empty(); }
    void stop();

  signals:
    /// `isCut`: there are more lines.
    void previewed(const QList<app::station::bridge::ReplacedLine> &lines, bool isCut,
                   qint64 pages);
    void progressed(double done);
    void applied(const app::station::bridge::ReplaceResult &result);
    /// Nothing was changed.
    void failed(const QString &reason);
    void pageChanged(app::station::bridge::PageId page);

  private:
    using Lines = std::vector<workflows::Replacement>;
    using Applied = std::vector<workflows::ReplacedLine>;
    using Change = std::function<workflows::Result<workflows::ReplaceReport>(
        workflows::Station &station, const workflows::Work &work)>;
    [[nodiscard]] workflows::Work work(const std::stop_token &stop);
    void change(const Change &change, bool isTakingBack);
    void takeReport(const workflows::ReplaceReport &report, bool isTakingBack);
    static QString describeFault(const Error &error);

    int m_lastNumber = 0;
    std::shared_ptr<const Lines> m_shown;
    std::shared_ptr<const Applied> m_applied;
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
