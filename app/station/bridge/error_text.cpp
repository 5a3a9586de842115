// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/error_text.h"

#include <QCoreApplication>

#include "app/station/bridge/convert.h"

namespace app::station::bridge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
  public:
    static QString aboutInput(ErrorCode code);
    static QString aboutWork(ErrorCode code);
    static QString aboutCollection(ErrorCode code);
};

QString Words::aboutInput(ErrorCode code) {
    switch (code) {
    case ErrorCode::inputMissing:
        return tr("There is no such file or folder. It may have been moved or renamed.");
    case ErrorCode::inputIsFolder:
        return tr("This is a folder where a file is wanted.");
    case ErrorCode::inputEmpty:
        return tr("The file is empty. Copy it again from where it came.");
    case ErrorCode::inputNotPermitted:
        return tr("The system does not allow this to be opened. Ask for the right to read it.");
    case ErrorCode::inputNotAnImage:
        return tr("This is no image that Evrak can read.");
    case ErrorCode::inputTruncated:
        return tr("The file ends before its image does. Copy it again from where it came.");
    case ErrorCode::inputDamaged:
        return tr("The file is damaged. Copy it again or scan the page anew.");
    case ErrorCode::inputTooLarge:
        return tr("The image is too large. Scan it at a lower resolution or split it.");
    case ErrorCode::inputEncrypted:
        return tr("The file asks for a password. Save a copy without one.");
    case ErrorCode::inputUnsupported:
        return tr("The file uses a feature that Evrak cannot read. Save it as TIFF or PNG.");
    default:
        return {};
    }
}

QString Words::aboutWork(ErrorCode code) {
    switch (code) {
    case ErrorCode::wrongUsage:
        return tr("This cannot be done as it was asked.");
    case ErrorCode::modelMissing:
        return tr("A reading model is not installed.");
    case ErrorCode::componentMissing:
        return tr("A part of Evrak is not installed.");
    case ErrorCode::unknownProfile:
        return tr("There is no such profile. Choose another one.");
    case ErrorCode::outOfMemory:
        return tr("The page needs more memory than there is. Scan it at a lower resolution.");
    case ErrorCode::outOfTime:
        return tr("The page took too long and was given up. Try it again alone.");
    case ErrorCode::workerCrashed:
        return tr("The reader broke down on this page. The other pages went on.");
    case ErrorCode::workerMisbehaved:
        return tr("The reader gave an answer that makes no sense. The other pages went on.");
    case ErrorCode::stopped:
        return tr("Stopped. What was done is kept.");
    case ErrorCode::internal:
        return tr("Evrak made a mistake. Please report what you did.");
    default:
        return {};
    }
}

QString Words::aboutCollection(ErrorCode code) {
    switch (code) {
    case ErrorCode::notFound:
        return tr("This is not in the collection any more.");
    case ErrorCode::notACollection:
        return tr(
            "The folder is not an Evrak collection. Choose a folder whose name ends in .evrak.");
    case ErrorCode::alreadyExists:
        return tr("Something of this name is there already. Choose another name.");
    case ErrorCode::catalogueDamaged:
        return tr("The collection is damaged. Restore it from a copy; nothing was changed.");
    case ErrorCode::catalogueNewer:
        return tr("The collection was made by a newer Evrak. Update Evrak to open it.");
    case ErrorCode::catalogueBusy:
        return tr("Another program holds the collection. Try again in a moment.");
    case ErrorCode::notAllowed:
        return tr("The rules of proofreading do not allow this.");
    case ErrorCode::conflict:
        return tr("Somebody else has stored another reading of this line.");
    case ErrorCode::diskFull:
        return tr("The disk is full. Free some room and try again.");
    case ErrorCode::outputNotPermitted:
        return tr("The system does not allow writing there. Choose another folder.");
    case ErrorCode::outputFailed:
        return tr("Writing failed. Check the disk and try again.");
    default:
        return {};
    }
}

} // namespace

QString wordsFor(ErrorCode code) {
    for (const auto &words : {Words::aboutInput(code), Words::aboutWork(code)})
        if (!words.isEmpty())
            return words;
    return Words::aboutCollection(code);
}

QString describe(const Error &error) {
    QString text = wordsFor(error.code);
    if (!error.subject.empty() && !error.detail.empty())
        text += QStringLiteral(" (%1: %2)").arg(toQt(error.subject), toQt(error.detail));
    else if (!error.subject.empty() || !error.detail.empty())
        text += QStringLiteral(" (%1)").arg(toQt(error.subject + error.detail));
    return text;
}

} // namespace app::station::bridge
