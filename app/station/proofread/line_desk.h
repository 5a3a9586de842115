// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QTimer>
#include <QWidget>

#include "app/station/proofread/draft_file.h"
#include "app/station/proofread/line_model.h"
#include "app/station/proofread/line_shaping.h"

class QLabel;
class QStackedLayout;

namespace app::station::bridge {
class Strips;
}
namespace app::station::pages {
class ProfileButton;
}

namespace app::station::proofread {

class LettersPanel;
class LineEditor;
class LineList;
class LineTools;
struct MarkActions;

/// The right side of the window: the lines of a page, typed by keys. Enter stores the line and goes
/// on, Esc takes back what was typed, leaving a changed line stores it, and what is being typed is
/// kept on disk every two seconds.
class LineDesk : public QWidget {
    Q_OBJECT
  public:
    static constexpr int draftEveryMs = 2000;

    explicit LineDesk(QWidget *parent = nullptr);
    ~LineDesk() override;

    /// Null closes; a changed line is stored first. The collection must outlive its use here.
    void setCollection(bridge::Collection *collection);
    /// Where the strips of lines come from; null: there will be none. Must outlive its use here.
    void setStrips(bridge::Strips *strips);
    void setPerson(const QString &name);
    void setPage(const std::optional<bridge::Page> &page);
    /// The page was read anew or changed in another way.
    void reload(const bridge::Page &page);
    /// Stores what is being typed; false: it could not be stored, and was said why.
    bool leaveLine();

    void chooseLine(int row);
    void editLine(int row);
    /// Goes to the row of the draft as `editLine` and puts in what was typed there before a crash.
    void recover(const Draft &draft);
    void step(int by);
    /// Stores the line as it stands and goes on to the next.
    void acceptLine();
    /// Takes back what was typed in the line.
    void revertLine();
    /// Selects the next word or character that deserves a look, or the one before, so that typing
    /// takes its place; on other lines too, storing what was changed in this one. Where the page
    /// has no more: `doubtsDone`.
    void stepDoubt(bool forward);
    /// The first such on the page, or the last. False: the page has none.
    bool enterDoubts(bool forward);
    /// Larger or smaller strips, with their text; told by `stripsZoomed`.
    void zoomStrips(double factor);
    /// Over the size that was found best, which is 1.
    void setStripZoom(double zoom);
    /// Whether a key that is pressed now is meant for the lines.
    [[nodiscard]] bool isAtWork() const;
    void undo();
    void redo();
    [[nodiscard]] std::optional<Draft> leftDraft() const;
    void forgetDraft();
    /// Where the page is shown, for what is done to its lines.
    void setShown(const std::function<ShownPage()> &shown) { m_shown = shown; }
    /// At the caret; the other half is gone on with.
    void splitLine();
    void joinLine();
    /// Where one is missing below the current line, in the frame; empty: there is no page.
    [[nodiscard]] QRectF boxOfMissed() const;
    /// Puts a line there and opens it for typing.
    void insertLine(const QRectF &box);
    /// The one where the person is.
    [[nodiscard]] std::optional<bridge::Line> currentLine() const;
    /// What of it is selected.
    [[nodiscard]] QString selectedText() const;
    /// Selects a stretch of the current line, in UTF-16 units.
    void select(int from, int to);
    /// Opens the profiles to pick one for the current line.
    void askProfile();
    /// Puts the text in where the caret is, or was last in the current line.
    void insert(const QString &text);
    void setLettersShown(bool areShown);
    /// Marks, alternatives and offers.
    [[nodiscard]] const MarkActions &markActions() const;
    [[nodiscard]] LineModel *model() const { return m_model.get(); }
    [[nodiscard]] QSize sizeHint() const override { return {480, 600}; }

  signals:
    void linesReplaced();
    void lineChosen(int row);
    /// Of the word at the caret, in pixels of the master; empty: none.
    void wordChosen(const QRectF &box);
    void doubtsDone(bool forward);
    void stripsZoomed(double zoom);
    void refused(const QString &reason);
    void told(const QString &news);
    /// Enter on the last line.
    void pageDone();
    /// A line of the page was given another profile.
    void profilePicked();

  private:
    bool openDoubt(int row, bool forward);
    void takeEditor(LineEditor *editor);
    void keepDraft();
    void askWhoseReading(bridge::LineId line, const QString &mine, const QString &theirs,
                         const QString &by);
    void showState();
    void showProfile();
    void shape(const bridge::Layout &before, const MaybeShaped &shaped, const QString &otherwise);
    void showTools();
    void pickProfile(const QString &profile);

    std::function<ShownPage()> m_shown;
    std::unique_ptr<LineModel> m_model;
    std::unique_ptr<DraftFile> m_draft;
    QString m_person;
    bool m_isReadOnly = false;
    std::optional<bridge::Page> m_page;
    QTimer m_draftTimer;
    QLabel *m_title;
    pages::ProfileButton *m_profile;
    QLabel *m_hint;
    LineList *m_list;
    LineTools *m_tools;
    LettersPanel *m_letters;
    std::pair<int, int> m_caret{-1, 0}; ///< row and place where it was last
    QStackedLayout *m_stack;
};

} // namespace app::station::proofread
