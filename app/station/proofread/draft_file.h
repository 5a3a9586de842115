// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QLockFile>
#include <QString>

#include "app/station/bridge/values.h"

namespace app::station::proofread {

/// What was being typed in a line and is not yet a reading.
struct Draft {
    bridge::LineId line;
    QString text;
    QList<bridge::Mark> marks{};
};

/// Keeps one draft on this computer's disk, outside the collection, so that a crash or a power cut
/// costs at most the last seconds of typing. Two stations on one collection keep two drafts; one
/// that a dead station left behind is found by the next.
class DraftFile {
  public:
    explicit DraftFile(const QString &collectionFolder);

    /// What a dead station left behind.
    [[nodiscard]] std::optional<Draft> left() const;
    /// On disk when it returns; false where the disk refuses.
    bool keep(const Draft &draft);
    void clear();

  private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace app::station::proofread
