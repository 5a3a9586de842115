// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_tools.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/look/appearance.h"
#include "app/station/proofread/alternatives_bar.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/mark_formats.h"
#include "app/station/proofread/offer_bar.h"

namespace app::station::proofread {
namespace {

using bridge::MarkKind;

constexpr int afterMs = 30;

/// A button that shows on a letter what its mark looks like.
class MarkButton : public QToolButton {
  public:
    MarkButton(QAction *action, std::optional<MarkKind> kind, QWidget *parent)
        : QToolButton(parent), m_kind(kind) {
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus); // a click leaves the caret where it is
        setAccessibleName(QString(action->text()).remove(u'&'));
        const auto tellKey = [this, action] {
            // What the mark is for, where it has a meaning of its own.
            setToolTip(m_kind ? QStringLiteral("%1 (%2)").arg(
                                    MarkWords::of(*m_kind),
                                    action->shortcut().toString(QKeySequence::NativeText))
                              : action->toolTip());
        };
        connect(action, &QAction::changed, this, tellKey);
        tellKey();
        connect(this, &QToolButton::clicked, action, &QAction::trigger);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int em = QFontMetrics(look::readingFont(false)).height();
        return {em * 3 / 2, em + 8};
    }

  protected:
    void paintEvent(QPaintEvent *) override {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const bool isSign = m_kind == MarkKind::illegible;
        QTextLayout layout(isSign ? QStringLiteral("…") : QStringLiteral("a"),
                           look::readingFont(false));
        QList<bridge::Mark> marks;
        if (m_kind)
            marks.append({*m_kind, 0, 1, 0});
        layout.setFormats(markFormats(marks));
        layout.beginLayout();
        auto row = layout.createLine();
        row.setLineWidth(width());
        layout.endLayout();
        const QPointF at((width() - row.naturalTextWidth()) / 2, (height() - row.height()) / 2);
        painter.setPen(option.palette.color(QPalette::ButtonText));
        layout.draw(&painter, at);
        drawBrackets(painter, layout, at, marks);
    }

  private:
    std::optional<MarkKind> m_kind;
};

} // namespace

LineTools::LineTools(QWidget *desk)
    : QWidget(desk), m_actions(desk),
      m_offer(new OfferBar(m_actions.takeOffer, m_actions.dismissOffer, this)),
      m_alternatives(new AlternativesBar(m_actions.alternatives, this)) {
    setObjectName(QStringLiteral("lineTools"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(1);
    row->addWidget(m_alternatives, 1);
    const std::pair<QAction *, std::optional<MarkKind>> buttons[] = {
        {m_actions.illegible, MarkKind::illegible},
        {m_actions.unclear, MarkKind::unclear},
        {m_actions.supplied, MarkKind::supplied},
        {m_actions.struck, MarkKind::struck},
        {m_actions.plain, std::nullopt}};
    for (const auto &[action, kind] : buttons)
        row->addWidget(new MarkButton(action, kind, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_offer);
    column->addLayout(row);
    m_later.setSingleShot(true);
    m_later.setInterval(afterMs);
    connect(&m_later, &QTimer::timeout, this, &LineTools::showWhatElse);
    connectActions();
}

void LineTools::connectActions() {
    const std::pair<QAction *, MarkKind> marks[] = {{m_actions.illegible, MarkKind::illegible},
                                                    {m_actions.unclear, MarkKind::unclear},
                                                    {m_actions.supplied, MarkKind::supplied},
                                                    {m_actions.struck, MarkKind::struck}};
    for (const auto &[action, kind] : marks)
        connect(action, &QAction::triggered, this, [this, kind = kind] {
            mark([kind](LineEditor &editor) { toggleMark(editor, kind); });
        });
    connect(m_actions.plain, &QAction::triggered, this,
            [this] { mark([](LineEditor &editor) { takeMarksOff(editor); }); });
    for (int place = 0; place < m_actions.alternatives.size(); ++place)
        connect(m_actions.alternatives[place], &QAction::triggered, this,
                [this, place] { take(place); });
    connect(m_actions.takeOffer, &QAction::triggered, this, &LineTools::takeOffer);
    connect(m_actions.dismissOffer, &QAction::triggered, this, &LineTools::dismissOffer);
}

void LineTools::setCollection(const bridge::Collection *collection) {
    m_collection = collection;
    setLine({});
}

void LineTools::setEditor(LineEditor *editor) {
    m_editor = editor;
    if (!editor)
        return;
    connect(editor, &QTextEdit::cursorPositionChanged, &m_later, qOverload<>(&QTimer::start));
    connect(editor, &QTextEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    for (const auto moved : {&QTextEdit::cursorPositionChanged, &QTextEdit::selectionChanged})
        connect(editor, moved, editor, [editor] { chooseTypingFormat(*editor); });
    m_later.start();
}

void LineTools::setLine(const std::optional<bridge::Line> &line) {
    if (!line || !m_line || line->id != m_line->id)
        m_isLearnedAside = false;
    m_line = line;
    setVisible(line.has_value());
    m_offer->setLine(line);
    m_later.start();
}

void LineTools::mark(const std::function<void(LineEditor &)> &how) {
    if (!m_editor || m_editor->isReadOnly())
        return;
    how(*m_editor);
    m_editor->setFocus();
}

void LineTools::showWhatElse() {
    m_later.stop();
    const bool isTyping = m_collection && m_editor && m_line;
    const QString text = isTyping ? m_editor->text() : QString();
    m_learned.clear();
    if (isTyping && !m_isLearnedAside)
        m_learned = m_collection->learnedChanges(m_line->id, text);
    m_offer->setLearned(text, m_learned);
    showAlternatives(text);
}

void LineTools::showAlternatives(const QString &text) {
    QList<bridge::Alternative> found;
    m_from = m_to = text.isEmpty() ? 0 : m_editor->textCursor().position();
    while (m_from > 0 && text[m_from - 1] != u' ')
        --m_from;
    while (m_to < text.size() && text[m_to] != u' ')
        ++m_to;
    if (m_from < m_to)
        found = m_collection->alternatives(m_line->id, text, m_from, m_to - m_from);
    m_alternatives->setAlternatives(found, m_line && m_line->isRightToLeft);
}

void LineTools::take(int place) {
    if (!m_editor || m_editor->isReadOnly())
        return;
    if (m_later.isActive())
        showWhatElse();
    if (place >= m_alternatives->alternatives().size())
        return;
    QTextCursor word = m_editor->textCursor();
    word.setPosition(m_from);
    word.setPosition(m_to, QTextCursor::KeepAnchor);
    word.insertText(LineEditor::cleaned(m_alternatives->alternatives()[place].text));
    m_editor->setTextCursor(word);
    m_editor->setFocus();
}

void LineTools::takeOffer() {
    if (m_later.isActive())
        showWhatElse();
    if (m_line && m_line->offer)
        emit offerTaken(m_line->id);
    else if (m_editor && !m_editor->isReadOnly())
        change(m_learned);
}

void LineTools::dismissOffer() {
    if (m_line && m_line->offer) {
        emit offerDismissed(m_line->id);
        return;
    }
    m_isLearnedAside = true;
    showWhatElse();
}

void LineTools::change(const QList<bridge::LearnedChange> &changes) {
    QTextCursor place(m_editor->document());
    place.beginEditBlock();
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        place.setPosition(change->from);
        place.setPosition(change->from + change->length, QTextCursor::KeepAnchor);
        place.insertText(change->with);
    }
    place.endEditBlock();
    m_editor->setFocus();
}

} // namespace app::station::proofread
