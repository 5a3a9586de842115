// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that the window asks, each a dialog that never holds up the window's own events.
#include "app/station/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include "app/station/actions.h"
#include "app/station/clean/bench.h"
#include "app/station/exporting/export_dialog.h"
#include "app/station/pages/profile_button.h"
#include "app/station/settings.h"
#include "app/station/training/training_dialog.h"
#include "app/station/workspace.h"

namespace app::station {
namespace {

QString documentsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void MainWindow::askForCollection(bool isNew) {
    const QStringList recent = Settings::recentCollections();
    const QString place = recent.isEmpty() ? documentsFolder() : QFileInfo(recent.first()).path();
    auto *dialog =
        new QFileDialog(this, isNew ? tr("New collection") : tr("Open a collection"), place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isNew) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setNameFilter(tr("Collections (*.evrak)"));
        dialog->setDefaultSuffix(QStringLiteral("evrak"));
        connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::createCollection);
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openCollection);
    }
    dialog->open();
}

void MainWindow::askForFiles(bool folder) {
    auto *dialog = new QFileDialog(this, folder ? tr("Add a folder") : tr("Add files"),
                                   Settings::lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setNameFilters({tr("Scans (*.tif *.tiff *.jpg *.jpeg *.png *.jp2 *.webp *.pdf "
                                   "*.TIF *.TIFF *.JPG *.JPEG *.PNG *.JP2 *.PDF)"),
                                tr("All files (*)")});
    }
    auto *profile = addProfileTo(dialog);
    connect(dialog, &QFileDialog::filesSelected, this, [this, profile](const QStringList &files) {
        Settings::setLastFolder(QFileInfo(files.first()).path());
        takeIn(files, profile->choice());
    });
    dialog->open();
}

void MainWindow::askPersonOnce() {
    if (Settings::person().isEmpty())
        askPerson();
}

void MainWindow::askPerson() {
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("personDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Who works here?"));
    dialog->setLabelText(tr("Your name. Every reading and status that you store carries it,\n"
                            "so that others can see who vouched for what."));
    dialog->setTextValue(Settings::person());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &answer) {
        const QString name = answer.simplified();
        if (name.isEmpty())
            return;
        Settings::setPerson(name);
        setPerson(name);
    });
    dialog->open();
}

void MainWindow::askExport() {
    const auto &collection = *m_open->collection;
    const QString file = QDir(documentsFolder()).filePath(collection.name());
    auto *dialog = new exporting::ExportDialog(bridge::Collection::exportFormats(),
                                               m_workspace->selectedPages(), file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_open)
            m_open->jobs.exportPages(dialog->order());
    });
    dialog->open();
}

void MainWindow::askTraining() {
    if (!m_training) {
        m_training = new training::TrainingDialog(m_open->collection->folder(), this);
        connect(m_training, &training::TrainingDialog::told, this, &MainWindow::say);
    }
    const auto selected = m_workspace->selectedPages();
    QStringList ordinals;
    for (const auto id : selected)
        if (const auto page = m_open->collection->page(id))
            ordinals << QString::number(page->ordinal);
    m_training->ask(ordinals.join(u','), int(selected.size()));
}

void MainWindow::leaveTrials(const std::function<void()> &leave) {
    const auto trials = m_workspace->bench()->trials();
    if (trials == 0) {
        leave();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("A cleanup is not applied"),
                                tr("Pages on which a cleanup was tried and not applied: %1. "
                                   "Forget what was tried?")
                                    .arg(trials),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->addButton(tr("&Forget it and leave"), QMessageBox::AcceptRole),
            &QAbstractButton::clicked, this, leave);
    box->open();
}

void MainWindow::showAbout() {
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Evrak"),
                        QStringLiteral("<h2>Evrak %1</h2>").arg(QStringLiteral(EVRAK_VERSION)),
                        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setInformativeText(tr("From archive copies to text that can be trusted, found and cited.\n"
                               "Free software under the GNU General Public License, version 3 or "
                               "later."));
    box->open();
}

} // namespace app::station
