#include "services/exchange/bundle_file.hpp"
#include "services/exchange/bundle_folder.hpp"
#include "services/replacing.hpp"
#include "store/identities.hpp"

#include <mb/nearest.hpp>
#include <mb/services/exchange.hpp>

#include <array>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

namespace mb::services {
namespace exchange {

BundleFile::BundleFile(const Format& format, const std::filesystem::path& path, const OutputOptions& options)
    : format_(format), options_(options), writer_(path, replacing(options)) {
    std::vector<std::string_view> names;
    for (const Column& column : format.columns) {
        names.push_back(column.name);
    }
    writer_.row(names);
}

void BundleFile::row(std::initializer_list<std::string> cells) {
    if (options_.progress) {
        options_.progress();
    }
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

using Written = std::vector<std::pair<std::string, std::int64_t>>;

/// Writes every file but for its name.
std::vector<std::unique_ptr<BundleFile>> write_files(Register& registered, const Context& context,
                                                     const fs::path& folder, const OutputOptions& options) {
    std::vector<std::unique_ptr<BundleFile>> files;
    registered.read([&] {
        ExportRun run{registered, context, registered.connection(), RecordNames(registered.connection())};
        for (const Format& format : formats()) {
            files.push_back(std::make_unique<BundleFile>(format, folder / format.file, options));
            write_rows(format.kind, run, *files.back());
        }
    });
    for (const auto& file : files) {
        file->settle();
        if (options.progress) {
            options.progress();
        }
    }
    return files;
}

const Format& known_format(std::string_view bundle_file) {
    if (const Format* format = find_format(bundle_file)) {
        return *format;
    }
    std::vector<std::string> known;
    for (const Format& each : formats()) {
        known.emplace_back(each.file);
    }
    NotFound unknown("file-unknown", {{"noun", "file"}, {"value", std::string(bundle_file)}});
    if (const auto near = nearest(bundle_file, known); !near.empty()) {
        unknown.add("nearest", near);
    }
    throw NotFound(std::move(unknown));
}

}  // namespace

Written export_bundle(Register& registered, const Context& context, const std::filesystem::path& folder,
                      const OutputOptions& options) {
    registered.identities().require_keys();
    BundleFolder place(folder);
    place.require_place(options.overwrite);
    if (options.rehearse) {
        return {};
    }
    place.make();
    const auto files = write_files(registered, context, folder, options);
    Written written;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const Format& format = formats().at(i);
        const bool replaced = fs::exists(folder / format.file);
        files[i]->finish();
        if (!replaced) {
            place.add(folder / format.file);
        }
        written.emplace_back(format.file, files[i]->rows());
    }
    place.keep();
    return written;
}

std::int64_t export_file(Register& registered, const Context& context, std::string_view bundle_file,
                         const std::filesystem::path& file, const OutputOptions& options) {
    const Format& format = known_format(bundle_file);
    if (format.kind == Kind::people) {
        registered.identities().require_keys();
    }
    BundleFile written(format, file, options);
    if (options.rehearse) {
        return 0;
    }
    registered.read([&] {
        ExportRun run{registered, context, registered.connection(), RecordNames(registered.connection())};
        write_rows(format.kind, run, written);
    });
    written.settle();
    if (options.progress) {
        options.progress();
    }
    written.finish();
    return written.rows();
}

}  // namespace mb::services
