// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_desk.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/station/bridge/profiles.h"
#include "app/station/keys/command_key.h"
#include "app/station/pages/profile_button.h"
#include "app/station/proofread/letters_panel.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_list.h"
#include "app/station/proofread/line_tools.h"

namespace app::station::proofread {

LineDesk::LineDesk(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)),
      m_profile(new pages::ProfileButton(tr("Profile of the line"), this)),
      m_hint(new QLabel(this)), m_list(new LineList(this)), m_tools(new LineTools(this)),
      m_letters(new LettersPanel(this)), m_stack(new QStackedLayout) {
    setObjectName(QStringLiteral("lineDesk"));
    m_title->setContentsMargins(14, 8, 14, 8);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    m_title->setMinimumWidth(1);
    m_hint->setFocusPolicy(Qt::TabFocus);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(32);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setBackgroundRole(QPalette::Base);
    m_hint->setAutoFillBackground(true);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_profile);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
    column->addWidget(m_tools);
    column->addWidget(m_letters);
    setFocusProxy(m_list);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftEveryMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &LineDesk::keepDraft);
    connect(m_list, &LineList::editorOpened, this, &LineDesk::takeEditor);
    connect(m_list, &LineList::lineChosen, this, &LineDesk::lineChosen);
    connect(m_list, &LineList::lineChosen, this, &LineDesk::showProfile);
    connect(m_list, &LineList::wordChosen, this, &LineDesk::wordChosen);
    connect(m_list, &LineList::lineChosen, this, &LineDesk::showTools);
    connect(m_letters, &LettersPanel::letterWanted, this, &LineDesk::insert);
    connect(m_tools, &LineTools::offerTaken, this, [this](bridge::LineId line) {
        leaveLine();
        m_model->takeOffer(m_model->rowOf(line));
    });
    connect(m_tools, &LineTools::offerDismissed, this,
            [this](bridge::LineId line) { m_model->dismissOffer(m_model->rowOf(line)); });
    m_profile->setObjectName(QStringLiteral("lineProfile"));
    m_profile->setAutoRaise(true);
    connect(m_profile, &pages::ProfileButton::picked, this, &LineDesk::pickProfile);
    showState();
}

LineDesk::~LineDesk() { leaveLine(); }

void LineDesk::setCollection(bridge::Collection *collection) {
    leaveLine();
    m_list->setLines(nullptr);
    m_model.reset();
    m_draft.reset();
    m_page.reset();
    m_tools->setCollection(collection);
    m_isReadOnly = collection && collection->isReadOnly();
    if (collection) {
        m_draft = std::make_unique<DraftFile>(collection->folder());
        m_model = std::make_unique<LineModel>(*collection);
        m_model->setPerson(m_person);
        m_list->setLines(m_model.get());
        connect(m_model.get(), &LineModel::linesReplaced, this, [this] {
            m_list->reshape();
            showState();
            emit linesReplaced();
        });
        connect(m_model.get(), &LineModel::refused, this, &LineDesk::refused);
        connect(m_model.get(), &LineModel::attentionWanted, this, &LineDesk::editLine);
        connect(m_model.get(), &LineModel::conflicted, this, &LineDesk::askWhoseReading);
        connect(m_model.get(), &LineModel::stored, this, &LineDesk::forgetDraft);
        connect(m_model.get(), &LineModel::dataChanged, this, &LineDesk::showTools);
    }
    showState();
}

void LineDesk::setPerson(const QString &name) {
    m_person = name;
    if (m_model)
        m_model->setPerson(name);
}

void LineDesk::setPage(const std::optional<bridge::Page> &page) {
    if (!m_model)
        return;
    leaveLine();
    m_page = page;
    m_list->setPage(page);
    m_model->setPage(page ? page->id : bridge::PageId{});
    if (m_model->rowCount() > 0)
        chooseLine(0);
}

void LineDesk::reload(const bridge::Page &page) {
    if (!m_model)
        return;
    m_page = page;
    const int row = m_list->currentIndex().row();
    const bool wasEditing = m_list->editor();
    m_model->reload();
    if (m_list->currentIndex().row() >= 0 || m_model->rowCount() == 0)
        return;
    const int to = std::clamp(row, 0, m_model->rowCount() - 1);
    wasEditing ? editLine(to) : chooseLine(to);
}

bool LineDesk::leaveLine() {
    auto *editor = m_list->editor();
    if (!editor || !m_model || !editor->isChanged())
        return true;
    if (!m_model->take(m_list->currentIndex().row(), editor->text(), editor->marks()))
        return false;
    editor->document()->setModified(false);
    return true;
}

void LineDesk::chooseLine(int row) {
    if (m_model && row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void LineDesk::editLine(int row) { m_list->edit(row); }

void LineDesk::recover(const Draft &draft) {
    editLine(m_model->rowOf(draft.line));
    if (auto *editor = m_list->editor()) {
        editor->type(draft.text);
        editor->markAgain(draft.marks);
    }
}

const MarkActions &LineDesk::markActions() const { return m_tools->actions(); }

void LineDesk::insert(const QString &text) {
    if (!m_list->editor() && m_list->currentIndex().isValid()) {
        const auto [row, place] = m_caret;
        editLine(m_list->currentIndex().row());
        auto *editor = m_list->editor();
        if (editor && row == m_list->currentIndex().row()) {
            auto caret = editor->textCursor();
            caret.setPosition(std::min<int>(place, int(editor->text().size())));
            editor->setTextCursor(caret);
        }
    }
    if (auto *editor = m_list->editor(); editor && !m_isReadOnly) {
        editor->insertPlainText(text);
        editor->setFocus();
    }
}

void LineDesk::setLettersShown(bool areShown) { m_letters->setVisible(areShown); }

void LineDesk::undo() {
    if (auto *editor = m_list->editor())
        editor->undoHereOrBefore();
    else if (m_model)
        m_model->undoStack().undo();
}

void LineDesk::redo() {
    if (auto *editor = m_list->editor())
        editor->redoHereOrAfter();
    else if (m_model)
        m_model->undoStack().redo();
}

void LineDesk::takeEditor(LineEditor *editor) {
    m_tools->setEditor(editor);
    editor->setReadOnly(m_isReadOnly);
    connect(editor, &LineEditor::pasteChanged, this, &LineDesk::refused);
    connect(editor, &LineEditor::stepped, this, &LineDesk::step);
    connect(editor, &LineEditor::undoBeforeWanted, this, [this] { m_model->undoStack().undo(); });
    connect(editor, &LineEditor::redoAfterWanted, this, [this] { m_model->undoStack().redo(); });
    connect(editor, &QTextEdit::cursorPositionChanged, this, [this, editor] {
        m_caret = {m_list->currentIndex().row(), editor->textCursor().position()};
    });
    connect(editor, &QTextEdit::textChanged, this, [this, editor] {
        if (editor->isChanged() && !m_draftTimer.isActive())
            m_draftTimer.start();
    });
}

void LineDesk::revertLine() {
    auto *editor = m_list->editor();
    if (!editor || !editor->isChanged())
        return;
    editor->setLine(m_model->lines().at(m_list->currentIndex().row()));
    forgetDraft();
    emit told(tr("What was typed in this line was taken back."));
}

void LineDesk::acceptLine() {
    auto *editor = m_list->editor();
    const int row = m_list->currentIndex().row();
    if (m_isReadOnly) {
        step(1);
        return;
    }
    if (!editor && m_model) {
        editLine(std::max(0, row));
        return;
    }
    if (!editor || row < 0)
        return;
    const QString text = LineEditor::cleaned(editor->text()).trimmed();
    if (!m_model->accept(row, text,
                         bridge::Collection::carryMarks(editor->text(), editor->marks(), text)))
        return;
    // Stored now; closing the field must not store it a second time.
    editor->document()->setModified(false);
    emit told(tr("Line %1 is stored.").arg(m_model->lines().at(row).ordinal));
    if (row + 1 == m_model->rowCount()) {
        emit pageDone();
        return;
    }
    editLine(row + 1);
    if (auto *next = m_list->editor())
        next->goToFirstDoubt();
}

void LineDesk::keepDraft() {
    const auto *editor = m_list->editor();
    const int row = m_list->currentIndex().row();
    if (!editor || !editor->isChanged() || row < 0)
        return;
    if (!m_draft->keep({m_model->lines().at(row).id, editor->text(), editor->marks()}))
        emit refused(tr("What is being typed could not be kept on disk. Is it full?"));
}

std::optional<Draft> LineDesk::leftDraft() const {
    return m_draft ? m_draft->left() : std::nullopt;
}

void LineDesk::forgetDraft() {
    m_draftTimer.stop();
    if (m_draft)
        m_draft->clear();
}

void LineDesk::askWhoseReading(bridge::LineId line, const QString &mine, const QString &theirs,
                               const QString &by) {
    if (auto *editor = m_list->editor())
        editor->document()->setModified(false);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Two readings of one line"),
                                tr("%1 has stored another reading of this line.").arg(by),
                                QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Theirs: %1\n\nYours: %2").arg(theirs, mine));
    auto *keepTheirs = box->addButton(tr("Keep &theirs"), QMessageBox::RejectRole);
    auto *storeMine = box->addButton(tr("Store &mine after it"), QMessageBox::AcceptRole);
    box->setDefaultButton(keepTheirs);
    connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *button) {
        if (button == storeMine && m_model)
            m_model->storeOverOthers(line, mine);
        else if (m_model && m_model->keepBesideOthers(line, mine))
            forgetDraft();
        if (m_model)
            editLine(m_model->rowOf(line));
    });
    box->open();
}

void LineDesk::showState() {
    const bool hasLines = m_model && m_model->rowCount() > 0;
    // Who was at the lines stays at this side when a page has none.
    if (!hasLines && m_list->isAtWork())
        m_hint->setFocus();
    m_stack->setCurrentIndex(hasLines ? 1 : 0);
    showProfile();
    showTools();
    m_hint->setAccessibleName(tr("Lines of the page"));
    if (!m_page) {
        m_title->clear();
        m_hint->setText(tr("Add scans by %1, or drop files and folders on this window.")
                            .arg(keys::keyOf(this, "addFiles")));
        return;
    }
    m_title->setText(tr("%1 · lines: %2").arg(m_page->label).arg(m_model->rowCount()));
    m_hint->setText(m_page->status == bridge::Status::unread
                        ? tr("This page has not been read yet.\nPress %1 to read it.")
                              .arg(keys::keyOf(this, "readSelected"))
                        : tr("No lines were found on this page."));
}

void LineDesk::showProfile() {
    const int row = m_list->currentIndex().row();
    const bool hasLine = m_model && m_page && row >= 0 && row < m_model->rowCount();
    m_profile->setVisible(hasLine);
    if (!hasLine)
        return;
    const auto &line = m_model->lines().at(row);
    m_letters->setProfile(line.ownProfile.isEmpty() ? m_page->profile : line.ownProfile,
                          line.model);
    m_profile->setToolTip(tr("How this line is read, where it is not as its page (%1)")
                              .arg(keys::keyOf(this, "pickLineProfile")));
    m_profile->setChoice(line.ownProfile,
                         m_page->profile.isEmpty()
                             ? bridge::automaticTitle(line.model)
                             : tr("As the page: %1").arg(bridge::titleOfProfile(m_page->profile)));
}

void LineDesk::showTools() {
    const int row = m_list->currentIndex().row();
    const bool hasLine = m_model && row >= 0 && row < m_model->rowCount();
    m_tools->setLine(hasLine ? std::optional(m_model->lines().at(row)) : std::nullopt);
}

void LineDesk::askProfile() {
    if (m_profile->isVisible())
        m_profile->open();
}

void LineDesk::pickProfile(const QString &profile) {
    leaveLine();
    const int row = m_list->currentIndex().row();
    if (!m_model || !m_model->setProfile(row, profile))
        return;
    chooseLine(row);
    showProfile();
    emit profilePicked();
}

} // namespace app::station::proofread
