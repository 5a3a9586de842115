// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/replace/replace_panel.h"

#include <algorithm>

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>

#include "app/station/replace/replace_model.h"
#include "app/station/replace/replacement_delegate.h"

namespace app::station::replace {
namespace {

/// How many of the lines that were skipped are named.
constexpr int namedAtMost = 3;

template <typename Widget> Widget *named(Widget *widget, const char *name) {
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

ReplacePanel::ReplacePanel(QWidget *parent) : QWidget(parent), m_model(new ReplaceModel(this)) {
    setObjectName(QStringLiteral("replacePanel"));
    layOut();
    connectAll();
    setReplacements(nullptr);
}

void ReplacePanel::layOut() {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 6, 10, 6);
    addQuery(grid);
    addOrders(grid);
    addList(grid);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
}

void ReplacePanel::addQuery(QGridLayout *grid) {
    m_find = named(new QLineEdit(this), "replaceFind");
    m_with = named(new QLineEdit(this), "replaceWith");
    m_case = named(new QCheckBox(tr("&Mind the case"), this), "replaceCase");
    m_words = named(new QCheckBox(tr("Whole &words"), this), "replaceWords");
    m_pattern = named(new QCheckBox(tr("Regular e&xpression"), this), "replacePattern");
    m_pattern->setToolTip(tr("As ICU has them: \\d+ is digits, ( ) a group, which is $1 in the "
                             "replacement, ^ and $ the ends of the line"));
    m_scope = named(new QComboBox(this), "replaceScope");
    m_scope->addItems({tr("in this line"), tr("in the selected pages"), tr("in this file"),
                       tr("in the collection")});
    m_scope->setCurrentIndex(int(Scope::pages));
    m_scope->setAccessibleName(tr("Where to look"));
    const auto add = [&](int row, const QString &text, QLineEdit *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&').remove(u':'));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    add(0, tr("&Find:"), m_find);
    add(1, tr("Replace &by:"), m_with);
    auto *ways = new QHBoxLayout;
    for (QWidget *way : {static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_case),
                         static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_pattern)})
        ways->addWidget(way);
    ways->addStretch(1);
    grid->addLayout(ways, 2, 1);
}

void ReplacePanel::addOrders(QGridLayout *grid) {
    const auto button = [this](const QString &text, const char *name) {
        return named(new QPushButton(text, this), name);
    };
    m_look = button(tr("&Show what changes"), "replaceLook");
    m_replace = button(tr("&Replace"), "replaceTicked");
    m_takeBack = button(tr("&Take it back"), "replaceTakeBack");
    grid->addWidget(m_look, 0, 2);
    grid->addWidget(m_replace, 1, 2);
    grid->addWidget(m_takeBack, 2, 2);
}

void ReplacePanel::addList(QGridLayout *grid) {
    m_summary = named(new QLabel(this), "replaceSummary");
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_warning = named(new QLabel(this), "replaceWarning");
    m_warning->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setRange(0, 100);
    m_stop = named(new QPushButton(tr("Stop"), this), "replaceStop");
    m_all = named(new QPushButton(tr("Tick &all"), this), "replaceTickAll");
    m_none = named(new QPushButton(tr("Tick &none"), this), "replaceTickNone");
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_summary);
    words->addWidget(m_warning);
    row->addLayout(words, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop),
                          static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_none)})
        row->addWidget(part);
    grid->addLayout(row, 3, 0, 1, 3);
    m_list = named(new QListView(this), "replaceList");
    m_list->setAccessibleName(tr("Lines before and after"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReplacementDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    grid->addWidget(m_list, 4, 0, 1, 3);
}

void ReplacePanel::connectAll() {
    for (auto *field : {m_find, m_with}) {
        connect(field, &QLineEdit::textChanged, this, &ReplacePanel::setStale);
        connect(field, &QLineEdit::returnPressed, this, &ReplacePanel::look);
    }
    for (auto *way : {m_case, m_words, m_pattern})
        connect(way, &QCheckBox::toggled, this, &ReplacePanel::setStale);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ReplacePanel::setStale);
    connect(m_look, &QPushButton::clicked, this, &ReplacePanel::look);
    connect(m_replace, &QPushButton::clicked, this, &ReplacePanel::replaceTicked);
    connect(m_takeBack, &QPushButton::clicked, this, &ReplacePanel::takeBack);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_replacements)
            m_replacements->stop();
    });
    connect(m_model, &ReplaceModel::ticksChanged, this, &ReplacePanel::showOrders);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &i) { choose(i.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &i) { choose(i.row()); });
}

void ReplacePanel::setReplacements(bridge::Replacements *replacements) {
    m_replacements = replacements;
    m_model->setLines({});
    say({});
    setBusy(false);
    setStale();
    if (!replacements)
        return;
    connect(replacements, &bridge::Replacements::previewed, this, &ReplacePanel::show);
    connect(replacements, &bridge::Replacements::applied, this, &ReplacePanel::showResult);
    connect(replacements, &bridge::Replacements::progressed, this,
            [this](double done) { m_progress->setValue(int(done * 100)); });
    connect(replacements, &bridge::Replacements::failed, this, [this](const QString &reason) {
        setBusy(false);
        m_model->setLines({});
        say(reason);
    });
}

void ReplacePanel::start(const QString &find) {
    if (!find.isEmpty())
        m_find->setText(find);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ReplacePanel::look() {
    if (!m_replacements || m_isBusy)
        return;
    if (m_find->text().isEmpty()) {
        say(tr("Type what is to be found first."));
        m_find->setFocus();
        return;
    }
    emit aboutToLook();
    bridge::ReplaceOrder order{m_find->text(),
                               m_with->text(),
                               m_case->isChecked(),
                               m_words->isChecked(),
                               m_pattern->isChecked(),
                               {},
                               {},
                               {}};
    const auto place = m_place ? m_place() : ReplacePlace();
    const auto scope = Scope(m_scope->currentIndex());
    const bool isNowhere = (scope == Scope::line && !place.line) ||
                           (scope == Scope::pages && place.pages.isEmpty()) ||
                           (scope == Scope::unit && !place.unit);
    if (isNowhere) {
        m_model->setLines({});
        say(scope == Scope::unit ? tr("This page is in no file.")
                                 : tr("There is nothing chosen to look in."));
        return;
    }
    if (scope == Scope::line)
        order.line = place.line;
    else if (scope == Scope::pages)
        order.pages = place.pages;
    else if (scope == Scope::unit)
        order.unit = place.unit;
    m_isStale = false;
    setBusy(true);
    m_replacements->preview(order);
}

void ReplacePanel::show(const QList<bridge::ReplacedLine> &lines, bool isCut, qint64 pages) {
    setBusy(false);
    m_model->setLines(lines);
    if (lines.isEmpty())
        say(tr("Nothing would change; pages looked through: %1.").arg(pages));
    else if (isCut)
        say(tr("The first %1 lines; replace these, then look again.").arg(lines.size()));
    else
        say(tr("Lines that would change: %1; pages looked through: %2.")
                .arg(lines.size())
                .arg(pages));
    if (lines.isEmpty())
        return;
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void ReplacePanel::replaceTicked() {
    if (!m_replacements || m_isBusy || m_isStale || m_model->ticked().isEmpty())
        return;
    if (m_person.isEmpty()) {
        say(tr("Say who you are first; readings are stored under a name."));
        return;
    }
    emit aboutToLook();
    setBusy(true);
    m_replacements->apply(m_model->ticked(), m_person);
}

void ReplacePanel::takeBack() {
    if (!m_replacements || m_isBusy)
        return;
    emit aboutToLook();
    setBusy(true);
    m_replacements->takeBack(m_person);
}

void ReplacePanel::showResult(const bridge::ReplaceResult &result) {
    m_isStale = true;
    setBusy(false);
    m_model->setLines({});
    QStringList news{(result.isTakingBack ? tr("Taken back in lines: %1; pages: %2.")
                                          : tr("Replaced in lines: %1; pages: %2."))
                         .arg(result.lines)
                         .arg(result.pages)};
    if (result.takenBack > 0)
        news += tr("Verified pages that are proofread again: %1.").arg(result.takenBack);
    if (!result.ended.isEmpty())
        news += result.ended;
    if (!result.skipped.isEmpty()) {
        QStringList names;
        for (const auto &line : result.skipped.mid(0, namedAtMost))
            names += QStringLiteral("%1 – %2").arg(line.subject, line.reason);
        news += tr("Lines left as they are: %1 (%2)")
                    .arg(result.skipped.size())
                    .arg(names.join(QStringLiteral("; ")));
    }
    say(news.join(u' '));
    emit told(news.first());
    if (m_list->hasFocus() || m_replace->hasFocus())
        m_find->setFocus();
}

void ReplacePanel::setStale() {
    m_isStale = true;
    showOrders();
}

void ReplacePanel::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    m_progress->setValue(0);
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    showOrders();
}

void ReplacePanel::showOrders() {
    const auto ticked = int(m_model->ticked().size());
    m_look->setEnabled(m_replacements && !m_isBusy);
    m_replace->setEnabled(!m_isBusy && !m_isStale && ticked > 0);
    m_replace->setText(ticked > 0 ? tr("&Replace in lines: %1").arg(ticked) : tr("&Replace"));
    const int verified = m_model->verifiedPages();
    const auto isVerified = [](const bridge::ReplacedLine &line) { return line.isVerified; };
    const bool hasVerified =
        std::any_of(m_model->lines().begin(), m_model->lines().end(), isVerified);
    m_warning->setVisible(hasVerified);
    m_warning->setText(
        verified > 0 ? tr("Verified pages that go back to proofread: %1").arg(verified)
                     : tr("Lines of verified pages are not ticked; replacing in them takes their "
                          "pages back to proofread."));
    m_takeBack->setEnabled(!m_isBusy && m_replacements && m_replacements->canTakeBack());
    m_all->setVisible(!m_isBusy && m_model->rowCount() > 0);
    m_none->setVisible(m_all->isVisibleTo(this));
    m_list->setEnabled(!m_isStale && !m_isBusy);
}

void ReplacePanel::say(const QString &text) {
    m_summary->setText(text);
    m_summary->setAccessibleName(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReplacePanel::choose(int row) {
    const auto &line = m_model->lines().at(row);
    emit lineChosen({line.page, line.line, line.pageLabel, line.pageOrdinal, line.lineOrdinal,
                     line.before, line.beforeMarks});
}

} // namespace app::station::replace
