// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace app::station::bridge {
namespace {

constexpr int shownOfError = 300;

/// Specimens that lie ready; empty: none.
QString drawnPages() {
    const QString named = qEnvironmentVariable("EVRAK_SPECIMENS");
    const QString beside = QCoreApplication::applicationDirPath() + "/../share/evrak/specimens";
    for (const auto &folder : {named, beside})
        if (!folder.isEmpty() &&
            !QDir(folder).entryList({"*.tif", "*.png", "*.jpg"}, QDir::Files).isEmpty())
            return QDir(folder).absolutePath();
    return {};
}

/// The program that draws them; empty: it is not there.
QString drawingProgram() {
    return QStandardPaths::findExecutable(QStringLiteral("evrak-specimens"),
                                          {QCoreApplication::applicationDirPath()});
}

} // namespace

Demo::Demo(const QString &home, QObject *parent) : QObject(parent), m_home(home) {
    m_drawing.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_drawing, &QProcess::finished, this, &Demo::finish);
    connect(&m_drawing, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(m_drawing.errorString());
    });
}

bool Demo::isAvailable() const {
    return QFileInfo(collection()).isDir() || !drawnPages().isEmpty() ||
           !drawingProgram().isEmpty();
}

QString Demo::collection() const { return QDir(m_home).filePath(QStringLiteral("Demo.evrak")); }

void Demo::prepare() {
    if (m_drawing.state() != QProcess::NotRunning)
        return;
    const QString drawn = drawnPages();
    const QString own = QDir(m_home).filePath(QStringLiteral("specimens"));
    if (!drawn.isEmpty())
        emit ready(drawn);
    else if (QFileInfo(own).isDir())
        emit ready(own);
    else if (const QString program = drawingProgram(); !program.isEmpty())
        draw(program);
    else
        emit failed(tr("The pages of the demonstration are not there: neither the folder "
                       "share/evrak/specimens nor the program evrak-specimens."));
}

void Demo::draw(const QString &program) {
    const QString aside = QDir(m_home).filePath(QStringLiteral("specimens.new"));
    QDir(aside).removeRecursively();
    if (!QDir().mkpath(m_home)) {
        emit failed(tr("The folder cannot be made: %1").arg(QDir::toNativeSeparators(m_home)));
        return;
    }
    m_drawing.start(program, {aside});
}

void Demo::finish(int exitCode, QProcess::ExitStatus how) {
    const QString said = QString::fromUtf8(m_drawing.readAll()).trimmed().right(shownOfError);
    const QDir home(m_home);
    if (how != QProcess::NormalExit || exitCode != 0)
        emit failed(said.isEmpty() ? m_drawing.errorString() : said);
    else if (!QDir().rename(home.filePath("specimens.new"), home.filePath("specimens")))
        emit failed(tr("The folder cannot be made: %1")
                        .arg(QDir::toNativeSeparators(home.filePath("specimens"))));
    else
        emit ready(home.filePath("specimens"));
}

} // namespace app::station::bridge
