// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/apart/apart_dialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/apart/strip_view.h"
#include "app/station/bridge/error_text.h"
#include "app/station/look/appearance.h"

namespace app::station::apart {

ApartDialog::ApartDialog(bridge::Collection &collection, QList<bridge::ApartLine> lines,
                         QString person, QWidget *parent)
    : QDialog(parent), m_collection(collection), m_lines(std::move(lines)),
      m_person(std::move(person)), m_where(new QLabel(this)),
      m_strip(new StripView(collection.folder(), this)), m_reason(new QLabel(this)),
      m_text(new QLineEdit(this)), m_store(new QPushButton(tr("&Store and go on"), this)) {
    setObjectName(QStringLiteral("apartDialog"));
    setWindowTitle(tr("Second reading"));
    auto *about = new QLabel(
        tr("Correct what the machine had read. What the first reader made of it is not shown: how "
           "far both find the same errors tells how many are left."),
        this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_where->setObjectName(QStringLiteral("apartPlace"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    m_text->setObjectName(QStringLiteral("apartText"));
    m_text->setAccessibleName(tr("What you read in the line"));
    // The caret goes where the eye goes.
    m_text->setCursorMoveStyle(Qt::VisualMoveStyle);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_store, QDialogButtonBox::AcceptRole);
    m_store->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_where);
    column->addWidget(m_strip);
    column->addWidget(m_text);
    column->addWidget(m_reason);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &ApartDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    showLine(std::max(0, nextUnread(-1)));
}

int ApartDialog::nextUnread(int after) const {
    for (int line = after + 1; line < m_lines.size(); ++line)
        if (!m_lines[line].own)
            return line;
    return -1;
}

void ApartDialog::showLine(int line) {
    m_line = line;
    const auto &now = m_lines[line];
    m_where->setText(tr("%1, line %2 – %3 of %4")
                         .arg(now.pageLabel)
                         .arg(now.ordinal)
                         .arg(line + 1)
                         .arg(m_lines.size()));
    m_strip->setLine(now.page, now.outline);
    m_text->setFont(look::readingFont(now.isRightToLeft));
    m_text->setLayoutDirection(now.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->setText(now.own.value_or(now.seen));
    m_text->home(false);
    m_text->setFocus();
    m_reason->hide();
}

void ApartDialog::accept() {
    auto &now = m_lines[m_line];
    const auto done = m_collection.readApart(now.line, m_text->text(), m_person);
    if (!done) {
        m_reason->setText(bridge::describe(done.error()));
        m_reason->show();
        return;
    }
    now.own = m_text->text();
    if (m_line + 1 < m_lines.size()) {
        showLine(m_line + 1);
    } else if (const int left = nextUnread(-1); left >= 0) {
        showLine(left);
    } else {
        emit allRead();
        close();
    }
}

void ApartDialog::keyPressEvent(QKeyEvent *event) {
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (by == 0)
        QDialog::keyPressEvent(event);
    else if (m_line + by >= 0 && m_line + by < m_lines.size())
        showLine(m_line + by);
}

} // namespace app::station::apart
