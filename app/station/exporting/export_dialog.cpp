// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/exporting/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "app/station/look/status_look.h"

namespace app::station::exporting {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
  public:
    /// What a format is for; its own name where nobody has said it yet.
    static QString about(const QString &format) {
        if (format == QStringLiteral("pdf"))
            return tr("PDF with searchable text");
        if (format == QStringLiteral("txt"))
            return tr("Plain text");
        return format.toUpper();
    }
};

} // namespace

ExportDialog::ExportDialog(const QStringList &formats, const QList<bridge::PageId> &selected,
                           const QString &suggestion, QWidget *parent)
    : QDialog(parent), m_selected(selected), m_format(new QComboBox(this)),
      m_all(new QRadioButton(tr("&All pages"), this)),
      m_some(new QRadioButton(tr("&Selected pages (%1)").arg(selected.size()), this)),
      m_status(new QComboBox(this)), m_file(new QLineEdit(suggestion, this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    addChoices(formats);
    m_file->setAccessibleName(tr("File to write"));
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setAutoDefault(false); // Enter means Export
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    auto *pages = new QVBoxLayout;
    pages->addWidget(m_all);
    pages->addWidget(m_some);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Export"));
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(12);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Pages:"), pages);
    form->addRow(tr("S&tatus:"), m_status);
    form->addRow(tr("Fi&le:"), fileRow);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_file, &QLineEdit::textChanged, buttons, [buttons](const QString &file) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!file.trimmed().isEmpty());
    });
    followFormat();
}

void ExportDialog::addChoices(const QStringList &formats) {
    m_format->setAccessibleName(tr("Format"));
    for (const auto &name : formats)
        m_format->addItem(Words::about(name), name);
    m_status->setAccessibleName(tr("Only pages of this status"));
    m_status->addItem(tr("Any"));
    for (const auto status : bridge::allStatuses)
        m_status->addItem(look::StatusLook::name(status), int(status));
    m_some->setEnabled(!m_selected.isEmpty());
    (m_selected.size() > 1 ? m_some : m_all)->setChecked(true);
}

QString ExportDialog::format() const { return m_format->currentData().toString(); }

void ExportDialog::followFormat() {
    const QFileInfo file(m_file->text());
    QString stem = file.filePath();
    if (m_format->findData(file.suffix()) >= 0)
        stem.chop(file.suffix().size() + 1);
    m_file->setText(stem + u'.' + format());
}

void ExportDialog::browse() {
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(m_file->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format());
    dialog->selectFile(QFileInfo(m_file->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

bridge::ExportOrder ExportDialog::order() const {
    bridge::ExportOrder order;
    order.format = format();
    order.file = QDir::cleanPath(m_file->text().trimmed());
    if (m_some->isChecked())
        order.pages = m_selected;
    if (m_status->currentIndex() > 0)
        order.status = bridge::Status(m_status->currentData().toInt());
    return order;
}

} // namespace app::station::exporting
