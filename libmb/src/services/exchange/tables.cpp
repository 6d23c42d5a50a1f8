#include "services/exchange/tables.hpp"

#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/joined.hpp>
#include <mb/lower_ascii.hpp>
#include <mb/nearest.hpp>

#include <algorithm>
#include <memory>

namespace mb::services::exchange {
namespace {

namespace fs = std::filesystem;

std::string lower_extension(const fs::path& path) {
    return lower_ascii(path.extension().string());
}

bool is_workbook_file(const fs::path& path) {
    const auto extension = lower_extension(path);
    return extension == ".xlsx" || extension == ".xlsm";
}

using Sheets = std::vector<store::Workbook::Sheet>;

std::vector<std::string> names_in(const Sheets& sheets) {
    std::vector<std::string> names;
    for (const auto& sheet : sheets) {
        names.push_back(sheet.name);
    }
    return names;
}

std::string shown(const fs::path& path, const std::string& sheet) {
    return offending(path.filename().string() + " [" + sheet + "]");
}

void tell_unknown_sheet(const std::string& name, const std::string& wanted, const Sheets& sheets,
                        ReportBuilder& report) {
    const auto names = names_in(sheets);
    Fields fields{{"sheet", wanted}, {"known", joined(names)}};
    if (auto near = nearest(wanted, names); !near.empty()) {
        fields.emplace_back("nearest", std::move(near));
    }
    report.fault({report.add_file(name, "xlsx"), 0}, "", "", "sheet-unknown", std::move(fields));
}

std::vector<Table> sheets_of(const fs::path& path, const std::optional<std::string>& wanted, ReportBuilder& report) {
    const auto workbook = std::make_shared<const store::Workbook>(path);
    const auto& sheets = workbook->sheets();
    std::vector<Table> tables;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (wanted ? sheets[i].name == *wanted : !sheets[i].hidden) {
            tables.push_back({{path, workbook, i}, shown(path, sheets[i].name), sheets[i].name});
        }
    }
    if (wanted && tables.empty()) {
        tell_unknown_sheet(offending(path.filename().string()), *wanted, sheets, report);
    }
    if (!wanted && tables.empty()) {
        report.fault({report.add_file(offending(path.filename().string()), "xlsx"), 0}, "", "",
                     "workbook-without-tables", {{"known", joined(names_in(sheets))}});
    }
    for (auto& table : tables) {
        table.one_of_several = tables.size() > 1;
    }
    return tables;
}

}  // namespace

std::string encoding_of(const store::TableReader& reader) {
    return lower_ascii(reader.encoding());
}

bool is_table_file(const fs::path& path) {
    return lower_extension(path) == ".csv" || is_workbook_file(path);
}

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

std::vector<Table> tables_of(const fs::path& path, const std::optional<std::string>& wanted, ReportBuilder& report) {
    const auto name = offending(path.filename().string());
    const auto fault = [&](const char* code) {
        report.fault({report.add_file(name, ""), 0}, "", "", code);
        return std::vector<Table>();
    };
    if (store::Workbook::looks_like_old_one(path)) {
        return fault("workbook-format-old");
    }
    if (!is_workbook_file(path) && !store::Workbook::looks_like_one(path)) {
        return wanted ? fault("sheet-of-csv") : std::vector<Table>{{{path}, name, {}}};
    }
    try {
        return sheets_of(path, wanted, report);
    } catch (const InvalidValue& error) {
        tell_broken_file(error, report.add_file(name, "xlsx"), report);
        return {};
    }
}

std::optional<Table> one_table_of(const fs::path& path, const std::optional<std::string>& wanted, std::string_view kind,
                                  ReportBuilder& report) {
    auto tables = tables_of(path, wanted, report);
    if (tables.empty()) {
        return std::nullopt;
    }
    const auto named = std::ranges::find(tables, kind, &Table::sheet);
    if (tables.size() > 1 && named == tables.end()) {
        std::vector<std::string> names;
        std::ranges::transform(tables, std::back_inserter(names), &Table::sheet);
        report.fault({report.add_file(offending(path.filename().string()), "xlsx"), 0}, "", "", "sheet-ambiguous",
                     {{"known", joined(names)}});
        return std::nullopt;
    }
    return named == tables.end() ? std::move(tables.front()) : std::move(*named);
}

}  // namespace mb::services::exchange
