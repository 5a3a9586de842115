// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/note_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "app/station/look/appearance.h"

namespace app::station {

NoteDialog::NoteDialog(const QString &pages, bridge::Status status, const QString &note,
                       QWidget *parent)
    : QDialog(parent), m_problem(new QRadioButton(tr("A &problem: something must be done"), this)),
      m_blank(new QRadioButton(tr("&Blank: there is nothing to read"), this)),
      m_note(new QLineEdit(note, this)) {
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Set aside: %1").arg(pages));
    auto *label = new QLabel(tr("&What is it?"), this);
    label->setBuddy(m_note);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("What is it?"));
    m_note->setPlaceholderText(tr("torn at the left edge; out of focus; sheet 14 is missing"));
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *hint = new QLabel(tr("The note stays with the page and in its history."), this);
    QPalette quiet = hint->palette();
    quiet.setColor(QPalette::WindowText, look::quietText());
    hint->setPalette(quiet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Set aside"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_blank),
                          static_cast<QWidget *>(label), static_cast<QWidget *>(m_note),
                          static_cast<QWidget *>(hint), static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    (status == bridge::Status::blank ? m_blank : m_problem)->setChecked(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_problem, &QRadioButton::toggled, this, &NoteDialog::showState);
    connect(m_note, &QLineEdit::textChanged, this, &NoteDialog::showState);
    showState();
    m_note->setFocus();
}

bridge::Status NoteDialog::status() const {
    return m_blank->isChecked() ? bridge::Status::blank : bridge::Status::problem;
}

QString NoteDialog::note() const { return m_note->text().simplified(); }

void NoteDialog::showState() {
    m_ok->setEnabled(status() == bridge::Status::blank || !note().isEmpty());
}

} // namespace app::station
