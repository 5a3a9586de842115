// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wording.h"

#include <array>

#include "ocr/text/script.h"

namespace app::cli {

using ocr::core::Error;
using ocr::core::ErrorCode;

namespace {

struct Row {
    ErrorCode code;
    Wording wording;
};

/// In the order of the codes.
constexpr std::array<Row, ocr::core::errorCodeCount> wordings{{
    {ErrorCode::wrongUsage, {"this makes no sense here", "See `evrak --help`."}},
    {ErrorCode::inputMissing, {"there is no such file or folder", "Check the path."}},
    {ErrorCode::inputIsFolder,
     {"this is a folder where a file is wanted",
      "Name the files in it, or `evrak import` the folder."}},
    {ErrorCode::inputEmpty, {"the file is empty", "Copy it again from where it came."}},
    {ErrorCode::inputNotPermitted, {"the system refuses to open it", "Check its permissions."}},
    {ErrorCode::inputNotAnImage,
     {"this is no image that Evrak can read",
      "It reads TIFF, JPEG, PNG, WebP, JPEG 2000, BMP and PNM, and imports PDF."}},
    {ErrorCode::inputTruncated, {"the file ends before its image does", "Copy or scan it again."}},
    {ErrorCode::inputDamaged, {"its contents are broken", "Copy or scan it again."}},
    {ErrorCode::inputTooLarge,
     {"the image is larger than Evrak takes", "Scale it down or cut it into parts."}},
    {ErrorCode::inputEncrypted, {"a password is needed", "Save a copy without the password."}},
    {ErrorCode::inputUnsupported,
     {"the format uses something that Evrak cannot read", "Save it as TIFF or PNG."}},
    {ErrorCode::modelMissing,
     {"this model is not installed",
      "Install the package that holds it, or choose another profile."}},
    {ErrorCode::componentMissing,
     {"this program or file is missing", "Install Evrak again, complete."}},
    {ErrorCode::unknownProfile,
     {"there is no such profile", "`evrak profiles` lists those there are."}},
    {ErrorCode::outOfMemory,
     {"it needs more memory than it may have", "Scale the image down and try again."}},
    {ErrorCode::outOfTime,
     {"it took too long and was given up", "Look at the page: crop it, or try again."}},
    {ErrorCode::workerCrashed,
     {"the process that read it died", "Try again; if it dies again, report the page."}},
    {ErrorCode::workerMisbehaved,
     {"the process that read it gave no sensible answer",
      "Try again; if it happens again, report the page."}},
    {ErrorCode::stopped, {"stopped", "Run the same command again to go on."}},
    {ErrorCode::notFound,
     {"the collection has no such thing", "`evrak info --pages` lists the pages."}},
    {ErrorCode::notACollection,
     {"this is no collection", "Make one with `evrak init NAME.evrak`."}},
    {ErrorCode::alreadyExists,
     {"it is there already and would be overwritten", "Choose another name."}},
    {ErrorCode::catalogueDamaged,
     {"the collection is damaged", "Run `evrak check`, and keep a copy before any repair."}},
    {ErrorCode::catalogueNewer,
     {"the collection was written by a newer version of Evrak", "Install that version."}},
    {ErrorCode::catalogueBusy,
     {"another program holds the collection", "Wait until it is done and try again."}},
    {ErrorCode::notAllowed,
     {"the rules of proofreading do not allow it", "See `evrak status --help`."}},
    {ErrorCode::conflict,
     {"somebody else changed it in between", "Look at it anew with `evrak show`."}},
    {ErrorCode::diskFull, {"the disk is full", "Make room and run the same command again."}},
    {ErrorCode::outputNotPermitted,
     {"the system refuses to write there", "Check the permissions of the folder."}},
    {ErrorCode::outputFailed, {"writing failed", "Check the disk and try again."}},
    {ErrorCode::internal, {"Evrak made a mistake", "Please report this message."}},
}};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < wordings.size(); ++i)
        if (wordings[i].code != static_cast<ErrorCode>(i) || wordings[i].wording.what.empty())
            return false;
    return true;
}
static_assert(isInOrder(), "each code has one wording, in the order of the codes");

} // namespace

Wording wordingOf(ErrorCode code) { return wordings.at(static_cast<std::size_t>(code)).wording; }

std::string describe(const Error &error) {
    const auto [what, next] = wordingOf(error.code);
    std::string text;
    if (!error.subject.empty())
        text += error.subject + ": ";
    text += what;
    if (!error.detail.empty())
        text += " (" + error.detail + ")";
    text += ". ";
    text += next;
    const bool isUtf8 = ocr::text::isUtf8(text);
    std::erase_if(text, [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f || (!isUtf8 && byte > 0x7f);
    });
    return text;
}

std::string counted(std::int64_t number, std::string_view noun) {
    return std::to_string(number) + ' ' + std::string(noun) + (number == 1 ? "" : "s");
}

int exitCodeOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::wrongUsage:
    case ErrorCode::unknownProfile:
    case ErrorCode::notFound:
    case ErrorCode::alreadyExists:
    case ErrorCode::notAllowed:
        return exitWrongUsage;
    case ErrorCode::inputMissing:
    case ErrorCode::inputIsFolder:
    case ErrorCode::inputEmpty:
    case ErrorCode::inputNotPermitted:
    case ErrorCode::inputNotAnImage:
    case ErrorCode::inputTruncated:
    case ErrorCode::inputDamaged:
    case ErrorCode::inputTooLarge:
    case ErrorCode::inputEncrypted:
    case ErrorCode::inputUnsupported:
    case ErrorCode::notACollection:
        return exitInputUnreadable;
    case ErrorCode::modelMissing:
    case ErrorCode::componentMissing:
        return exitComponentMissing;
    case ErrorCode::catalogueDamaged:
    case ErrorCode::catalogueNewer:
        return exitCatalogueUnusable;
    case ErrorCode::stopped:
        return exitStopped;
    default:
        return exitSomeFailed;
    }
}

} // namespace app::cli
