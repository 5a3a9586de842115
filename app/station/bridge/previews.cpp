// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/previews.h"

#include <QImageReader>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"
#include "app/station/bridge/pictures.h"

namespace app::station::bridge {
namespace {

Result<QImage> load(const std::filesystem::path &file) {
    QImageReader reader(toQt(file));
    reader.setAllocationLimit(0); // large scans pass Qt's own limit of 128 MB
    QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::inputDamaged, file.string(), {}, {}};
    return image;
}

Result<Preview> makePreview(const workflows::Station &station, PageId page,
                            const std::optional<Recipe> &recipe, int maxSide,
                            const std::stop_token &stop) {
    const auto made = station.cleanPreview(page, recipe, maxSide, {stop, {}});
    if (!made)
        return made.error();
    auto before = load(made->before);
    if (!before)
        return before.error();
    auto after = load(made->after);
    if (!after)
        return after.error();
    return Preview{std::move(*before), *after, made->recipe, made->frame, pyramidOf(*after)};
}

} // namespace

Previews::Previews(const QString &folder, QObject *parent)
    : QObject(parent), m_thread(toPath(folder)) {}

void Previews::finish(bool isBusy) {
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    emit busyChanged(isBusy);
}

void Previews::forget() {
    ++m_lastNumber;
    m_thread.stopCurrent();
    finish(false);
}

void Previews::want(PageId page, const std::optional<Recipe> &recipe, bool full) {
    const int number = ++m_lastNumber;
    m_thread.stopCurrent();
    m_thread.add([this, page, recipe, full, number](workflows::Result<workflows::Station *> station,
                                                    const std::stop_token &stop) {
        // A wish that a newer one has overtaken while it waited is not made at all.
        if (number != m_lastNumber.load())
            return;
        const auto made = station
                              ? makePreview(**station, page, recipe, full ? 0 : screenSide, stop)
                              : Result<Preview>(station.error());
        QMetaObject::invokeMethod(
            this,
            [this, page, recipe, number, made] {
                if (number != m_lastNumber.load())
                    return;
                finish(false);
                if (made)
                    emit ready(page, recipe, *made);
                else
                    emit failed(page, describe(made.error()));
            },
            Qt::QueuedConnection);
    });
    finish(true);
}

} // namespace app::station::bridge
