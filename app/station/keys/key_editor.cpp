// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/keys/key_editor.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/station/keys/key_map.h"
#include "app/station/keys/key_recorder.h"
#include "app/station/look/appearance.h"
#include "app/station/look/icon.h"

namespace app::station::keys {
namespace {

enum Column { what, key, standardKey };

} // namespace

KeyEditor::KeyEditor(KeyMap &map, QWidget *parent)
    : QDialog(parent), m_map(map), m_box(new QLineEdit(this)), m_table(new QTreeWidget(this)),
      m_recorder(new KeyRecorder(this)), m_message(new QLabel(this)) {
    setObjectName(QStringLiteral("keyEditor"));
    setWindowTitle(tr("Change keys"));
    m_box->setObjectName(QStringLiteral("commandSearch"));
    m_box->setAccessibleName(tr("Search in the commands"));
    m_box->setPlaceholderText(tr("What to do, or a key"));
    m_box->setClearButtonEnabled(true);
    m_box->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_table->setObjectName(QStringLiteral("commandTable"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setHeaderLabels({tr("What it does"), tr("Key"), tr("Standard key")});
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(0);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_message->setObjectName(QStringLiteral("keyMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_box);
    column->addWidget(m_table, 1);
    column->addWidget(m_recorder);
    addButtons(column);
    addRows();
    connectAll();
    showKeys();
    say({}, false);
    m_box->setFocus();
    const QSize room = parent ? parent->screen()->availableSize() : QSize(1280, 800);
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40)
               .boundedTo(room * 0.92));
    m_table->setColumnWidth(key, width() / 4);
    m_table->setColumnWidth(standardKey, width() / 4);
}

void KeyEditor::addButtons(QVBoxLayout *column) {
    const auto button = [this](const QString &text, const char *name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_takeOver = button(tr("&Take it over"), "takeOver");
    m_leave = button(tr("&Leave it there"), "leaveIt");
    auto *question = new QHBoxLayout;
    question->addWidget(m_message, 1);
    question->addWidget(m_takeOver);
    question->addWidget(m_leave);
    column->addLayout(question);
    m_record = button(tr("&Another key…"), "recordKey");
    m_another = button(tr("One &more key…"), "recordMore");
    m_none = button(tr("&No key"), "noKey");
    m_standard = button(tr("&Standard key"), "standardKey");
    m_allStandard = button(tr("A&ll keys as standard"), "allStandard");
    auto *row = new QHBoxLayout;
    for (auto *each : {m_record, m_another, m_none, m_standard, m_allStandard})
        row->addWidget(each);
    row->addStretch(1);
    column->addLayout(row);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(close);
}

void KeyEditor::addRows() {
    QTreeWidgetItem *group = nullptr;
    for (const auto &command : m_map.commands()) {
        if (!group || group->text(what) != command.group) {
            group = nullptr;
            for (int at = 0; at < m_table->topLevelItemCount(); ++at)
                if (m_table->topLevelItem(at)->text(what) == command.group)
                    group = m_table->topLevelItem(at);
        }
        if (!group) {
            group = new QTreeWidgetItem(m_table, {command.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(what, bold);
            group->setForeground(what, look::accent());
        }
        auto *row = new QTreeWidgetItem(group, {QStringLiteral("   ") + command.words()});
        row->setData(what, Qt::UserRole, command.id());
        row->setData(what, Qt::AccessibleTextRole, command.words());
        row->setText(standardKey,
                     QKeySequence::listToString(command.standard, QKeySequence::NativeText)
                         .replace(QStringLiteral("; "), QStringLiteral(", ")));
        row->setForeground(standardKey, look::quietText());
    }
    m_table->expandAll();
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(what, QHeaderView::Stretch);
}

void KeyEditor::connectAll() {
    connect(m_box, &QLineEdit::textChanged, this, &KeyEditor::filter);
    connect(m_box, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_table, &QTreeWidget::currentItemChanged, this, &KeyEditor::showState);
    connect(m_table, &QTreeWidget::itemActivated, this, [this] { record(Way::instead); });
    connect(m_record, &QPushButton::clicked, this, [this] { record(Way::instead); });
    connect(m_another, &QPushButton::clicked, this, [this] { record(Way::beside); });
    connect(m_none, &QPushButton::clicked, this, &KeyEditor::clearKeys);
    connect(m_standard, &QPushButton::clicked, this, [this] {
        m_map.reset(chosen());
        say(tr("The standard key is back."), false);
    });
    connect(m_allStandard, &QPushButton::clicked, this, [this] {
        m_map.resetAll();
        say(tr("All keys are as standard again."), false);
    });
    connect(m_recorder, &KeyRecorder::recorded, this, &KeyEditor::take);
    connect(m_recorder, &KeyRecorder::left, this, [this] { say(tr("No key was taken."), false); });
    connect(m_takeOver, &QPushButton::clicked, this, &KeyEditor::give);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        say(tr("Nothing was changed."), false);
        m_table->setFocus();
    });
    connect(&m_map, &KeyMap::changed, this, &KeyEditor::showKeys);
}

void KeyEditor::showKeys() {
    QFont bold = font();
    bold.setBold(true);
    for (int at = 0; at < m_table->topLevelItemCount(); ++at)
        for (int row = 0; row < m_table->topLevelItem(at)->childCount(); ++row) {
            auto *item = m_table->topLevelItem(at)->child(row);
            const auto *command = m_map.find(item->data(what, Qt::UserRole).toString());
            item->setText(key, command->keyText());
            item->setFont(key, command->isStandard() ? font() : bold);
        }
    filter();
    showState();
}

void KeyEditor::showState() {
    const auto *command = m_map.find(chosen());
    for (auto *button : {m_record, m_another})
        button->setEnabled(command);
    m_none->setEnabled(command && !command->action->shortcuts().isEmpty());
    m_standard->setEnabled(command && !command->isStandard());
    if (m_takeOver->isVisibleTo(this) && chosen() != m_wantedBy)
        say({}, false);
}

void KeyEditor::filter() {
    const QString wanted = m_box->text().simplified();
    QTreeWidgetItem *first = nullptr;
    for (int at = 0; at < m_table->topLevelItemCount(); ++at) {
        auto *group = m_table->topLevelItem(at);
        bool isAny = false;
        for (int row = 0; row < group->childCount(); ++row) {
            auto *item = group->child(row);
            const bool fits = wanted.isEmpty() ||
                              group->text(what).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(what).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(key).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            isAny = isAny || fits;
            if (fits && !first)
                first = item;
        }
        group->setHidden(!isAny);
    }
    const auto *current = m_table->currentItem();
    if (!current || current->isHidden() || !current->parent())
        m_table->setCurrentItem(first);
}

QString KeyEditor::chosen() const {
    const auto *item = m_table->currentItem();
    return item ? item->data(what, Qt::UserRole).toString() : QString();
}

void KeyEditor::record(Way way) {
    const auto *command = m_map.find(chosen());
    if (!command)
        return;
    m_way = way;
    m_wantedBy = command->id();
    say({}, false);
    m_recorder->start(command->words());
}

void KeyEditor::take(const QKeySequence &pressed) {
    m_wanted = pressed;
    m_table->setFocus();
    const QString refusal = m_map.refusal(m_wantedBy, pressed);
    if (!refusal.isEmpty()) {
        say(refusal, false);
    } else if (const auto *other = m_map.holder(m_wantedBy, pressed)) {
        say(tr("%1 is the key of “%2”.")
                .arg(pressed.toString(QKeySequence::NativeText), other->words()),
            true);
        m_takeOver->setFocus();
    } else {
        give();
    }
}

void KeyEditor::give() {
    const auto *command = m_map.find(m_wantedBy);
    auto keys = m_way == Way::beside ? command->action->shortcuts() : QList<QKeySequence>();
    if (!keys.contains(m_wanted))
        keys.append(m_wanted);
    m_map.setKeys(m_wantedBy, keys);
    say(tr("%1 does “%2” now.")
            .arg(m_wanted.toString(QKeySequence::NativeText), m_map.find(m_wantedBy)->words()),
        false);
    m_table->setFocus();
}

void KeyEditor::clearKeys() {
    m_map.setKeys(chosen(), {});
    say(tr("“%1” has no key now.").arg(m_map.find(chosen())->words()), false);
}

void KeyEditor::say(const QString &text, bool isQuestion) {
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_takeOver->setVisible(isQuestion);
    m_leave->setVisible(isQuestion);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace app::station::keys
