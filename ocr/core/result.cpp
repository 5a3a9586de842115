// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/result.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace ocr::core {

namespace {
constexpr std::array<std::string_view, errorCodeCount> names{
    "wrongUsage",         "inputMissing",     "inputIsFolder",    "inputEmpty",
    "inputNotPermitted",  "inputNotAnImage",  "inputTruncated",   "inputDamaged",
    "inputTooLarge",      "inputEncrypted",   "inputUnsupported", "modelMissing",
    "componentMissing",   "unknownProfile",   "outOfMemory",      "outOfTime",
    "workerCrashed",      "workerMisbehaved", "stopped",          "notFound",
    "notACollection",     "alreadyExists",    "catalogueDamaged", "catalogueNewer",
    "catalogueBusy",      "notAllowed",       "conflict",         "diskFull",
    "outputNotPermitted", "outputFailed",     "internal"};
} // namespace

std::string_view toString(ErrorCode code) { return names.at(static_cast<std::size_t>(code)); }

ErrorCode errorCodeFrom(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? ErrorCode::internal
                                : static_cast<ErrorCode>(found - names.begin());
}

void assertionFailed(const char *condition, const char *file, int line) {
    std::fprintf(stderr, "evrak: broken promise: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace ocr::core
