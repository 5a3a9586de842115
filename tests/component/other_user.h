// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <utility>

#include <unistd.h>

namespace evrak_tests {

/// Permissions mean nothing to root: where the tests run as root, files are asked for as user
/// 65534 as long as this lives. Any other user stays who it is.
class OtherUser {
  public:
    OtherUser() {
        if (m_wasRoot && ::seteuid(65534) != 0)
            std::abort();
    }
    ~OtherUser() {
        if (m_wasRoot && ::seteuid(0) != 0)
            std::abort();
    }
    OtherUser(const OtherUser &) = delete;
    OtherUser &operator=(const OtherUser &) = delete;

  private:
    bool m_wasRoot = ::geteuid() == 0;
};

/// Gives a file or folder these permissions and takes them back at the end, as its owner.
class WithoutRights {
  public:
    WithoutRights(std::filesystem::path path, std::filesystem::perms rights)
        : m_path(std::move(path)), m_before(std::filesystem::status(m_path).permissions()) {
        set(rights);
    }
    ~WithoutRights() { set(m_before); }
    WithoutRights(const WithoutRights &) = delete;
    WithoutRights &operator=(const WithoutRights &) = delete;

  private:
    void set(std::filesystem::perms rights) const {
        const auto user = ::geteuid();
        if (::getuid() == 0 && ::seteuid(0) != 0)
            std::abort();
        std::filesystem::permissions(m_path, rights);
        if (::seteuid(user) != 0)
            std::abort();
    }

    std::filesystem::path m_path;
    std::filesystem::perms m_before;
};

} // namespace evrak_tests
