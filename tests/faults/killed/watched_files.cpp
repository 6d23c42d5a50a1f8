#include "watched_files.hpp"

#include "fault_plan.hpp"

#include <array>
#include <charconv>
#include <climits>
#include <cstdlib>
#include <string_view>

namespace mb::faults {

namespace {

/// By descriptor. Leaked, since files are closed after static objects have gone.
std::array<WatchedFile, 1024>& all_files() {
    static auto* const files = new std::array<WatchedFile, 1024>;  // NOLINT(cppcoreguidelines-owning-memory)
    return *files;
}

bool is_in_reach(int descriptor) {
    return descriptor >= 0 && static_cast<std::size_t>(descriptor) < all_files().size();
}

}  // namespace

std::string below_folder(const char* path) {
    const auto& folder = watched_folder();
    if (folder.empty() || path == nullptr) {
        return "";
    }
    const std::string_view text(path);
    if (constexpr std::string_view descriptors = "/proc/self/fd/"; text.starts_with(descriptors)) {
        int descriptor = -1;
        std::from_chars(path + descriptors.size(), path + text.size(), descriptor);
        return name_of(descriptor);
    }
    const auto slash = text.rfind('/');
    const std::string parent(slash == std::string_view::npos ? "." : text.substr(0, slash + 1));
    const std::string name(slash == std::string_view::npos ? text : text.substr(slash + 1));
    std::array<char, PATH_MAX> resolved{};
    if (::realpath(name.empty() || name == "." ? path : parent.c_str(), resolved.data()) == nullptr) {
        return "";
    }
    std::string whole = resolved.data();
    if (!name.empty() && name != ".") {
        whole += "/" + name;
    }
    if (whole == folder) {
        return ".";
    }
    return whole.starts_with(folder + "/") ? whole.substr(folder.size() + 1) : "";
}

WatchedFile* watched_file(int descriptor) {
    if (!is_in_reach(descriptor)) {
        return nullptr;
    }
    auto& file = all_files().at(static_cast<std::size_t>(descriptor));
    return file.name.empty() ? nullptr : &file;
}

std::string name_of(int descriptor) {
    const WatchedFile* file = watched_file(descriptor);
    return file == nullptr ? "" : file->name;
}

void note_opened(int descriptor, const std::string& name) {
    if (is_in_reach(descriptor)) {
        all_files().at(static_cast<std::size_t>(descriptor)) = {name, false};
    }
}

}  // namespace mb::faults
