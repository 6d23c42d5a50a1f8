#include "cli/output/table.hpp"

#include "cli/output/people.hpp"
#include "cli/output/utf8.hpp"

#include <algorithm>
#include <numeric>

namespace mb::cli {

namespace {

constexpr int gap = 2;  // spaces between columns
constexpr const char* bold = "\033[1m";
constexpr const char* plain = "\033[0m";

/// A line to type is copied whole.
constexpr std::string_view command = "mb ";

struct TextColumn {
    bool right = false;
    std::string_view breaks = {};  ///< behind what a text may go on in a further line; empty: nowhere
    int width = 0;
    int narrowest = 0;                            ///< the width of the longest part that is not broken
    std::vector<std::vector<std::string>> texts;  ///< in parts that are not broken; the heading first
};

std::string_view breaks_of(Kind kind) {
    return kind == Kind::list ? ", " : kind == Kind::prose || kind == Kind::code ? " " : "";
}

/// The parts of a text that stay whole; a break behind a part ends in a space, which is left out where a line ends.
std::vector<std::string> parts_of(std::string_view text, std::string_view breaks) {
    std::vector<std::string> parts;
    while (!breaks.empty() && !text.starts_with(command)) {
        const auto found = text.find(breaks);
        if (found == std::string_view::npos) {
            break;
        }
        const auto end = found + breaks.size();
        parts.emplace_back(text.substr(0, end - 1));
        text.remove_prefix(end);
    }
    parts.emplace_back(text);
    return parts;
}

void add(TextColumn& column, const std::string& text) {
    column.width = std::max(column.width, width_of(text));
    auto parts = parts_of(text, column.breaks);
    for (const std::string& part : parts) {
        column.narrowest = std::max(column.narrowest, width_of(part));
    }
    column.texts.push_back(std::move(parts));
}

/// The columns that say something.
std::vector<TextColumn> spell(const Rows& rows, const Language& language) {
    std::vector<TextColumn> columns;
    for (std::size_t i = 0; i < rows.columns().size(); ++i) {
        const Column& column = rows.columns()[i];
        if (column.audience == Audience::machines) {
            continue;
        }
        TextColumn texts{is_number(column.kind), breaks_of(column.kind), 0, 0, {}};
        for (const auto& row : rows.rows()) {
            add(texts, spelled(row[i], language));
        }
        if (texts.width > 0) {
            add(texts, language.say(column.heading));
            std::ranges::rotate(texts.texts, texts.texts.end() - 1);
            columns.push_back(std::move(texts));
        }
    }
    return columns;
}

/// Takes columns off the widest text column, again and again, until the table fits or nothing more can be taken.
void narrow(std::vector<TextColumn>& columns, int width) {
    const int gaps = gap * (static_cast<int>(columns.size()) - 1);
    const int total = std::accumulate(columns.begin(), columns.end(), gaps,
                                      [](int sum, const TextColumn& column) { return sum + column.width; });
    for (int excess = total - width; excess > 0; --excess) {
        const auto spare = [](const TextColumn& column) { return column.width > column.narrowest ? column.width : 0; };
        const auto widest = std::ranges::max_element(columns, {}, spare);
        if (widest == columns.end() || spare(*widest) == 0) {
            return;
        }
        --widest->width;
    }
}

/// Parts put together again, in lines of at most `width`.
std::vector<std::string> lines_of(const std::vector<std::string>& parts, int width) {
    std::vector<std::string> lines;
    for (const std::string& part : parts) {
        if (!lines.empty() && width_of(lines.back()) + 1 + width_of(part) <= width) {
            lines.back() += " " + part;
        } else {
            lines.push_back(part);
        }
    }
    return lines;
}

/// One row, which is as many lines as its longest text takes.
std::vector<std::string> row_of(const std::vector<TextColumn>& columns, std::size_t index) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (const TextColumn& column : columns) {
        cells.push_back(lines_of(column.texts[index], column.width));
        height = std::max(height, cells.back().size());
    }
    std::vector<std::string> lines(height);
    for (std::size_t i = 0; i < height; ++i) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const std::string text = i < cells[c].size() ? cells[c][i] : "";
            const std::string padding(static_cast<std::size_t>(std::max(0, columns[c].width - width_of(text))), ' ');
            lines[i] += columns[c].right ? padding + text : text + padding;
            lines[i].append(gap, ' ');
        }
        lines[i].erase(lines[i].find_last_not_of(' ') + 1);
    }
    return lines;
}

}  // namespace

void write_table(std::ostream& out, const Rows& rows, const Language& language, const TableStyle& style) {
    if (rows.empty()) {
        return;
    }
    std::vector<TextColumn> columns = spell(rows, language);
    if (style.width) {
        narrow(columns, *style.width);
    }
    for (std::size_t i = 0; i <= rows.size(); ++i) {
        const bool heading = style.color && i == 0;
        for (const std::string& line : row_of(columns, i)) {
            out << (heading ? bold : "") << line << (heading ? plain : "") << '\n';
        }
    }
}

void write_records(std::ostream& out, const Rows& rows, const Language& language, const TableStyle& style) {
    int widest = 0;
    for (const Column& column : rows.columns()) {
        if (column.audience != Audience::machines) {
            widest = std::max(widest, width_of(language.say(column.heading)));
        }
    }
    const char* separator = "";
    for (const auto& row : rows.rows()) {
        out << separator;
        separator = "\n";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string value = spelled(row[i], language);
            if (rows.columns()[i].audience == Audience::machines || value.empty()) {
                continue;
            }
            const std::string heading = language.say(rows.columns()[i].heading);
            out << (style.color ? bold : "") << heading << (style.color ? plain : "")
                << std::string(static_cast<std::size_t>(widest - width_of(heading) + gap), ' ') << value << '\n';
        }
    }
}

}  // namespace mb::cli
