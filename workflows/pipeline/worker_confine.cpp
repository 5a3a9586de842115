// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_confine.h"

#include <cstdint>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace workflows::pipeline {

namespace {

// The headers of Debian 12 end with the third version of the interface.
constexpr std::uint64_t makeAndRemove = 0x1FF0; // REMOVE_DIR to MAKE_SYM
constexpr std::uint64_t referBit = 1ULL << 13;
constexpr std::uint64_t truncateBit = 1ULL << 14;
constexpr std::uint64_t bindAndConnectTcp = 3;

struct Ruleset {
    std::uint64_t files;
    std::uint64_t network;
};

Ruleset rulesFor(long version) {
    Ruleset rules{LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | makeAndRemove, 0};
    if (version >= 2)
        rules.files |= referBit;
    if (version >= 3)
        rules.files |= truncateBit;
    if (version >= 4)
        rules.network = bindAndConnectTcp;
    return rules;
}

/// Libraries send what they do not want to say there.
void allowNullDevice(int ruleset) {
    const int device = ::open("/dev/null", O_PATH | O_CLOEXEC);
    if (device < 0)
        return;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_WRITE_FILE;
    rule.parent_fd = device;
    ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    ::close(device);
}

} // namespace

bool confineToReading() {
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, std::size_t{0},
                                   LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return false;
    const Ruleset rules = rulesFor(version);
    const std::size_t size = version >= 4 ? sizeof rules : sizeof rules.files;
    const long ruleset = ::syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (ruleset < 0)
        return false;
    allowNullDevice(static_cast<int>(ruleset));
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const bool isConfined = ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    ::close(static_cast<int>(ruleset));
    return isConfined;
}

} // namespace workflows::pipeline
