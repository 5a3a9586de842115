// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/preferences/preferences_dialog.h"

#include <algorithm>
#include <thread>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/station/bridge/profiles.h"

namespace app::station::preferences {
namespace {

constexpr int smallestPoints = 6;
constexpr int largestPoints = 48;
constexpr int smallestLines = 50;
constexpr int largestLines = 400;
constexpr int mostWorkers = 64;

void choose(QComboBox *box, const QVariant &value) {
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &now, QWidget *parent)
    : QDialog(parent), m_told(now) {
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeWindowPart(now));
    column->addWidget(makeTextPart(now));
    column->addWidget(makeWorkPart(now));
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *keys = buttons->addButton(tr("&Keys…"), QDialogButtonBox::ActionRole);
    keys->setAutoDefault(false);
    column->addWidget(buttons);
    connect(keys, &QAbstractButton::clicked, this, &PreferencesDialog::keysWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_person, &QLineEdit::editingFinished, this, &PreferencesDialog::tell);
    for (auto *box : {m_language, m_appearance, m_family, m_profile})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::tell);
    for (auto *box : {m_size, m_lineSize, m_workers})
        connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
}

QComboBox *PreferencesDialog::addChoice(QFormLayout *form, const QString &label, const char *name) {
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    form->addRow(label, box);
    return box;
}

QSpinBox *PreferencesDialog::addNumber(QFormLayout *form, const QString &label, const char *name,
                                       int from, int to) {
    auto *box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    box->setRange(from, to);
    form->addRow(label, box);
    return box;
}

QWidget *PreferencesDialog::makeWindowPart(const Preferences &now) {
    auto *group = new QGroupBox(tr("You and the window"), this);
    auto *form = new QFormLayout(group);
    m_person = new QLineEdit(now.person, group);
    m_person->setObjectName(QStringLiteral("personName"));
    m_person->setAccessibleName(tr("Your name"));
    m_person->setToolTip(tr("Every reading and status that you store carries it."));
    form->addRow(tr("Your &name:"), m_person);
    m_language = addChoice(form, tr("&Language:"), "language");
    m_language->addItem(tr("As the desktop"), QString());
    // Each in itself, so that whoever reads it finds it.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Türkçe"), QStringLiteral("tr"));
    m_language->addItem(QStringLiteral("Azərbaycanca"), QStringLiteral("az"));
    m_language->addItem(QStringLiteral("Русский"), QStringLiteral("ru"));
    choose(m_language, now.language);
    m_appearance = addChoice(form, tr("&Appearance:"), "appearance");
    m_appearance->addItem(tr("As the desktop"), int(look::Appearance::system));
    m_appearance->addItem(tr("Light"), int(look::Appearance::light));
    m_appearance->addItem(tr("Dark"), int(look::Appearance::dark));
    choose(m_appearance, int(now.appearance));
    return group;
}

QWidget *PreferencesDialog::makeTextPart(const Preferences &now) {
    auto *group = new QGroupBox(tr("The text of pages"), this);
    auto *form = new QFormLayout(group);
    m_family = addChoice(form, tr("&Font:"), "readingFont");
    m_family->addItem(tr("Chosen by itself"), QString());
    for (const auto &family : QFontDatabase::families())
        if (!QFontDatabase::isPrivateFamily(family))
            m_family->addItem(family, family);
    if (!now.readingFamily.isEmpty() && m_family->findData(now.readingFamily) < 0)
        m_family->addItem(now.readingFamily, now.readingFamily);
    choose(m_family, now.readingFamily);
    m_family->setToolTip(tr("For lines whose letters it has; the others keep theirs."));
    m_size = addNumber(form, tr("&Size:"), "readingSize", smallestPoints - 1, largestPoints);
    m_size->setSpecialValueText(tr("Chosen by itself"));
    m_size->setSuffix(tr(" pt"));
    m_size->setValue(now.readingSize > 0 ? qRound(now.readingSize) : smallestPoints - 1);
    m_lineSize = addNumber(form, tr("&Images of lines:"), "lineSize", smallestLines, largestLines);
    m_lineSize->setSuffix(tr(" %"));
    m_lineSize->setSingleStep(10);
    m_lineSize->setValue(now.lineSize);
    m_lineSize->setToolTip(tr("The text beneath them grows along."));
    return group;
}

QWidget *PreferencesDialog::makeWorkPart(const Preferences &now) {
    auto *group = new QGroupBox(tr("Reading"), this);
    auto *form = new QFormLayout(group);
    m_workers = addNumber(form, tr("&Pages read at a time:"), "workers", 0, mostWorkers);
    m_workers->setSpecialValueText(
        tr("As many as cores: %1").arg(std::max(1U, std::thread::hardware_concurrency())));
    m_workers->setValue(now.workers);
    m_workers->setToolTip(tr("Each is a process of its own; more of them take more memory."));
    m_profile = addChoice(form, tr("P&rofile of what is added:"), "defaultProfile");
    for (const auto &profile : bridge::profiles())
        m_profile->addItem(profile.title, profile.name);
    choose(m_profile, now.profile);
    return group;
}

Preferences PreferencesDialog::chosen() const {
    Preferences now;
    // An empty name is no answer: nothing would be stored without one.
    const QString name = m_person->text().simplified();
    now.person = name.isEmpty() ? m_told.person : name;
    now.language = m_language->currentData().toString();
    now.appearance = look::Appearance(m_appearance->currentData().toInt());
    now.readingFamily = m_family->currentData().toString();
    now.readingSize = m_size->value() < smallestPoints ? 0 : m_size->value();
    now.lineSize = m_lineSize->value();
    now.workers = m_workers->value();
    now.profile = m_profile->currentData().toString();
    return now;
}

void PreferencesDialog::setLineSize(int percent) {
    m_told.lineSize = std::clamp(percent, smallestLines, largestLines);
    m_lineSize->setValue(m_told.lineSize);
}

void PreferencesDialog::tell() {
    const auto now = chosen();
    if (now == m_told)
        return;
    m_told = now;
    emit changed(now);
}

} // namespace app::station::preferences
