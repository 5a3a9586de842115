// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/replacements.h"

#include <set>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

workflows::ReplaceScope scopeOf(const ReplaceOrder &order) {
    workflows::ReplaceScope scope;
    if (order.line)
        scope.line = order.line;
    else if (!order.pages.isEmpty())
        scope.pages.pages = fromQt(order.pages);
    else if (order.unit)
        scope.pages.unit = order.unit;
    return scope;
}

} // namespace

Replacements::Replacements(const QString &folder, QObject *parent)
    : QObject(parent), m_thread(toPath(folder)) {}

void Replacements::stop() { m_thread.stopCurrent(); }

workflows::Work Replacements::work(const std::stop_token &stop) {
    return {stop, [this, last = -1](double done) mutable {
                const int percent = int(done * 100);
                if (percent == std::exchange(last, percent))
                    return;
                QMetaObject::invokeMethod(
                    this, [this, done] { emit progressed(done); }, Qt::QueuedConnection);
            }};
}

QString Replacements::describeFault(const Error &error) {
    const QString subject = toQt(error.subject), detail = toQt(error.detail);
    if (error.code == ErrorCode::outOfTime)
        return tr("The pattern takes too long; say more exactly what may repeat. (%1)").arg(detail);
    if (error.code != ErrorCode::wrongUsage)
        return describe(error);
    if (subject == QLatin1String("pattern"))
        return tr("This is no regular expression: %1.").arg(detail);
    if (subject == QLatin1String("replacement"))
        return tr("This cannot be put in: %1.").arg(detail);
    return tr("This cannot be looked for: %1.").arg(detail);
}

void Replacements::preview(const ReplaceOrder &order) {
    m_thread.stopCurrent();
    const workflows::ReplaceQuery query{fromQt(order.find), fromQt(order.replacement),
                                        order.matchesCase, order.isWholeWords, order.isPattern};
    m_thread.add([this, query, scope = scopeOf(order), number = ++m_lastNumber](
                     workflows::Result<workflows::Station *> station, const std::stop_token &stop) {
        using Found = workflows::Result<workflows::ReplacePreview>;
        auto found = station ? (*station)->findReplacements(query, scope, maxLines, work(stop))
                             : Found(station.error());
        QList<ReplacedLine> rows;
        auto lines = std::make_shared<Lines>();
        if (found) {
            *lines = std::move(found->lines);
            for (const auto &line : *lines)
                rows.append(toQt(line));
        }
        const QString reason = found ? QString() : describeFault(found.error());
        const bool isCut = found && found->isCut;
        const auto pages = found ? qint64(found->pages) : 0;
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                if (number != m_lastNumber)
                    return;
                m_shown = lines;
                if (reason.isEmpty())
                    emit previewed(rows, isCut, pages);
                else
                    emit failed(reason);
            },
            Qt::QueuedConnection);
    });
}

void Replacements::apply(const QList<int> &rows, const QString &by) {
    auto chosen = std::make_shared<Lines>();
    for (const int row : rows)
        if (m_shown && row >= 0 && row < int(m_shown->size()))
            chosen->push_back((*m_shown)[std::size_t(row)]);
    change(
        [chosen, name = fromQt(by)](workflows::Station &station, const workflows::Work &work) {
            return station.replaceTexts(*chosen, name, work);
        },
        false);
}

void Replacements::takeBack(const QString &by) {
    if (!canTakeBack())
        return;
    change(
        [applied = m_applied, name = fromQt(by)](workflows::Station &station,
                                                 const workflows::Work &work) {
            return station.takeBackReplacements(*applied, name, work);
        },
        true);
}

void Replacements::change(const Change &change, bool isTakingBack) {
    m_thread.add([this, change, isTakingBack](workflows::Result<workflows::Station *> station,
                                              const std::stop_token &stop) {
        const auto report = station ? change(**station, work(stop))
                                    : workflows::Result<workflows::ReplaceReport>(station.error());
        QMetaObject::invokeMethod(
            this,
            [this, report, isTakingBack] {
                if (report)
                    takeReport(*report, isTakingBack);
                else
                    emit failed(describe(report.error()));
            },
            Qt::QueuedConnection);
    });
}

void Replacements::takeReport(const workflows::ReplaceReport &report, bool isTakingBack) {
    m_shown.reset(); // what it showed is no more
    ++m_lastNumber;
    m_applied = isTakingBack ? nullptr : std::make_shared<Applied>(report.replaced);
    ReplaceResult result;
    result.isTakingBack = isTakingBack;
    result.lines = int(report.replaced.size());
    result.pages = report.pages;
    result.takenBack = report.takenBack;
    for (const auto &line : report.skipped)
        result.skipped.append({line.page,
                               tr("%1, line %2").arg(toQt(line.pageLabel)).arg(line.lineOrdinal),
                               describe(line.why)});
    if (report.ended)
        result.ended = describe(*report.ended);
    std::set<PageId> changed;
    for (const auto &line : report.replaced)
        changed.insert(line.page);
    for (const auto page : changed)
        emit pageChanged(page);
    emit applied(result);
}

} // namespace app::station::bridge
