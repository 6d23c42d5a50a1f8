#include "services/exchange/bundle_folder.hpp"

#include "store/new_file.hpp"

#include <mb/error.hpp>

#include <ranges>
#include <system_error>

namespace mb::services::exchange {
namespace fs = std::filesystem;

namespace {

/// The folder and those it lies in, as far as they are missing; from the inside out.
std::vector<fs::path> missing_of(const fs::path& folder) {
    std::vector<fs::path> missing;
    std::error_code ignored;
    for (auto path = fs::absolute(folder).lexically_normal(); !fs::exists(path, ignored) && path.has_relative_path();
         path = path.parent_path()) {
        missing.push_back(path);
    }
    return missing;
}

}  // namespace

BundleFolder::~BundleFolder() {
    std::error_code ignored;
    for (const auto& made : std::views::reverse(made_)) {
        fs::remove(made, ignored);
    }
}

void BundleFolder::require_place(bool overwrite) const {
    const auto missing = missing_of(folder_);
    const auto there = missing.empty() ? folder_ : missing.back().parent_path();
    std::error_code failure;
    const bool is_empty = !missing.empty() || fs::is_empty(folder_, failure);
    try {
        const store::NewFile tried(there / ".mb-trial", true);
    } catch (const RegisterError&) {
        failure = std::make_error_code(std::errc::permission_denied);
    }
    if (failure) {
        throw RegisterError("folder-not-writable", {{"path", folder_.string()}});
    }
    if (!is_empty && !overwrite) {
        throw RegisterError("folder-not-empty", {{"path", folder_.string()}});
    }
}

void BundleFolder::make() {
    for (const auto& path : std::views::reverse(missing_of(folder_))) {
        std::error_code failure;
        if (fs::create_directory(path, failure)) {
            made_.push_back(path);
            fs::permissions(path, fs::perms::owner_all, failure);
        }
    }
}

}  // namespace mb::services::exchange
