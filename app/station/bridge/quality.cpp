// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/quality.h"

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

using workflows::Station;

StatusDay toQt(const workflows::DayOfStatuses &day) {
    StatusDay told{QDate::fromString(bridge::toQt(day.day), Qt::ISODate), {}};
    std::copy(day.pages.begin(), day.pages.end(), told.pages.begin());
    return told;
}

PageQuality toQt(const workflows::PageErrors &page) {
    return {page.page,   page.ordinal,    bridge::toQt(page.label), page.unit,
            page.status, page.characters, page.found,               page.left};
}

} // namespace

Quality::Quality(const QString &folder, QObject *parent)
    : QObject(parent), m_thread(toPath(folder)) {}

void Quality::stop() {
    ++m_lastNumber;
    m_thread.stopCurrent();
}

void Quality::fail(const Error &error, int number) {
    if (error.code == ErrorCode::stopped)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, number, why = describe(error)] {
            if (number == m_lastNumber)
                emit failed(why);
        },
        Qt::QueuedConnection);
}

Result<Survey> Quality::surveyOf(const Station &station, const workflows::Work &work) {
    const auto errors = station.surveyErrors(work);
    if (!errors)
        return errors.error();
    const auto days = station.daysOfStatuses();
    if (!days)
        return days.error();
    Survey survey;
    survey.all = errors->all;
    survey.shareFound = errors->shareFound;
    for (const auto &[unit, ofUnit] : errors->units)
        survey.units.append({unit.id, bridge::toQt(unit.name), ofUnit});
    for (const auto &page : errors->pages)
        survey.pages.append(toQt(page));
    for (const auto &day : *days)
        survey.days.append(toQt(day));
    return survey;
}

void Quality::survey() {
    stop();
    m_thread.add([this, number = m_lastNumber.load()](const Result<Station *> &station,
                                                      const std::stop_token &stop) {
        if (number != m_lastNumber)
            return;
        workflows::Work work;
        work.stop = stop;
        work.progress = [this, number](double done) {
            QMetaObject::invokeMethod(
                this,
                [this, number, done] {
                    if (number == m_lastNumber)
                        emit progressed(done);
                },
                Qt::QueuedConnection);
        };
        const auto survey = station ? surveyOf(**station, work) : Result<Survey>(station.error());
        if (!survey) {
            fail(survey.error(), number);
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, told = *survey] {
                if (number == m_lastNumber)
                    emit surveyed(told);
            },
            Qt::QueuedConnection);
    });
}

void Quality::draw(int lines, const QString &by) {
    m_thread.add([this, lines, by, number = m_lastNumber.load()](const Result<Station *> &station,
                                                                 const std::stop_token &) {
        using Lines = Result<std::vector<workflows::ApartLine>>;
        const auto drawnLines =
            station ? (*station)->drawLinesToReadApart(lines, fromQt(by)) : Lines(station.error());
        if (!drawnLines) {
            fail(drawnLines.error(), number);
            return;
        }
        QList<ApartLine> told;
        for (const auto &line : *drawnLines)
            told.append(bridge::toQt(line));
        QMetaObject::invokeMethod(
            this, [this, told] { emit drawn(told); }, Qt::QueuedConnection);
    });
}

} // namespace app::station::bridge
