// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wording.h"

#include "ocr/text/script.h"

namespace app::cli {

using ocr::core::Error;
using ocr::core::ErrorCode;

Wording wordingOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::wrongUsage:
        return {"this makes no sense here", "See `evrak --help`."};
    case ErrorCode::inputMissing:
        return {"there is no such file or folder", "Check the path."};
    case ErrorCode::inputIsFolder:
        return {"this is a folder where a file is wanted",
                "Name the files in it, or `evrak import` the folder."};
    case ErrorCode::inputEmpty:
        return {"the file is empty", "Copy it again from where it came."};
    case ErrorCode::inputNotPermitted:
        return {"the system refuses to open it", "Check its permissions."};
    case ErrorCode::inputNotAnImage:
        return {"this is no image that Evrak can read",
                "It reads TIFF, JPEG, PNG, WebP, JPEG 2000, BMP and PNM."};
    case ErrorCode::inputTruncated:
        return {"the file ends before its image does", "Copy or scan it again."};
    case ErrorCode::inputDamaged:
        return {"its contents are broken", "Copy or scan it again."};
    case ErrorCode::inputTooLarge:
        return {"the image is larger than Evrak takes", "Scale it down or cut it into parts."};
    case ErrorCode::inputEncrypted:
        return {"a password is needed", "Save a copy without the password."};
    case ErrorCode::inputUnsupported:
        return {"the format uses something that Evrak cannot read", "Save it as TIFF or PNG."};
    case ErrorCode::modelMissing:
        return {"this model is not installed",
                "Install the package that holds it, or choose another profile."};
    case ErrorCode::componentMissing:
        return {"this program or file is missing", "Install Evrak again, complete."};
    case ErrorCode::unknownProfile:
        return {"there is no such profile", "`evrak profiles` lists those there are."};
    case ErrorCode::outOfMemory:
        return {"it needs more memory than it may have", "Scale the image down and try again."};
    case ErrorCode::outOfTime:
        return {"it took too long and was given up", "Look at the page: crop it, or try again."};
    case ErrorCode::workerCrashed:
        return {"the process that read it died", "Try again; if it dies again, report the page."};
    case ErrorCode::workerMisbehaved:
        return {"the process that read it gave no sensible answer",
                "Try again; if it happens again, report the page."};
    case ErrorCode::stopped:
        return {"stopped", "Run the same command again to go on."};
    case ErrorCode::notFound:
        return {"the collection has no such thing", "`evrak info --pages` lists the pages."};
    case ErrorCode::notACollection:
        return {"this is no collection", "Make one with `evrak init NAME.evrak`."};
    case ErrorCode::alreadyExists:
        return {"it is there already and would be overwritten", "Choose another name."};
    case ErrorCode::catalogueDamaged:
        return {"the collection is damaged",
                "Run `evrak check`, and keep a copy before any repair."};
    case ErrorCode::catalogueNewer:
        return {"the collection was written by a newer version of Evrak", "Install that version."};
    case ErrorCode::catalogueBusy:
        return {"another program holds the collection", "Wait until it is done and try again."};
    case ErrorCode::notAllowed:
        return {"the rules of proofreading do not allow it", "See `evrak status --help`."};
    case ErrorCode::conflict:
        return {"somebody else changed it in between", "Look at it anew with `evrak show`."};
    case ErrorCode::diskFull:
        return {"the disk is full", "Make room and run the same command again."};
    case ErrorCode::outputNotPermitted:
        return {"the system refuses to write there", "Check the permissions of the folder."};
    case ErrorCode::outputFailed:
        return {"writing failed", "Check the disk and try again."};
    case ErrorCode::internal:
        return {"Evrak made a mistake", "Please report this message."};
    }
    return {};
}

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
