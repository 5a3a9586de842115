// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/collection.h"

#include <QFileInfo>

#include "app/station/bridge/convert.h"

namespace app::station::bridge {

namespace {

/// Gives each line the offer that stands beside it.
Result<Done> addOffers(const workflows::Station &station, PageId page, QList<Line> &lines) {
    const auto offers = station.offers(page);
    if (!offers)
        return offers.error();
    for (const auto &offer : *offers)
        for (auto &line : lines)
            if (line.id == offer.line)
                line.offer = Offer{offer.id, toQt(offer.by), toQt(offer.text)};
    return Done{};
}

} // namespace

Result<std::unique_ptr<Collection>> Collection::open(const QString &folder) {
    auto station = workflows::Station::open(toPath(folder));
    if (!station)
        return station.error();
    return std::unique_ptr<Collection>(new Collection(std::move(*station)));
}

Result<std::unique_ptr<Collection>> Collection::create(const QString &folder) {
    auto station = workflows::Station::create(toPath(folder));
    if (!station)
        return station.error();
    return std::unique_ptr<Collection>(new Collection(std::move(*station)));
}

Collection::Collection(std::unique_ptr<workflows::Station> station)
    : m_station(std::move(station)) {}

Collection::~Collection() = default;

QString Collection::folder() const {
    return QDir::cleanPath(QDir().absoluteFilePath(toQt(m_station->folder())));
}

QString Collection::name() const { return QFileInfo(folder()).completeBaseName(); }

bool Collection::isReadOnly() const { return m_station->isReadOnly(); }

Result<qint64> Collection::pageCount() const {
    const auto count = m_station->pageCount();
    if (!count)
        return count.error();
    return static_cast<qint64>(*count);
}

Result<QList<Page>> Collection::pages(qint64 offset, qint64 limit) const {
    const auto records = m_station->pages({}, offset, limit);
    if (!records)
        return records.error();
    QList<Page> pages;
    for (const auto &record : *records)
        pages.append(toQt(record));
    return pages;
}

Result<Page> Collection::page(PageId id) const {
    const auto record = m_station->page(id);
    if (!record)
        return record.error();
    return toQt(*record);
}

Result<QList<Line>> Collection::lines(PageId page) const {
    const auto records = m_station->lines(page);
    if (!records)
        return records.error();
    const auto checks = m_station->checkLines(*records);
    if (!checks)
        return checks.error();
    QList<Line> lines;
    workflows::catalogue::RegionId region;
    for (std::size_t i = 0; i < records->size(); ++i) {
        const auto &record = (*records)[i];
        lines.append(toQt(record, (*checks)[i]));
        lines.last().startsRegion = record.region != region;
        region = record.region;
    }
    if (const auto done = addOffers(*m_station, page, lines); !done)
        return done.error();
    return lines;
}

Result<Line> Collection::line(LineId id) const {
    const auto record = m_station->line(id);
    if (!record)
        return record.error();
    const auto checks = m_station->checkLines({*record});
    if (!checks)
        return checks.error();
    QList<Line> line{toQt(*record, checks->front())};
    if (const auto done = addOffers(*m_station, record->page, line); !done)
        return done.error();
    return line.first();
}

Result<Line> Collection::changed(const Line &seen) {
    emit pageChanged(seen.page);
    auto now = line(seen.id);
    if (now)
        now->startsRegion = seen.startsRegion;
    return now;
}

Result<Line> Collection::setText(const Line &seen, const QString &text, const QString &by,
                                 bool overOthers, const std::optional<QList<Mark>> &marks) {
    std::optional<ReadingId> basedOn;
    if (seen.reading && !overOthers)
        basedOn = seen.reading;
    std::optional<std::vector<workflows::TextMark>> given;
    if (marks)
        given = fromQt(*marks, text);
    const auto stored = m_station->setText(seen.id, fromQt(text), fromQt(by), basedOn, given);
    if (!stored)
        return stored.error();
    return changed(seen);
}

Result<Page> Collection::setStatus(PageId id, Status status, const QString &by,
                                   const QString &note) {
    const auto done = m_station->setStatus(id, status, fromQt(by), fromQt(note));
    if (!done)
        return done.error();
    emit pageChanged(id);
    return page(id);
}

QStringList Collection::exportFormats() {
    QStringList formats;
    for (const auto &format : workflows::Station::exportFormats())
        formats.append(toQt(format));
    return formats;
}

} // namespace app::station::bridge
