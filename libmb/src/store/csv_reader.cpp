#include "store/csv_reader.hpp"

#include "store/csv_parser.hpp"
#include "store/csv_rows.hpp"
#include "store/text_file.hpp"

#include <mb/error.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace mb::store {

namespace {

constexpr std::string_view separators = ";\t,";

/// Returns the separator that the first row with content has most of, outside quoted cells; nothing where `text` does
/// not hold that row to its end.
std::optional<char> find_separator(std::string_view text, bool whole_file) {
    std::array<std::size_t, separators.size()> counts{};
    bool content = false;
    bool quoted = false;
    bool may_open = true;  // whether a quote here begins a quoted cell, or goes on with one
    const auto most = [&] {
        const auto* const found = std::ranges::max_element(counts);
        return *found == 0 ? ',' : separators[static_cast<std::size_t>(found - counts.begin())];
    };
    for (const char c : text) {
        if (c == '"') {
            may_open = may_open || quoted;
            quoted = !quoted && may_open;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            if (content) {
                return most();
            }
            counts.fill(0);
            may_open = true;
        } else if (const auto separator = separators.find(c); !quoted && separator != std::string_view::npos) {
            ++counts[separator];
            may_open = true;
        } else if (c != ' ' && c != '\t') {
            // The bytes of a non-breaking space are no content.
            content = content || (c != '\xC2' && c != '\xA0');
            may_open = false;
        }
    }
    return whole_file && content ? std::optional(most()) : std::nullopt;
}

}  // namespace

struct CsvReader::Parts {
    Parts(const std::filesystem::path& path, std::size_t piece) : file(path, piece) {}

    void choose_separator();
    void read_header();
    bool next(CsvRow& row);
    void parse_piece();
    void read_text();
    [[noreturn]] void refuse_empty() const;
    void set_fault(const char* code) { fault = InvalidValue(code, {{"file", file.name()}}); }

    TextFile file;
    CsvParser parser;
    CsvRows rows;
    std::string text;                   // read and not parsed
    bool at_end = false;                // the file has been read
    bool finished = false;              // and parsed
    std::optional<InvalidValue> fault;  // where the text ends
    char separator = ',';
    std::vector<std::string> header;
    std::size_t header_line = 0;
};

/// Appends the next piece to the text; a fault in it waits until the text before it has been parsed.
void CsvReader::Parts::read_text() {
    const auto begin = text.size();
    try {
        at_end = !file.read(text);
    } catch (const InvalidValue& error) {
        fault = error;
    }
    if (const auto nul = text.find('\0', begin); nul != std::string::npos) {
        text.resize(nul);
        set_fault("csv-nul-byte");
    }
    at_end = at_end || fault;
}

void CsvReader::Parts::choose_separator() {
    std::optional<char> found;
    while (!found && !at_end && text.size() <= CsvRows::most_bytes) {
        read_text();
        found = find_separator(text, at_end);
    }
    separator = found.value_or(',');
    parser.set_separator(separator);
    if (!found && at_end) {
        parse_piece();
        refuse_empty();
    }
}

void CsvReader::Parts::parse_piece() {
    rows.forget();
    if (text.empty() && !at_end) {
        read_text();
    }
    parser.parse(text, rows);
    text.clear();
    finished = at_end;
    if (finished && !fault && !parser.finish(rows)) {
        set_fault("csv-quote-unclosed");
    }
    if (rows.too_long() || parser.room() > 2 * CsvRows::most_bytes) {
        set_fault("csv-line-too-long");
    }
    if (fault) {
        fault->add("line", std::to_string(rows.too_long().value_or(rows.line())));
        finished = true;
    }
}

bool CsvReader::Parts::next(CsvRow& row) {
    while (!rows.next(row)) {
        if (finished && fault) {
            throw InvalidValue(*fault);
        }
        if (finished) {
            return false;
        }
        parse_piece();
    }
    return true;
}

/// Refuses a file in which no row has content, for a fault in it if there is one.
void CsvReader::Parts::refuse_empty() const {
    if (fault) {
        throw InvalidValue(*fault);
    }
    throw InvalidValue("csv-empty", {{"file", file.name()}});
}

void CsvReader::Parts::read_header() {
    CsvRow row;
    if (!next(row)) {
        refuse_empty();
    }
    if (row.broken_off != 0) {
        throw InvalidValue("csv-text-after-quote", {{"file", file.name()}, {"line", std::to_string(row.broken_off)}});
    }
    header.assign(row.cells.begin(), row.cells.end());
    header_line = row.line;
}

CsvReader::CsvReader(const std::filesystem::path& path, std::size_t piece)
    : parts_(std::make_unique<Parts>(path, piece)) {
    parts_->choose_separator();
    parts_->read_header();
}

CsvReader::~CsvReader() = default;

Encoding CsvReader::encoding() const noexcept {
    return parts_->file.encoding();
}

char CsvReader::separator() const noexcept {
    return parts_->separator;
}

const std::vector<std::string>& CsvReader::header() const noexcept {
    return parts_->header;
}

std::size_t CsvReader::header_line() const noexcept {
    return parts_->header_line;
}

bool CsvReader::next(CsvRow& row) {
    return parts_->next(row);
}

}  // namespace mb::store
