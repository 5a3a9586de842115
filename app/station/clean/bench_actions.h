// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>

namespace app::station::clean {

/// Everything that can be asked of the bench, each with its words, drawing and key. The bench says
/// what they do; its panels and the window's menus only show them.
struct BenchActions {
    Q_DECLARE_TR_FUNCTIONS(BenchActions)
  public:
    /// What lies on the bench; also the order of its tabs.
    enum class View { compare, area, spread, layout };

    explicit BenchActions(QWidget *bench);

    QAction *compare, *area, *spread, *layout;
    QAction *turnLeft, *turnRight, *turnOver, *wholePicture, *automaticArea, *measure, *automatic;
    QAction *applyHere, *applySelected, *applyFollowing, *split, *merge;
    QAction *drawLines, *drawRegions, *addLine, *splitLine, *joinLines, *remove, *earlier, *later;
    QAction *newRegion, *showOrder, *readLines, *release;

    /// Only what makes sense there can be asked; nothing while the bench is not shown.
    void setView(View view, bool isShown);
    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] const QList<QAction *> &views() const { return m_views; }
    [[nodiscard]] const QList<QAction *> &ofRecipe() const { return m_ofRecipe; }
    [[nodiscard]] const QList<QAction *> &ofLayout() const { return m_ofLayout; }
    /// Keys that the pictures themselves take: what they do, and their names.
    [[nodiscard]] static QList<std::pair<QString, QString>> pictureKeys();

  private:
    /// `id` names the action in the settings for good.
    QAction *add(QList<QAction *> &group, const char *id, const QString &text,
                 const QString &drawing, const QKeySequence &key, const QString &shortText = {});
    void addRecipe();
    void addLayout();

    QWidget *m_bench;
    QList<QAction *> m_views;
    QList<QAction *> m_ofRecipe;
    QList<QAction *> m_ofLayout;
};

} // namespace app::station::clean
