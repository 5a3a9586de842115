// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/station/bridge/collection.h"
#include "app/station/proofread/mark_actions.h"

namespace app::station::proofread {

class AlternativesBar;
class LineEditor;
class OfferBar;

/// What stands ready beside the line that is typed: a later reading of it, what else the word at
/// the caret may be, and the marks.
class LineTools : public QWidget {
    Q_OBJECT
  public:
    /// The keys work wherever the focus is in `desk`.
    explicit LineTools(QWidget *desk);

    /// Null: none. Must outlive its use here.
    void setCollection(const bridge::Collection *collection);
    /// The field in which the current line is typed.
    void setEditor(LineEditor *editor);
    /// The current line as it is stored; none where no line is current.
    void setLine(const std::optional<bridge::Line> &line);
    [[nodiscard]] const MarkActions &actions() const { return m_actions; }

  signals:
    /// To store what a machine offers for this line, or to put it aside.
    void offerTaken(app::station::bridge::LineId line);
    void offerDismissed(app::station::bridge::LineId line);

  private:
    void connectActions();
    void mark(const std::function<void(LineEditor &)> &how);
    void showWhatElse();
    void showAlternatives(const QString &text);
    void take(int place);
    void takeOffer();
    void dismissOffer();
    void change(const QList<bridge::LearnedChange> &changes);

    const bridge::Collection *m_collection = nullptr;
    MarkActions m_actions;
    QPointer<LineEditor> m_editor;
    std::optional<bridge::Line> m_line;
    OfferBar *m_offer;
    QList<bridge::LearnedChange> m_learned; ///< of the text of the field
    bool m_isLearnedAside = false;          ///< for this line
    AlternativesBar *m_alternatives;
    QTimer m_later; ///< so that typing never waits for alternatives
    int m_from = 0; ///< the word that has them, in the text of the field
    int m_to = 0;
};

} // namespace app::station::proofread
