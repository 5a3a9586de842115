// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

namespace ocr::core {

/// What went wrong, one per outcome that a person can do something about. The wording for people
/// lives in `app`, one place per front end; a test there proves that no code lacks it.
enum class ErrorCode {
    wrongUsage,         ///< an argument that makes no sense; detail says which
    inputMissing,       ///< no such file or folder
    inputIsFolder,      ///< a folder where a file is wanted
    inputEmpty,         ///< zero bytes
    inputNotPermitted,  ///< the system refuses to open it
    inputNotAnImage,    ///< no format that can be read
    inputTruncated,     ///< the file ends before its image does
    inputDamaged,       ///< a known format with broken contents
    inputTooLarge,      ///< more pixels or bytes than the limits allow
    inputEncrypted,     ///< a password is needed
    inputUnsupported,   ///< a known format with a feature that cannot be read
    modelMissing,       ///< subject names the model, detail the package
    componentMissing,   ///< a program, library or font that is not installed
    unknownProfile,     ///< subject names the profile, detail those there are
    outOfMemory,        ///< the work needs more than its limit
    outOfTime,          ///< the work took longer than its limit
    workerCrashed,      ///< the process that read the page died
    workerMisbehaved,   ///< it answered with what cannot be understood
    stopped,            ///< a person stopped it; nothing of the unfinished was kept
    notFound,           ///< no such page, line or unit in the collection
    notACollection,     ///< the folder holds no catalogue
    alreadyExists,      ///< would overwrite something
    catalogueDamaged,   ///< the database or a master is not what it was
    catalogueNewer,     ///< written by a newer version
    catalogueBusy,      ///< another process holds it for too long
    notAllowed,         ///< against the rules of proofreading; detail says which
    conflict,           ///< somebody else stored a reading in between
    diskFull,           ///< no room left to write
    outputNotPermitted, ///< the system refuses to write there
    outputFailed,       ///< writing failed for another reason
    internal            ///< a broken promise of our own
};

/// The code's name as written above, for logs and `--json`.
[[nodiscard]] std::string_view toString(ErrorCode code);

/// Every code, in the order above; lets a test walk them all.
inline constexpr int errorCodeCount = static_cast<int>(ErrorCode::internal) + 1;

/// The reverse of toString; `internal` for a name that is none.
[[nodiscard]] ErrorCode errorCodeFrom(std::string_view name);

struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string subject; ///< the file, page, model or argument it is about
    std::string detail;  ///< what the machine knows more, in English, not a sentence for people
    std::string where;   ///< the stage or function that met it, may be empty
};

/// A value or the reason why there is none. True is good.
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error> {
  public:
    using tl::expected<T, Error>::expected;
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}   // NOLINT
    Result(tl::unexpected<Error> error) : tl::expected<T, Error>(std::move(error)) {} // NOLINT
};

/// For `return fail(...)` in a function that gives a Result.
[[nodiscard]] inline Error fail(ErrorCode code, std::string subject, std::string detail = {},
                                std::string where = {}) {
    return {code, std::move(subject), std::move(detail), std::move(where)};
}

/// A promise of our own that stays checked in release builds: aborts with the place when broken.
#define EVRAK_ASSERT(condition)                                                                    \
    ((condition) ? static_cast<void>(0)                                                            \
                 : ocr::core::assertionFailed(#condition, __FILE__, __LINE__))
[[noreturn]] void assertionFailed(const char *condition, const char *file, int line);

} // namespace ocr::core
