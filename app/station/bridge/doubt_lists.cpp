// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/doubt_lists.h"

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

/// Few enough that nobody who stores a line meanwhile has to wait.
constexpr std::int64_t portion = 100;

DoubtfulLine lineOf(const workflows::DoubtfulLine &doubtful) {
    const auto &text = doubtful.line.current.text;
    const auto units = [&](std::size_t bytes) {
        return int(QString::fromUtf8(text.data(), qsizetype(bytes)).size());
    };
    DoubtfulLine line{doubtful.line.id,
                      doubtful.line.page,
                      doubtful.pageOrdinal,
                      bridge::toQt(doubtful.pageLabel),
                      doubtful.line.ordinal,
                      bridge::toQt(text),
                      doubtful.rank,
                      {}};
    for (const auto &word : doubtful.words) {
        const int from = units(word.begin);
        line.words.append({from, units(word.begin + word.length) - from, word.likelihood, word.rank,
                           QList<Concern>(word.concerns.begin(), word.concerns.end())});
    }
    return line;
}

workflows::ReviewFilter filterOf(const ReviewScope &scope) {
    workflows::ReviewFilter filter;
    if (scope.unit)
        filter.unit = scope.unit;
    filter.profile = fromQt(scope.profile);
    filter.status = scope.status;
    return filter;
}

} // namespace

DoubtLists::DoubtLists(const QString &folder, QObject *parent)
    : QObject(parent), m_thread(toPath(folder)) {}

void DoubtLists::stop() {
    ++m_lastNumber;
    m_thread.stopCurrent();
}

template <typename Tell> void DoubtLists::say(int number, Tell tell) {
    QMetaObject::invokeMethod(
        this,
        [this, number, tell] {
            if (number == m_lastNumber)
                tell();
        },
        Qt::QueuedConnection);
}

void DoubtLists::want(const ReviewScope &scope) {
    stop();
    m_thread.add([this, scope, number = m_lastNumber.load()](Result<Station *> station,
                                                             const std::stop_token &stop) {
        if (number != m_lastNumber)
            return;
        auto done = station ? list(**station, scope, number) : Result<Done>(station.error());
        if (done)
            done = weigh(**station, stop, number);
        if (done)
            done = list(**station, scope, number);
        if (!done && done.error().code != ErrorCode::stopped)
            say(number, [this, why = describe(done.error())] { emit failed(why); });
    });
}

Result<Done> DoubtLists::list(const Station &station, const ReviewScope &scope, int number) {
    const auto queue = station.reviewQueue(filterOf(scope), maxLines);
    if (!queue)
        return queue.error();
    const auto choices = station.reviewChoices();
    if (!choices)
        return choices.error();
    QList<DoubtfulLine> lines;
    for (const auto &line : *queue)
        lines.append(lineOf(line));
    ReviewChoices told;
    for (const auto &unit : choices->units)
        told.units.append({unit.id, bridge::toQt(unit.name), bridge::toQt(unit.profile)});
    for (const auto &profile : choices->profiles)
        told.profiles.append(bridge::toQt(profile));
    say(number, [this, lines, told] { emit listed(lines, told); });
    return tellState(station, number);
}

Result<Done> DoubtLists::tellState(const Station &station, int number) {
    const auto state = station.reviewState();
    if (!state)
        return state.error();
    say(number, [this, now = ReviewState{state->due, state->waiting, state->wrong}] {
        emit weighed(now);
    });
    return Done{};
}

Result<Done> DoubtLists::weigh(Station &station, const std::stop_token &stop, int number) {
    workflows::Work work;
    work.stop = stop;
    while (number == m_lastNumber) {
        const auto left = station.weighLines(portion, work);
        // What was weighed before can be shown where nothing may be written.
        if (!left && left.error().code == ErrorCode::outputNotPermitted)
            return Done{};
        if (!left)
            return left.error();
        if (auto told = tellState(station, number); !told || *left == 0)
            return told;
    }
    return Done{};
}

} // namespace app::station::bridge
