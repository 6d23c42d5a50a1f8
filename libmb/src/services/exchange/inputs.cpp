#include "services/exchange/inputs.hpp"

#include "domain/digits.hpp"
#include "domain/offending.hpp"
#include "services/exchange/recognised_format.hpp"
#include "store/csv_reader.hpp"

#include <mb/nearest.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace mb::services::exchange {
namespace {

namespace fs = std::filesystem;

/// A fault names its file by a number, of which there are this many.
constexpr std::size_t most_files = 100'000;

bool is_csv(const fs::path& path) {
    auto extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension == ".csv";
}

void list_folder(const fs::path& folder, std::vector<fs::path>& files) {
    std::vector<fs::path> found;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code ignored;
        // What begins with a point is some program's own: a file half written, the shadow of another.
        const bool hidden = entry->path().filename().string().starts_with('.');
        if (!hidden && is_csv(entry->path()) && !entry->is_directory(ignored)) {
            found.push_back(entry->path());
        }
    }
    if (failure) {
        throw RegisterError("folder-unreadable", {{"path", folder.string()}});
    }
    if (found.empty()) {
        throw NotFound("folder-without-files", {{"noun", "folder"}, {"value", folder.string()}});
    }
    std::ranges::sort(found);
    files.insert(files.end(), found.begin(), found.end());
}

std::vector<std::string_view> views(const std::vector<std::string>& cells) {
    return {cells.begin(), cells.end()};
}

std::string encoding_of(const store::CsvReader& reader) {
    std::string encoding(to_code(reader.encoding()));
    std::ranges::transform(encoding, encoding.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return encoding;
}

/// Tells that a file is none of the bundle; where its header nearly is that of one, also what it would need.
void tell_unknown(const std::string& name, Origin header, const std::vector<std::string_view>& cells,
                  ReportBuilder& report) {
    std::vector<std::string> known;
    for (const Format& format : formats()) {
        known.emplace_back(format.file);
    }
    Fields fields;
    if (auto near = nearest(name, known); !near.empty()) {
        fields.emplace_back("nearest", std::move(near));
    }
    const Format* like = nearest_format(cells);
    if (like) {
        fields.emplace_back("like", like->file);
    }
    report.fault({header.file, 0}, "", name, "file-unknown", std::move(fields));
    if (like) {
        Header(*like, cells).check(report, header);
    }
}

/// Opens one file; what is no file of the bundle becomes a fault.
void open_input(const fs::path& path, ReportBuilder& report, Inputs& inputs) {
    const auto name = offending(path.filename().string());
    const Format* format = find_format(name);
    const auto fail = [&] {
        (format ? inputs.unreadable[static_cast<std::size_t>(format->kind)] : inputs.unknown) = true;
    };
    std::optional<store::CsvReader> reader;
    try {
        reader.emplace(path);
    } catch (const InvalidValue& error) {
        tell_broken_file(error, report.add_file(name, ""), report);
        fail();
        return;
    }
    const auto file = report.add_file(name, encoding_of(*reader));
    const auto cells = views(reader->header());
    if (!format) {
        format = recognised_format(cells);
    }
    const Origin origin{file, reader->header_line()};
    if (!format) {
        tell_unknown(name, origin, cells, report);
        fail();
        return;
    }
    Header header(*format, cells);
    if (!header.check(report, origin, nearest_format(cells))) {
        fail();
        return;
    }
    std::error_code ignored;
    const auto bytes = fs::file_size(path, ignored);
    inputs.of[static_cast<std::size_t>(format->kind)].push_back({path, format, std::move(header), file, bytes});
    inputs.bytes += bytes;
}

}  // namespace

void tell_broken_file(const InvalidValue& error, std::size_t file, ReportBuilder& report) {
    std::size_t line = 0;
    Fields fields;
    for (const auto& [name, value] : error.fields()) {
        if (name == "line") {
            line = static_cast<std::size_t>(number_up_to(1'000'000'000'000, value));
        } else if (name != "file") {
            fields.emplace_back(name, value);
        }
    }
    report.fault({file, line}, "", "", error.code(), std::move(fields));
}

std::vector<fs::path> list_files(const std::vector<fs::path>& paths) {
    std::vector<fs::path> files;
    for (const auto& path : paths) {
        std::error_code ignored;
        if (fs::is_directory(path, ignored)) {
            list_folder(path, files);
        } else {
            files.push_back(path);
        }
        if (files.size() > most_files) {
            throw InvalidValue("files-too-many", {{"value", std::to_string(files.size())}});
        }
    }
    return files;
}

Inputs open_inputs(const std::vector<fs::path>& files, ReportBuilder& report) {
    Inputs inputs;
    for (const auto& path : files) {
        open_input(path, report, inputs);
    }
    return inputs;
}

}  // namespace mb::services::exchange
