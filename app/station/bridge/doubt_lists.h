// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include <QObject>

#include "app/station/bridge/station_thread.h"
#include "app/station/bridge/values.h"

namespace app::station::bridge {

using workflows::Concern;

/// A word that deserves a look, in UTF-16 units of its line's text.
struct DoubtfulWord {
    int from = 0;
    int length = 0;
    double likelihood = 0; ///< that it is wrong
    double rank = 0;       ///< the same by what an error would cost
    QList<Concern> concerns;
};

/// A line that nobody has vouched for.
struct DoubtfulLine {
    LineId line;
    PageId page;
    qint64 pageOrdinal = 0;
    QString pageLabel;
    int ordinal = 0; ///< on its page
    QString text;
    double rank = 0;
    QList<DoubtfulWord> words; ///< all of the line's, in order
};

/// What the review is narrowed to; everything given must hold.
struct ReviewScope {
    UnitId unit;
    QString profile;
    std::optional<Status> status;
};

/// By what it can be narrowed.
struct ReviewChoices {
    QList<Unit> units;
    QStringList profiles;
};

/// How much of it is left.
struct ReviewState {
    qint64 due = 0;     ///< lines that are still to be weighed
    qint64 waiting = 0; ///< lines that wait for a person
    double wrong = 0;   ///< words of them that are likely wrong
};

/// Weighs the lines of a collection and lists the most doubtful ones, on a thread of its own. Lives
/// on the window's thread; signals come there.
class DoubtLists : public QObject {
    Q_OBJECT
  public:
    static constexpr int maxLines = 300;
    explicit DoubtLists(const QString &folder, QObject *parent = nullptr);

    /// Lists what is weighed, weighs what is left, and lists anew. Only the last wish is answered.
    void want(const ReviewScope &scope);
    /// Stops weighing; what is weighed stays so.
    void stop();

  signals:
    void listed(const QList<app::station::bridge::DoubtfulLine> &lines,
                const app::station::bridge::ReviewChoices &choices);
    void weighed(const app::station::bridge::ReviewState &state);
    void failed(const QString &reason);

  private:
    using Station = workflows::Station;
    [[nodiscard]] Result<Done> list(const Station &station, const ReviewScope &scope, int number);
    [[nodiscard]] Result<Done> tellState(const Station &station, int number);
    [[nodiscard]] Result<Done> weigh(Station &station, const std::stop_token &stop, int number);
    template <typename Tell> void say(int number, Tell tell);

    std::atomic<int> m_lastNumber = 0; ///< of the wish that is answered
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
