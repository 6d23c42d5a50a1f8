#include "cli/output/json.hpp"

#include "cli/output/decimals.hpp"
#include "cli/output/utf8.hpp"
#include "cli/output/visible.hpp"

#include <fmt/format.h>

namespace mb::cli {

namespace {

/// A code beyond the basic plane is two escapes (RFC 8259, section 7).
std::string escaped(char32_t character) {
    auto code = static_cast<std::uint32_t>(character);
    if (code < 0x10000) {
        return fmt::format("\\u{:04x}", code);
    }
    code -= 0x10000;
    return fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + (code >> 10U), 0xDC00 + (code & 0x3FFU));
}

class Writer {
public:
    explicit Writer(std::ostream& out) : out_(out) {}

    void operator()(Absent /*absent*/) { out_ << "null"; }
    void operator()(const std::string& text) { out_ << json_string(text); }
    void operator()(std::int64_t number) { out_ << number; }
    void operator()(bool yes) { out_ << (yes ? "true" : "false"); }
    void operator()(Date day) { out_ << json_string(day.to_string()); }
    void operator()(Instant instant) { out_ << json_string(instant.to_string()); }
    void operator()(Minutes minutes) { out_ << minutes.count(); }
    void operator()(double number) { out_ << shortest(number); }
    void operator()(Percent percent) { out_ << percent.hundredths(); }
    void operator()(FullTime amount) { out_ << amount.hundredths; }
    void operator()(const CodedValue& value) { out_ << json_string(value.code); }
    void operator()(const std::vector<std::string>& list) {
        out_ << '[';
        const char* separator = "";
        for (const std::string& item : list) {
            out_ << separator << json_string(item);
            separator = ", ";
        }
        out_ << ']';
    }
    void operator()(const Nested& rows) {
        out_ << '[';
        const char* separator = "";
        for (const auto& row : rows->rows()) {
            out_ << separator;
            object(rows->columns(), row);
            separator = ", ";
        }
        out_ << ']';
    }

    void object(const std::vector<Column>& columns, const std::vector<Cell>& cells) {
        out_ << '{';
        const char* separator = "";
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].audience == Audience::people) {
                continue;
            }
            out_ << separator << json_string(columns[i].key) << ": ";
            std::visit(*this, cells[i]);
            separator = ", ";
        }
        out_ << '}';
    }

private:
    std::ostream& out_;
};

}  // namespace

std::string json_string(std::string_view text) {
    std::string json = "\"";
    while (!text.empty()) {
        const Character character = next_character(text);
        if (!character.code) {
            json += "\uFFFD";
        } else if (*character.code == U'"' || *character.code == U'\\') {
            json += '\\';
            json += character.bytes;
        } else if (*character.code == U'\n') {
            json += "\\n";
        } else if (is_hidden(*character.code)) {
            json += escaped(*character.code);
        } else {
            json += character.bytes;
        }
    }
    return json + '"';
}

void write_json(std::ostream& out, const Rows& rows) {
    if (rows.empty()) {
        out << "[]\n";
        return;
    }
    Writer writer(out);
    const char* separator = "[\n";
    for (const auto& row : rows.rows()) {
        out << separator;
        writer.object(rows.columns(), row);
        separator = ",\n";
    }
    out << "\n]\n";
}

}  // namespace mb::cli
