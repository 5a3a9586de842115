// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include "app/station/bridge/open_collection.h"
#include "app/station/clean/recipe_edits.h"

namespace app::station::clean {

/// What is being tried on a page: nothing new, or a recipe, or (a value that is none) the automatic
/// choice.
using Trial = std::optional<std::optional<bridge::Recipe>>;

/// The cleanup of the current page: what is stored, what is being tried, and what it makes of the
/// page. A change is previewed after a short pause; the newest wish wins. What is tried stays with
/// its page until it is applied.
class RecipeDesk : public QObject {
    Q_OBJECT
  public:
    static constexpr int pauseMs = 250;
    /// Which setting a trial changes; changes of one setting that follow each other are one step.
    enum class Step { area, ink, light, verso, curl, turn, all };

    explicit RecipeDesk(QUndoStack &history, QObject *parent = nullptr);

    /// Null closes. Must outlive its use here.
    void setCollection(bridge::OpenCollection *open);
    void setPerson(const QString &name) { m_person = name; }
    void setPage(const std::optional<bridge::Page> &page);
    /// Previews are made only while somebody looks.
    void setWatched(bool isWatched);

    [[nodiscard]] const std::optional<bridge::Page> &page() const { return m_page; }
    /// What is tried, else what is stored; nothing: automatic.
    [[nodiscard]] std::optional<bridge::Recipe> wanted() const;
    [[nodiscard]] bool isAutomatic() const { return !wanted(); }
    /// What is being tried is not stored yet.
    [[nodiscard]] bool isTrying() const { return m_page && m_trials.contains(m_page->id.value); }
    /// The settings to show: those wanted, or what the evidence chose as far as that is known.
    [[nodiscard]] bridge::Recipe shown() const;
    /// Whether the automatic choice is known for the current page.
    [[nodiscard]] bool knowsAutomatic() const;
    /// The preview that was told last is of what is wanted.
    [[nodiscard]] bool isPreviewed() const { return m_previewed && *m_previewed == wanted(); }
    [[nodiscard]] bool isBusy() const { return m_isBusy || m_pause.isActive(); }

    void tryOut(const bridge::Recipe &recipe, Step step);
    void tryAutomatic();
    /// The area that the evidence chose; asks for it where it is not known yet.
    void tryAutomaticArea();
    /// Stores what is wanted for the pages. With `keepsPlaces` pages other than the current keep
    /// the area and turn that a person set for them.
    void apply(const QList<bridge::Page> &pages, bool keepsPlaces);
    void split(const Gutter &gutter, bool isRightFirst);
    /// Puts the page and the one that follows it together again, which were one.
    void merge();
    /// Pages on which something is tried that is not applied.
    [[nodiscard]] qsizetype trials() const { return m_trials.size(); }

    /// Previews of this page are made of every pixel from now on.
    void wantDetail();

    /// For the history.
    bool setTrial(bridge::PageId page, const Trial &trial);
    bool store(const QList<bridge::PageId> &pages, const std::optional<bridge::Recipe> &recipe);
    [[nodiscard]] bridge::Collection *collection() const;
    [[nodiscard]] const QString &person() const { return m_person; }
    void refuse(const bridge::Error &error);
    void forgetTrials(bridge::PageId page) { m_trials.remove(page.value); }
    void goTo(bridge::PageId page) { emit pageWanted(page); }

  signals:
    /// Settings, or what is known of them.
    void changed();
    void previewReady(const app::station::bridge::Preview &preview);
    void previewFailed(const QString &reason);
    void busyChanged(bool isBusy);
    void refused(const QString &reason);
    void told(const QString &news);
    void pageWanted(app::station::bridge::PageId page);

  private:
    void reload();
    void want();
    void takePreview(bridge::PageId page, const std::optional<bridge::Recipe> &wanted,
                     const bridge::Preview &preview);

    QUndoStack &m_history;
    bridge::OpenCollection *m_open = nullptr;
    QString m_person;
    std::optional<bridge::Page> m_page;
    std::optional<bridge::Recipe> m_stored;
    QHash<qint64, std::optional<bridge::Recipe>> m_trials; ///< by page
    QHash<qint64, bridge::Recipe> m_automatic;             ///< by page, as far as known
    Trial m_previewed; ///< what the preview that is shown was made from
    QTimer m_pause;
    bool m_isWatched = false;
    bool m_isBusy = false;
    bool m_isDetailed = false; ///< previews are made of every pixel
    bool m_wantsAutomaticArea = false;
};

} // namespace app::station::clean
