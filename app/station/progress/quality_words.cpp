// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/progress/quality_words.h"

#include <QLocale>

namespace app::station::progress {
namespace {

QString whole(double number) { return QLocale().toString(qRound64(number)); }

const QString none = QStringLiteral("–");

} // namespace

QString QualityWords::estimate(const std::optional<bridge::Estimate> &estimate) {
    if (!estimate)
        return none;
    return QStringLiteral("%1 (%2–%3)")
        .arg(whole(estimate->value), whole(estimate->low), whole(estimate->high));
}

QString QualityWords::rate(const std::optional<double> &rate) {
    if (!rate)
        return none;
    return QStringLiteral("%1 %").arg(QLocale().toString(*rate, 'f', *rate < 1 ? 2 : 1));
}

QString QualityWords::summary(const bridge::Survey &survey) {
    const auto &all = survey.all;
    QStringList said;
    if (all.vouchedPages > 0) {
        said << tr("Proofread or verified: %1 of %2 pages with text; %3 wrong characters were "
                   "mended on them.")
                    .arg(whole(double(all.vouchedPages)), whole(double(all.pages)),
                         whole(double(all.found)));
        if (all.leftVouched)
            said << tr("Left on them: about %1 wrong characters, in 95 of 100 cases between %2 "
                       "and %3; before people read them %4 were wrong, now %5.")
                        .arg(whole(all.leftVouched->value), whole(all.leftVouched->low),
                             whole(all.leftVouched->high), rate(all.rateBefore),
                             rate(all.rateAfter));
        else
            said << tr("How many are left on them is not known before two people have read some "
                       "lines, or one has twice: read a page or some lines a second time.");
    }
    if (all.leftUnvouched && all.pages > all.vouchedPages)
        said << tr("Expected on the other pages: about %1 wrong characters, between %2 and %3.")
                    .arg(whole(all.leftUnvouched->value), whole(all.leftUnvouched->low),
                         whole(all.leftUnvouched->high));
    else if (!all.leftUnvouched)
        said << tr("How many are wrong on pages that nobody vouched for is not known before two "
                   "pages are proofread.");
    if (survey.shareFound)
        said << tr("One reader finds about %1 of 100 errors, judged by %2 lines read twice.")
                    .arg(whole(100 * *survey.shareFound), whole(double(all.linesReadTwice)));
    return said.join(u' ');
}

} // namespace app::station::progress
