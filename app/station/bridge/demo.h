// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>

namespace app::station::bridge {

/// The pages for a demonstration: drawn by `evrak-specimens` where that program lies beside this
/// one, else those that were drawn when Evrak was packed (`../share/evrak/specimens`, or the folder
/// that EVRAK_SPECIMENS names). Lives on the window's thread; drawing is a child process.
class Demo : public QObject {
    Q_OBJECT
  public:
    /// `home`: the folder in which the demonstration is kept.
    explicit Demo(const QString &home, QObject *parent = nullptr);

    /// Whether there are pages, or a program that draws them.
    [[nodiscard]] bool isAvailable() const;
    /// The collection, which is there already or is to be made.
    [[nodiscard]] QString collection() const;
    /// Answers by `ready` or `failed`; while it draws, a second wish changes nothing.
    void prepare();

  signals:
    /// `specimens`: the folder whose images are to be taken in.
    void ready(const QString &specimens);
    void failed(const QString &reason);

  private:
    void draw(const QString &program);
    void finish(int exitCode, QProcess::ExitStatus how);

    QString m_home;
    QProcess m_drawing;
};

} // namespace app::station::bridge
