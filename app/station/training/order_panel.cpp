// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/training/order_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include "app/station/look/appearance.h"
#include "app/station/look/status_look.h"

namespace app::station::training {
namespace {

using Begun = bridge::TrainingOrder::Begun;

QLabel *note(QWidget *parent, const QString &name) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QString number(int value) { return QLocale().toString(value); }

/// As the command line suggests it.
QString ownNameFrom(const QString &base) {
    QString name = QFileInfo(base).completeBaseName();
    if (name.endsWith(u"_best"))
        name.chop(5);
    return name.endsWith(u"_mine") ? name : name + QStringLiteral("_mine");
}

} // namespace

OrderPanel::OrderPanel(QWidget *parent)
    : QWidget(parent), m_all(new QRadioButton(tr("&All pages"), this)),
      m_some(new QRadioButton(tr("&Selected pages (%1)").arg(0), this)),
      m_status(new QComboBox(this)), m_lines(note(this, QStringLiteral("trainingLines"))),
      m_makers(note(this, QStringLiteral("trainingMakers"))), m_base(new QComboBox(this)),
      m_browse(new QPushButton(tr("&Other file…"), this)), m_name(new QLineEdit(this)),
      m_nameNote(note(this, QStringLiteral("trainingNameNote"))), m_begun(new QComboBox(this)),
      m_goOn(new QPushButton(tr("&Go on"), this)), m_begunRow(new QWidget(this)),
      m_start(new QPushButton(tr("&Train"), this)) {
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *about = note(this, QStringLiteral("trainingAbout"));
    about->setText(tr("A model learns from lines whose text people have set or proofread, and so "
                      "reads more of the same print better. Some pages are kept apart, to measure "
                      "whether it does."));
    form->addRow(about);
    addPages(form);
    addModel(form);
    addBegun(form);
    connectParts();
    setFocusProxy(m_all);
    m_start->setEnabled(false);
}

void OrderPanel::addPages(QFormLayout *form) {
    m_all->setChecked(true);
    m_status->setObjectName(QStringLiteral("trainingStatus"));
    m_status->setAccessibleName(tr("Only pages of this status"));
    m_status->addItem(tr("Any"));
    for (const auto status :
         {bridge::Status::read, bridge::Status::proofread, bridge::Status::verified})
        m_status->addItem(look::StatusLook::name(status),
                          QString::fromUtf8(toString(status).data(), toString(status).size()));
    auto *pages = new QVBoxLayout;
    pages->addWidget(m_all);
    pages->addWidget(m_some);
    form->addRow(tr("Pages:"), pages);
    form->addRow(tr("Stat&us:"), m_status);
    form->addRow(tr("Lines:"), m_lines);
    form->addRow(tr("By:"), m_makers);
}

void OrderPanel::addModel(QFormLayout *form) {
    m_base->setObjectName(QStringLiteral("trainingBase"));
    m_base->setAccessibleName(tr("Model to go on from"));
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_base->setMinimumContentsLength(40);
    m_browse->setAutoDefault(false);
    auto *bases = new QHBoxLayout;
    bases->addWidget(m_base, 1);
    bases->addWidget(m_browse);
    auto *label = new QLabel(tr("&Base:"), this);
    label->setBuddy(m_base);
    form->addRow(label, bases);
    m_name->setObjectName(QStringLiteral("trainingName"));
    m_name->setAccessibleName(tr("Name of the new model"));
    m_name->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[A-Za-z0-9_-]+")), m_name));
    form->addRow(tr("&Name:"), m_name);
    form->addRow({}, m_nameNote);
}

void OrderPanel::addBegun(QFormLayout *form) {
    m_begun->setObjectName(QStringLiteral("trainingBegun"));
    m_begun->setAccessibleName(tr("Trainings that were begun"));
    m_goOn->setObjectName(QStringLiteral("trainingGoOn"));
    m_goOn->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_begunRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_begun, 1);
    row->addWidget(m_goOn);
    m_start->setObjectName(QStringLiteral("trainingStart"));
    m_start->setDefault(true);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(m_start);
    auto *label = new QLabel(tr("B&egun before:"), this);
    label->setBuddy(m_begun);
    form->addRow(label, m_begunRow);
    form->addRow(last);
    m_begunRow->hide();
    label->hide();
}

void OrderPanel::connectParts() {
    connect(m_all, &QRadioButton::toggled, this, &OrderPanel::pagesChanged);
    connect(m_status, &QComboBox::currentIndexChanged, this, &OrderPanel::pagesChanged);
    connect(m_base, &QComboBox::currentIndexChanged, this, &OrderPanel::followBase);
    connect(m_name, &QLineEdit::textChanged, this, &OrderPanel::followName);
    connect(m_browse, &QPushButton::clicked, this, &OrderPanel::browse);
    connect(m_goOn, &QPushButton::clicked, this, &OrderPanel::goOn);
    connect(m_start, &QPushButton::clicked, this, [this] {
        const bool isBegun = m_begun->findData(m_name->text()) >= 0;
        order(isBegun ? Begun::anew : Begun::none);
    });
}

void OrderPanel::setSelected(const QString &pages, int count) {
    m_selectedPages = pages;
    m_some->setText(tr("&Selected pages (%1)").arg(count));
    m_some->setEnabled(count > 0);
    if (count == 0)
        m_all->setChecked(true);
}

QString OrderPanel::pages() const { return m_some->isChecked() ? m_selectedPages : QString(); }

QString OrderPanel::status() const { return m_status->currentData().toString(); }

void OrderPanel::showNote(const QString &note) {
    m_lines->setText(note);
    m_makers->clear();
    m_start->setEnabled(false);
}

void OrderPanel::show(const bridge::TrainingSurvey &survey) {
    m_survey = survey;
    QString lines = tr("%1 on %2 pages; of these %3 on %4 pages are kept apart to measure on")
                        .arg(number(survey.lines), number(survey.pages), number(survey.heldOut),
                             number(survey.heldOutPages));
    if (!survey.isEnough())
        lines = tr("%1 on %2 pages. At least %3 on %4 pages are needed: proofread more, or choose "
                   "more pages.")
                    .arg(number(survey.lines), number(survey.pages), number(survey.fewestLines),
                         number(survey.fewestPages));
    m_lines->setText(lines);
    QStringList makers;
    for (const auto &[maker, count] : survey.makers)
        makers << QStringLiteral("%1 (%2)").arg(maker, number(count));
    m_makers->setText(makers.isEmpty() ? QStringLiteral("–") : makers.join(QStringLiteral(", ")));
    fillBases(survey);
    m_begun->clear();
    for (const auto &begun : survey.begun)
        m_begun->addItem(tr("%1, from %2").arg(begun.name, begun.base), begun.name);
    auto *form = qobject_cast<QFormLayout *>(layout());
    m_begunRow->setVisible(!survey.begun.isEmpty());
    form->labelForField(m_begunRow)->setVisible(!survey.begun.isEmpty());
    followName();
}

void OrderPanel::fillBases(const bridge::TrainingSurvey &survey) {
    const QString before = m_base->currentData().toString();
    for (auto row = m_base->count() - 1; row >= 0; --row)
        if (!m_base->itemData(row).toString().contains(u'/'))
            m_base->removeItem(row); // but files that were chosen stay
    int place = 0;
    for (const auto &base : survey.bases)
        m_base->insertItem(
            place++,
            base.reads.isEmpty() ? base.name : QStringLiteral("%1 – %2").arg(base.name, base.reads),
            base.name);
    m_base->setCurrentIndex(std::max(0, m_base->findData(before)));
    followBase();
}

void OrderPanel::browse() {
    auto *dialog = new QFileDialog(this, tr("Float model to go on from"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Models of Tesseract (*.traineddata)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_base->addItem(QFileInfo(file).fileName(), file);
        m_base->setCurrentIndex(m_base->count() - 1);
    });
    dialog->open();
}

void OrderPanel::followBase() {
    const QString base = m_base->currentData().toString();
    if (!base.isEmpty() && (m_name->text().isEmpty() || m_name->text() == m_suggested)) {
        m_suggested = ownNameFrom(base);
        m_name->setText(m_suggested);
    }
    m_base->setToolTip(m_base->currentText());
    followName();
}

void OrderPanel::followName() {
    const bool isBegun = m_begun->findData(m_name->text()) >= 0;
    m_nameNote->setText(isBegun ? tr("A training of this name was begun. Training anew forgets it; "
                                     "below it can be gone on with.")
                                : QString());
    m_nameNote->setVisible(isBegun);
    m_start->setText(isBegun ? tr("&Train anew") : tr("&Train"));
    m_start->setEnabled(m_survey.isEnough() && m_base->currentIndex() >= 0 &&
                        m_name->hasAcceptableInput());
}

void OrderPanel::order(Begun begun) {
    emit ordered({pages(), status(), m_base->currentData().toString(), m_name->text(), begun});
}

void OrderPanel::goOn() {
    const auto row = m_begun->currentIndex();
    if (row < 0 || row >= m_survey.begun.size())
        return;
    const auto &begun = m_survey.begun[row];
    emit ordered({begun.pages, begun.status, begun.base, begun.name, Begun::goOn});
}

} // namespace app::station::training
