#include "services/exchange/import_run.hpp"

#include <algorithm>
#include <optional>

namespace mb::services::exchange {
namespace {

constexpr std::uintmax_t bytes_between_tellings = 1U << 20U;

}  // namespace

ImportRun::ImportRun(Register& to, const Context& by, const ImportOptions& options, const Inputs& from,
                     ReportBuilder& told)
    : registered(to), context(by), connection(to.connection()), inputs(from), report(told), known(connection, from),
      options_(options) {}

void ImportRun::for_each_plain_row(const Input& input, const std::function<void(const store::CsvRow&)>& visit) {
    const auto before = bytes_read_;
    std::optional<store::TableReader> reader;
    const auto readable = [&](const auto& read) {
        try {
            return read();
        } catch (const InvalidValue& error) {
            tell_broken_file(error, input.file, report);
            known.miss_rows(input.format->kind);
            return false;
        }
    };
    store::CsvRow row;
    const auto next = [&] { return reader->next(row); };
    const auto open = [&] { return reader.emplace(input.source).header_line() > 0; };
    for (bool more = readable(open) && readable(next); more; more = readable(next)) {
        if (row.broken_off == 0) {
            visit(row);
        } else {
            tell_broken_off(input, row);
        }
        // Near enough: what a cell holds, and what separates it from the next.
        for (const auto cell : row.cells) {
            bytes_read_ += cell.size() + 1;
        }
        tell_progress(false);
    }
    bytes_read_ = before + input.bytes;
    tell_progress(true);
}

void ImportRun::tell_broken_off(const Input& input, const store::CsvRow& row) {
    report.count_row(input.file);
    report.fault({input.file, row.broken_off}, input.header.spelled_at(row.cells.size() - 1), "",
                 "csv-text-after-quote");
    known.miss_rows(input.format->kind);
}

void ImportRun::for_each_row(Kind kind, const std::function<void(RowReader&)>& visit) {
    for (const Input& input : inputs[kind]) {
        RowReader reader(*input.format, input.header, report, input.file);
        for_each_plain_row(input, [&](const store::CsvRow& row) {
            if (reader.begin(row.cells, row.line)) {
                report.count_row(input.file);
                visit(reader);
            }
        });
    }
}

std::string ImportRun::spelled(Kind kind, Origin origin, std::string_view column) const {
    const auto& files = inputs[kind];
    const auto input = std::ranges::find(files, origin.file, &Input::file);
    return input == files.end() ? std::string(column) : input->header.spelled(column_of(*input->format, column));
}

void ImportRun::tell_progress(bool at_end) {
    if (options_.progress && (at_end || bytes_read_ >= bytes_told_ + bytes_between_tellings)) {
        bytes_told_ = bytes_read_;
        options_.progress(std::min(bytes_read_, inputs.bytes), inputs.bytes);
    }
}

}  // namespace mb::services::exchange
