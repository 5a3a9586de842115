// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "app/station/bridge/values.h"

namespace app::station::jobs {

/// The jobs of this sitting, the newest at the bottom: what each is and how it stands.
class JobList : public QTreeWidget {
    Q_OBJECT
  public:
    explicit JobList(QWidget *parent = nullptr);
    void show(const bridge::Job &job);
    void forget();
    /// None where none is chosen.
    [[nodiscard]] std::optional<bridge::Job> chosen() const;
    [[nodiscard]] int unfinished() const;

  signals:
    void jobChosen();

  private:
    [[nodiscard]] QTreeWidgetItem *itemOf(int number) const;
    QMap<int, bridge::Job> m_jobs;
};

} // namespace app::station::jobs
