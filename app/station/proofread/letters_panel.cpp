// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/letters_panel.h"

#include <algorithm>

#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QShortcut>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include "app/station/look/appearance.h"

namespace app::station::proofread {
namespace {

/// The keys of a keyboard from its upper left on.
const QString &keyCaps() {
    static const QString caps = QStringLiteral("1234567890QWERTYUIOPASDFGHJKLZXCVBNM");
    return caps;
}

QKeySequence chord(int at, Qt::KeyboardModifiers modifiers) {
    return at < keyCaps().size() ? QKeySequence(int(modifiers) | keyCaps()[at].unicode())
                                 : QKeySequence();
}

/// What can be seen of a character that has no body of its own.
QString face(const QString &text) {
    if (text == QChar(0x200C))
        return QStringLiteral("ZWNJ");
    const char32_t c = text.toUcs4().value(0);
    return QChar::category(c) == QChar::Mark_NonSpacing ? QChar(0x25CC) + text : text;
}

/// A letter with its key in the corner.
class LetterKey : public QToolButton {
  public:
    LetterKey(const QString &face, const QString &key, QWidget *parent) : QToolButton(parent) {
        setText(face);
        setProperty("key", key);
        setFont(
            look::readingFont(face.size() == 1 && QChar(face[0]).script() == QChar::Script_Arabic));
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus); // a click leaves the caret where it is
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int em = QFontMetrics(parentWidget()->font()).height();
        return {em * 9 / 4, em * 2};
    }

  protected:
    void paintEvent(QPaintEvent *) override {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const QRect inside = rect().adjusted(3, 1, -3, -1);
        QFont small = parentWidget()->font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        if (text().size() > 2) // a name in place of a letter
            painter.setFont(small);
        painter.drawText(inside.adjusted(0, 0, -inside.width() / 5, 0), Qt::AlignCenter, text());
        painter.setFont(small);
        painter.setPen(look::quietText());
        painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, property("key").toString());
    }
};

} // namespace

LettersPanel::LettersPanel(QWidget *desk)
    : QWidget(desk), m_desk(desk), m_grid(new QGridLayout(this)),
      m_overLetters(new QLabel(tr("Ctrl+Alt and the key; with Shift the capital"), this)),
      m_overMarks(new QLabel(tr("Alt and the key"), this)) {
    for (auto *label : {m_overLetters, m_overMarks})
        label->setForegroundRole(QPalette::PlaceholderText);
    setObjectName(QStringLiteral("letters"));
    setAccessibleName(tr("Letters that keyboards lack"));
    m_grid->setContentsMargins(10, 6, 10, 8);
    m_grid->setSpacing(1);
    setMinimumWidth(1); // else the letters could never move closer together
    setProfile({}, {});
}

QList<QKeySequence> LettersPanel::chords() {
    constexpr auto small = Qt::ControlModifier | Qt::AltModifier;
    QList<QKeySequence> all;
    for (int at = 0; at < keyCaps().size(); ++at) {
        all += {chord(at, small), chord(at, small | Qt::ShiftModifier)};
        if (keyCaps()[at].isDigit())
            all += chord(at, Qt::AltModifier);
    }
    return all;
}

void LettersPanel::setProfile(const QString &profile, const QString &model) {
    const QString wanted = profile + u'\n' + model;
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    qDeleteAll(m_buttons);
    qDeleteAll(m_keys);
    m_buttons.clear();
    m_keys.clear();
    const auto letters = bridge::lettersOf(profile, model);
    m_letters = int(letters.ofProfile.size());
    m_overLetters->setVisible(m_letters > 0);
    for (int at = 0; at < letters.ofProfile.size(); ++at)
        add(letters.ofProfile[at], chord(at, Qt::ControlModifier | Qt::AltModifier),
            chord(at, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    for (int at = 0; at < letters.marks.size(); ++at)
        add(letters.marks[at], chord(at, Qt::AltModifier), {});
    layOut();
}

void LettersPanel::add(const bridge::Letter &letter, const QKeySequence &key,
                       const QKeySequence &capitalKey) {
    const QString keyText = key.toString(QKeySequence::NativeText);
    // The modifiers stand over the group; the key alone tells its letters apart.
    auto *button = new LetterKey(face(letter.text), keyText.section(u'+', -1), this);
    button->setAccessibleName(letter.name);
    QStringList about{letter.name};
    if (!keyText.isEmpty())
        about += keyText;
    if (!letter.capital.isEmpty()) {
        about += keyText.isEmpty()
                     ? tr("%1: Shift and click").arg(letter.capital)
                     : tr("%1: %2, or Shift and click")
                           .arg(letter.capital, capitalKey.toString(QKeySequence::NativeText));
        listen(capitalKey, letter.capital);
    }
    button->setToolTip(about.join(u'\n'));
    connect(button, &QToolButton::clicked, this, [this, letter] {
        const bool isShifted = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
        emit letterWanted(isShifted && !letter.capital.isEmpty() ? letter.capital : letter.text);
    });
    listen(key, letter.text);
    m_buttons.append(button);
    button->show();
}

void LettersPanel::listen(const QKeySequence &key, const QString &text) {
    if (key.isEmpty())
        return;
    auto *shortcut = new QShortcut(key, m_desk);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, text] { emit letterWanted(text); });
    m_keys.append(shortcut);
}

void LettersPanel::layOut() {
    int widest = 1;
    for (const auto *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    const auto margins = m_grid->contentsMargins();
    const int room = width() - margins.left() - margins.right() + m_grid->spacing();
    const int columns = std::max(1, room / (widest + m_grid->spacing()));
    int row = 0, column = 0;
    for (int at = 0; at < m_buttons.size(); ++at) {
        if (at == 0 || at == m_letters) {
            auto *caption = at < m_letters ? m_overLetters : m_overMarks;
            m_grid->addWidget(caption, ++row, 0, 1, columns);
            column = columns;
        }
        if (column == columns) {
            column = 0;
            ++row;
        }
        m_grid->addWidget(m_buttons[at], row, column++);
    }
}

void LettersPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace app::station::proofread
