// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/provenance.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <openssl/evp.h>

namespace ocr::core {

struct Sha256::Impl {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(),
                                                                    &EVP_MD_CTX_free};
};

Sha256::Sha256() : m_impl(std::make_unique<Impl>()) {
    EVRAK_ASSERT(EVP_DigestInit_ex(m_impl->context.get(), EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    EVRAK_ASSERT(EVP_DigestUpdate(m_impl->context.get(), bytes.data(), bytes.size()) == 1);
}

std::string Sha256::finish() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVRAK_ASSERT(EVP_DigestFinal_ex(m_impl->context.get(), digest.data(), &length) == 1);
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text += hex[digest[i] >> 4];
        text += hex[digest[i] & 15];
    }
    return text;
}

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

Result<std::string> sha256OfFile(const std::filesystem::path &path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return fail(ErrorCode::inputIsFolder, path.string());
    std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rb"),
                                                          &std::fclose);
    if (!file) {
        const auto code = errno == ENOENT ? ErrorCode::inputMissing : ErrorCode::inputNotPermitted;
        return fail(code, path.string(), std::strerror(errno));
    }
    Sha256 hash;
    std::array<char, 1 << 16> buffer{};
    while (const auto count = std::fread(buffer.data(), 1, buffer.size(), file.get()))
        hash.add({buffer.data(), count});
    if (std::ferror(file.get()))
        return fail(ErrorCode::inputDamaged, path.string(), "read error");
    return hash.finish();
}

} // namespace ocr::core
