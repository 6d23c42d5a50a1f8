#include "store/zip_archive.hpp"

#include <mb/error.hpp>

#include <zip.h>

namespace mb::store {
namespace {

zip* open_archive(const std::filesystem::path& path, int& error) {
    return zip_open(path.c_str(), ZIP_RDONLY, &error);
}

}  // namespace

ZipArchive::ZipArchive(const std::filesystem::path& path)
    : name_(path.filename().string()), archive_(nullptr, [](zip* archive) { zip_discard(archive); }) {
    int error = 0;
    archive_.reset(open_archive(path, error));
    if (archive_) {
        return;
    }
    if (error == ZIP_ER_NOENT) {
        throw NotFound("file-missing",
                       {{"file", name_}, {"path", path.string()}, {"noun", "file"}, {"value", path.string()}});
    }
    if (error == ZIP_ER_OPEN || error == ZIP_ER_READ) {
        throw RegisterError("file-unreadable", {{"file", name_}, {"path", path.string()}});
    }
    refuse_damaged();
}

bool ZipArchive::has(const std::string& member) const {
    return zip_name_locate(archive_.get(), member.c_str(), ZIP_FL_ENC_GUESS) >= 0;
}

std::vector<std::string> ZipArchive::members() const {
    std::vector<std::string> names;
    const auto count = zip_get_num_entries(archive_.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const char* member = zip_get_name(archive_.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS)) {
            names.emplace_back(member);
        }
    }
    return names;
}

void ZipArchive::refuse_damaged() const {
    throw InvalidValue("workbook-damaged", {{"file", name_}});
}

void ZipArchive::refuse_too_large() const {
    throw InvalidValue("workbook-too-large", {{"file", name_}, {"limit", std::to_string(most_unpacked_bytes >> 20U)}});
}

ZipMember::ZipMember(const ZipArchive& archive, const std::string& member)
    : archive_(archive), file_(zip_fopen(archive.archive_.get(), member.c_str(), ZIP_FL_ENC_GUESS),
                               [](zip_file* file) { zip_fclose(file); }) {
    if (!file_) {
        archive.refuse_damaged();
    }
}

std::size_t ZipMember::read(char* bytes, std::size_t room) {
    const auto count = zip_fread(file_.get(), bytes, room);
    if (count < 0) {
        archive_.refuse_damaged();
    }
    unpacked_ += static_cast<std::uint64_t>(count);
    if (unpacked_ > most_unpacked_bytes) {
        archive_.refuse_too_large();
    }
    return static_cast<std::size_t>(count);
}

}  // namespace mb::store
