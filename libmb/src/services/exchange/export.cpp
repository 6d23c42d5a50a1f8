#include "services/exchange/bundle_file.hpp"

#include <mb/nearest.hpp>
#include <mb/services/exchange.hpp>

#include <array>
#include <memory>
#include <stdexcept>
#include <system_error>
#include <utility>
#include <vector>

namespace mb::services {
namespace exchange {

BundleFile::BundleFile(const Format& format, const std::filesystem::path& path) : format_(format), writer_(path) {
    std::vector<std::string_view> names;
    for (const Column& column : format.columns) {
        names.push_back(column.name);
    }
    writer_.row(names);
}

void BundleFile::row(std::initializer_list<std::string> cells) {
    if (cells.size() != format_.columns.size()) {
        throw std::logic_error("a row of another width than " + std::string(format_.file));
    }
    std::vector<std::string> texts;
    for (const auto& cell : cells) {
        texts.push_back(guarded(cell));
    }
    writer_.row(std::vector<std::string_view>(texts.begin(), texts.end()));
    ++rows_;
}

void write_rows(Kind kind, ExportRun& run, BundleFile& file) {
    static constexpr std::array<void (*)(ExportRun&, BundleFile&), kinds> writers{
        export_programmes,    export_cohorts,   export_employers,  export_people,       export_enrolments,
        export_lessons,       export_groups,    export_makeups,    export_recognitions, export_milestones,
        export_dispensations, export_documents, export_placements, export_weeks,        export_employments,
        export_terms,         export_followups, export_goals,      export_attendance};
    writers.at(static_cast<std::size_t>(kind))(run, file);
}

}  // namespace exchange

namespace {

using namespace exchange;
namespace fs = std::filesystem;

void require_keys(const Register& registered, const fs::path& path) {
    if (!registered.has_keys()) {
        throw RegisterError("keys-missing", {{"path", path.string()}});
    }
}

/// Makes the folder, or sees to it that it is empty.
void prepare(const fs::path& folder, bool overwrite) {
    std::error_code failure;
    if (fs::create_directories(folder, failure)) {
        fs::permissions(folder, fs::perms::owner_all, failure);
    }
    const bool is_folder = fs::is_directory(folder, failure);
    const bool is_empty = is_folder && fs::is_empty(folder, failure);
    if (!is_folder || failure) {
        throw RegisterError("folder-not-writable", {{"path", folder.string()}});
    }
    if (!is_empty && !overwrite) {
        throw RegisterError("folder-not-empty", {{"path", folder.string()}});
    }
}

}  // namespace

std::vector<std::pair<std::string, std::int64_t>> export_bundle(Register& registered, const Context& context,
                                                                const std::filesystem::path& folder, bool overwrite) {
    require_keys(registered, folder);
    prepare(folder, overwrite);
    std::vector<std::unique_ptr<BundleFile>> files;
    registered.read([&] {
        ExportRun run{registered, context, registered.connection(), RecordNames(registered.connection())};
        for (const Format& format : formats()) {
            files.push_back(std::make_unique<BundleFile>(format, folder / format.file));
            write_rows(format.kind, run, *files.back());
        }
    });
    std::vector<std::pair<std::string, std::int64_t>> written;
    for (std::size_t i = 0; i < files.size(); ++i) {
        files[i]->finish();
        written.emplace_back(formats()[i].file, files[i]->rows());
    }
    return written;
}

std::int64_t export_file(Register& registered, const Context& context, std::string_view bundle_file,
                         const std::filesystem::path& file, bool overwrite) {
    const Format* format = find_format(bundle_file);
    if (!format) {
        std::vector<std::string> known;
        for (const Format& each : formats()) {
            known.emplace_back(each.file);
        }
        throw NotFound(
            "file-unknown",
            {{"noun", "file"}, {"value", std::string(bundle_file)}, {"nearest", nearest(bundle_file, known)}});
    }
    if (format->kind == Kind::people) {
        require_keys(registered, file);
    }
    std::error_code ignored;
    if (!overwrite && fs::exists(fs::symlink_status(file, ignored))) {
        throw RegisterError("file-exists", {{"path", file.string()}});
    }
    BundleFile written(*format, file);
    registered.read([&] {
        ExportRun run{registered, context, registered.connection(), RecordNames(registered.connection())};
        write_rows(format->kind, run, written);
    });
    written.finish();
    return written.rows();
}

}  // namespace mb::services
