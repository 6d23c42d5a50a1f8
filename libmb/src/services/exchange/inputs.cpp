#include "services/exchange/inputs.hpp"

#include "domain/offending.hpp"
#include "services/exchange/cell.hpp"
#include "services/exchange/likely_list.hpp"
#include "services/exchange/list_formats.hpp"
#include "services/exchange/recognised_format.hpp"
#include "store/table_reader.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>
#include <mb/text.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <string>

namespace mb::services::exchange {
namespace {

namespace fs = std::filesystem;

/// A fault names its file by a number, of which there are this many.
constexpr std::size_t most_files = 100'000;

void list_folder(const fs::path& folder, std::vector<fs::path>& files) {
    std::vector<fs::path> found;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code ignored;
        // What begins with a point or ~$ is some program's own: a file half written, the shadow of another.
        const auto name = entry->path().filename().string();
        const bool hidden = name.starts_with('.') || name.starts_with("~$");
        if (!hidden && is_table_file(entry->path()) && !entry->is_directory(ignored)) {
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

/// Tells that a file is none of the bundle; where its header nearly is that of one, also what it would need.
void tell_unknown(const std::string& name, Origin header, const std::vector<std::string_view>& cells,
                  ReportBuilder& report) {
    std::vector<std::string> known;
    for (const Format& format : formats()) {
        known.emplace_back(format.file);
    }
    const auto list = likely_list(cells);
    const auto words = kinds_by_likelihood(list);
    Fields fields{{"first", words.front()}, {"others", joined(std::span(words).subspan(1))}};
    if (auto near = nearest(name, known); !near.empty() && !list) {
        fields.emplace_back("nearest", std::move(near));
    }
    const Format* like = nearest_format(cells);
    if (like) {
        fields.emplace_back("like", like->file);
    }
    report.fault({header.file, 0}, "", name, "file-unrecognised", std::move(fields));
    if (like) {
        Header(*like, cells).check(report, header);
    }
}

/// The name that may tell the kind of a table: `people.csv`, also of the sheet `people`.
const Format* named_format(const Table& table) {
    if (table.sheet.empty()) {
        return find_format(table.name);
    }
    if (const Format* format = find_format(table.sheet + ".csv")) {
        return format;
    }
    return table.one_of_several ? nullptr : find_format(table.source.path.stem().string() + ".csv");
}

void fail(Inputs& inputs, const Format* format) {
    (format ? inputs.unreadable[static_cast<std::size_t>(format->kind)] : inputs.unknown) = true;
}

/// A table whose header has been read.
struct OpenTable {
    std::size_t file;  ///< its position in the report
    std::vector<std::string> header;
    std::size_t header_line;
};

/// Opens a table; a fault in its beginning is told.
std::optional<OpenTable> open_table(const Table& table, ReportBuilder& report) {
    std::optional<store::TableReader> reader;
    try {
        reader.emplace(table.source);
    } catch (const InvalidValue& error) {
        tell_broken_file(error, report.add_file(table.name, table.sheet.empty() ? "" : "xlsx"), report);
        return std::nullopt;
    }
    return OpenTable{report.add_file(table.name, encoding_of(*reader)), reader->header(), reader->header_line()};
}

/// Whether every name in that column is `family name, given name`.
bool names_can_be_split(const Table& table, std::size_t column) {
    bool all = true;
    try {
        store::TableReader reader(table.source);
        store::CsvRow row;
        while (all && reader.next(row)) {
            const auto name = column < row.cells.size() ? cell_text(row.cells[column]).text : std::string_view();
            const auto comma = name.find(',');
            all = name.empty()
                  || (comma != std::string_view::npos && comma == name.rfind(',')
                      && !trim(name.substr(0, comma)).empty() && !trim(name.substr(comma + 1)).empty());
        }
    } catch (const InvalidValue&) {
        return all;  // What is wrong with the file is told when its rows are read.
    }
    return all;
}

/// Takes a table as a file of that format, unless its header is faulty.
bool take(const Table& table, const OpenTable& opened, const Format& format, ReportBuilder& report, Inputs& inputs) {
    const auto cells = views(opened.header);
    Header header(format, cells);
    if (format.own_list && header.full_name() != absent && names_can_be_split(table, header.full_name())) {
        header.split_full_name();
    }
    if (!format.own_list && !header.fits()) {
        fail(inputs, &format);
    }
    if (!header.check(report, {opened.file, opened.header_line}, nearest_format(cells))) {
        fail(inputs, &format);
        return false;
    }
    std::error_code ignored;
    const auto bytes = fs::file_size(table.source.path, ignored);
    inputs.of[static_cast<std::size_t>(format.kind)].push_back(
        {table.source, &format, std::move(header), opened.file, bytes});
    inputs.bytes += bytes;
    return true;
}

/// What a header is that of: a file of the bundle, or a list from elsewhere.
const Format* known_format(const std::vector<std::string>& header) {
    const auto cells = views(header);
    const Format* format = recognised_format(cells);
    const auto is_name = [&](std::string_view cell) {
        return std::ranges::find(format->columns, cell_text(cell).text, &Column::name) != format->columns.end();
    };
    if (format && format->kind == Kind::followups && !std::ranges::all_of(cells, is_name)) {
        // Somebody's own list may have the columns of followups.csv; that name, or the columns spelled as export does, say
        // that a register wrote it.
        const Format* list = recognised_list(cells);
        return list ? list : format;
    }
    return format ? format : recognised_list(cells);
}

/// Opens a table that is meant; what is no file of the bundle becomes a fault.
void open_meant(const Table& table, ReportBuilder& report, Inputs& inputs) {
    const Format* format = named_format(table);
    const auto opened = open_table(table, report);
    if (!opened) {
        fail(inputs, format);
        return;
    }
    if (!format) {
        format = known_format(opened->header);
    }
    if (!format) {
        tell_unknown(table.name, {opened->file, opened->header_line}, views(opened->header), report);
        fail(inputs, format);
        return;
    }
    take(table, *opened, *format, report, inputs);
}

/// Whether a sheet among several is a file of the bundle, by its name or its header.
const Format* format_in_passing(const Table& table, ReportBuilder& report) {
    if (const Format* format = named_format(table)) {
        return format;
    }
    try {
        const store::TableReader reader(table.source);
        const Format* format = known_format(reader.header());
        // A sheet with one column of text is prose, such as instructions.
        if (!format && reader.header().size() > 1) {
            report.warn_of_file(table.name, {"sheet-passed-over", {{"sheet", table.sheet}}});
        }
        return format;
    } catch (const InvalidValue& error) {
        if (error.code() != "sheet-empty") {
            tell_broken_file(error, report.add_file(table.name, "xlsx"), report);
        }
        return nullptr;
    }
}

/// Opens the sheets of a workbook that are files of the bundle; when none is, that is a fault.
void open_some(const std::vector<Table>& tables, ReportBuilder& report, Inputs& inputs) {
    std::vector<std::string> names;
    bool any = false;
    for (const Table& table : tables) {
        names.push_back(table.sheet);
        if (const Format* format = format_in_passing(table, report)) {
            any = true;
            open_as(table, *format, report, inputs);
        }
    }
    if (!any) {
        const auto name = offending(tables.front().source.path.filename().string());
        report.fault({report.add_file(name, "xlsx"), 0}, "", "", "workbook-without-tables", {{"known", joined(names)}});
        inputs.unknown = true;
    }
}

void open_file(const fs::path& path, const std::optional<std::string>& sheet, ReportBuilder& report, Inputs& inputs) {
    const auto tables = tables_of(path, sheet, report);
    if (tables.empty()) {
        fail(inputs, find_format(path.stem().string() + ".csv"));
    } else if (tables.size() > 1) {
        open_some(tables, report, inputs);
    } else {
        open_meant(tables.front(), report, inputs);
    }
}

}  // namespace

bool open_as(const Table& table, const Format& format, ReportBuilder& report, Inputs& inputs) {
    const auto opened = open_table(table, report);
    if (!opened) {
        fail(inputs, &format);
        return false;
    }
    return take(table, *opened, format, report, inputs);
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

Inputs open_inputs(const std::vector<fs::path>& files, const std::optional<std::string>& sheet, ReportBuilder& report) {
    Inputs inputs;
    for (const auto& path : files) {
        open_file(path, sheet, report, inputs);
    }
    return inputs;
}

}  // namespace mb::services::exchange
