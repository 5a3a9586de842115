// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

namespace app::station::proofread {

/// What can be asked at the caret beside typing, each with its words and key: marks, the
/// alternatives of a word, and what a machine offers. LineTools says what they do.
struct MarkActions {
    Q_DECLARE_TR_FUNCTIONS(MarkActions)
  public:
    explicit MarkActions(QWidget *desk);

    QAction *illegible, *unclear, *supplied, *struck, *plain;
    QList<QAction *> alternatives; ///< nine
    QAction *takeOffer, *dismissOffer;

    [[nodiscard]] QList<QAction *> marks() const {
        return {illegible, unclear, supplied, struck, plain};
    }
    [[nodiscard]] QList<QAction *> all() const;

  private:
    QAction *add(const QByteArray &name, const QString &text, const QKeySequence &key);

    QWidget *m_desk;
};

} // namespace app::station::proofread
