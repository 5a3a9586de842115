// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/keys/cheat_sheet.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include "app/station/keys/key_map.h"
#include "app/station/look/appearance.h"
#include "app/station/look/icon.h"

namespace app::station::keys {
namespace {

constexpr int columnGap = 28;
constexpr int groupGap = 18;

/// The name of a key, drawn as the cap of one.
class KeyCap : public QLabel {
  public:
    KeyCap(const QString &text, QWidget *parent) : QLabel(text, parent) {
        setContentsMargins(7, 2, 7, 2);
        setAlignment(Qt::AlignCenter);
    }

  protected:
    void paintEvent(QPaintEvent *event) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor line = palette().color(QPalette::WindowText);
        line.setAlpha(70);
        painter.setPen(line);
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        QLabel::paintEvent(event);
    }
};

int columnWidth(const QWidget *widget) { return widget->fontMetrics().averageCharWidth() * 54; }

} // namespace

CheatSheet::CheatSheet(const KeyMap &map, QWidget *parent)
    : QDialog(parent), m_map(map), m_box(new QLineEdit(this)), m_area(new QScrollArea(this)),
      m_none(new QLabel(tr("No key does that."), this)) {
    setObjectName(QStringLiteral("cheatSheet"));
    setWindowTitle(tr("Keys"));
    m_box->setObjectName(QStringLiteral("keySearch"));
    m_box->setAccessibleName(tr("Search in the keys"));
    m_box->setPlaceholderText(tr("What to do, or a key"));
    m_box->setClearButtonEnabled(true);
    m_box->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_area->setWidget(new QWidget);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its coming would narrow the columns that it came by.
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_area->setFocusPolicy(Qt::TabFocus);
    m_area->setAccessibleName(tr("Keys"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *change = buttons->addButton(tr("&Change keys…"), QDialogButtonBox::ActionRole);
    change->setObjectName(QStringLiteral("changeKeysButton"));
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, &CheatSheet::changeWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_box);
    column->addWidget(m_none);
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    fill();
    connect(&map, &KeyMap::changed, this, &CheatSheet::fill);
    connect(m_box, &QLineEdit::textChanged, this, &CheatSheet::filter);
    const QSize room = parent ? parent->screen()->availableSize() : QSize(1280, 800);
    resize(QSize(3 * columnWidth(this) + 4 * columnGap, fontMetrics().height() * 44)
               .boundedTo(room * 0.92));
}

CheatSheet::Group &CheatSheet::groupFor(const QString &title) {
    for (auto &[known, group] : m_groups)
        if (known == title)
            return group;
    auto *widget = new QWidget(m_area->widget());
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto *head = new QLabel(title, widget);
    QFont bold = head->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    head->setFont(bold);
    QPalette palette = head->palette();
    palette.setColor(QPalette::WindowText, look::accent());
    head->setPalette(palette);
    head->setContentsMargins(0, 0, 0, 4);
    rows->addWidget(head);
    m_groups.append({title, {widget, {}}});
    return m_groups.last().second;
}

void CheatSheet::addRow(Group &group, const QString &words, const QString &keyText) {
    auto *widget = new QWidget(group.widget);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(6);
    auto *what = new QLabel(words, widget);
    what->setWordWrap(true);
    row->addWidget(what, 1);
    for (const auto &key : keyText.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        row->addWidget(new KeyCap(key, widget), 0, Qt::AlignTop);
    widget->setAccessibleName(QStringLiteral("%1: %2").arg(words, keyText));
    group.widget->layout()->addWidget(widget);
    group.rows.append({widget, QStringLiteral("%1 %2").arg(words, keyText)});
}

void CheatSheet::fill() {
    for (const auto &[title, group] : m_groups)
        delete group.widget;
    m_groups.clear();
    for (const auto &command : m_map.commands())
        if (!command.action->shortcuts().isEmpty())
            addRow(groupFor(command.group), command.words(), command.keyText());
    for (const auto &key : m_map.fixed())
        addRow(groupFor(key.group), key.words, key.keyText);
    for (const auto &[title, group] : m_groups)
        group.widget->show();
    filter();
}

void CheatSheet::filter() {
    const QString wanted = m_box->text().simplified();
    bool isAny = false;
    for (const auto &[title, group] : m_groups) {
        const bool isWhole = title.contains(wanted, Qt::CaseInsensitive);
        bool isShown = false;
        for (const auto &row : group.rows) {
            const bool fits = isWhole || row.found.contains(wanted, Qt::CaseInsensitive);
            row.widget->setVisible(fits);
            isShown = isShown || fits;
        }
        group.widget->setVisible(isShown);
        isAny = isAny || isShown;
    }
    m_none->setVisible(!isAny);
    m_area->setVisible(isAny);
    layOut();
}

void CheatSheet::layOut() {
    const int width = m_area->viewport()->width();
    const int columns = std::clamp((width + columnGap) / (columnWidth(this) + columnGap), 1, 4);
    const int each = (width - (columns - 1) * columnGap) / columns;
    QList<int> filled(columns, 0);
    QList<std::pair<QWidget *, int>> shown;
    int all = 0;
    for (const auto &[title, group] : m_groups)
        if (!group.widget->isHidden()) {
            auto *rows = group.widget->layout();
            rows->activate();
            const int height =
                rows->hasHeightForWidth() ? rows->heightForWidth(each) : rows->sizeHint().height();
            shown.append({group.widget, height});
            all += height + groupGap;
        }
    // In reading order, a column until it holds its share.
    int column = 0;
    for (const auto &[widget, height] : shown) {
        const bool isFull = filled[column] > 0 && filled[column] + height / 2 > all / columns;
        if (isFull && column + 1 < columns)
            ++column;
        widget->setGeometry(column * (each + columnGap), filled[column], each, height);
        filled[column] += height + groupGap;
    }
    m_area->widget()->resize(width, *std::max_element(filled.begin(), filled.end()));
}

void CheatSheet::resizeEvent(QResizeEvent *event) {
    QDialog::resizeEvent(event);
    layOut();
}

void CheatSheet::showEvent(QShowEvent *event) {
    QDialog::showEvent(event);
    m_box->setFocus();
    layOut();
}

} // namespace app::station::keys
