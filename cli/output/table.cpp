#include "cli/output/table.hpp"

#include "cli/output/people.hpp"
#include "cli/output/utf8.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mb::cli {

namespace {

constexpr int gap = 2;  // spaces between columns
constexpr const char* bold = "\033[1m";
constexpr const char* plain = "\033[0m";

/// A line to type is copied whole.
constexpr std::string_view command = "mb ";

struct Text {
    std::string text;
    int width;
};

struct TextColumn {
    bool right = false;
    std::string_view breaks = {};  ///< behind what a text may go on in a further line; empty: nowhere
    int width = 0;
    int narrowest = 0;  ///< the width of the longest part that is not broken; known where the table is too wide
    std::vector<Text> texts = {};  ///< the heading first
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

int narrowest(const TextColumn& column) {
    int width = 0;
    for (const Text& text : column.texts) {
        for (const std::string& part : parts_of(text.text, column.breaks)) {
            width = std::max(width, width_of(part));
        }
    }
    return width;
}

void add(TextColumn& column, std::string text) {
    const int width = width_of(text);
    column.width = std::max(column.width, width);
    column.texts.push_back({std::move(text), width});
}

/// The columns that say something.
std::vector<TextColumn> spell(const Rows& rows, const Language& language) {
    std::vector<TextColumn> columns;
    for (std::size_t i = 0; i < rows.columns().size(); ++i) {
        const Column& column = rows.columns()[i];
        if (column.audience == Audience::machines) {
            continue;
        }
        TextColumn texts{is_number(column.kind), breaks_of(column.kind)};
        texts.texts.reserve(rows.size() + 1);
        add(texts, language.say(column.heading));
        // A column is there for what stands in it, not for its heading.
        const int heading = std::exchange(texts.width, 0);
        for (const auto& row : rows.rows()) {
            add(texts, spelled(row[i], language));
        }
        if (texts.width > 0) {
            texts.width = std::max(texts.width, heading);
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
    if (total <= width) {
        return;
    }
    for (TextColumn& column : columns) {
        column.narrowest = narrowest(column);
    }
    for (int excess = total - width; excess > 0; --excess) {
        const auto spare = [](const TextColumn& column) { return column.width > column.narrowest ? column.width : 0; };
        const auto widest = std::ranges::max_element(columns, {}, spare);
        if (spare(*widest) == 0) {
            return;
        }
        --widest->width;
    }
}

/// A text in lines of the column's width.
std::vector<Text> lines_of(const Text& text, const TextColumn& column) {
    if (text.width <= column.width) {
        return {text};
    }
    std::vector<Text> lines;
    for (std::string& part : parts_of(text.text, column.breaks)) {
        const int width = width_of(part);
        if (!lines.empty() && lines.back().width + 1 + width <= column.width) {
            lines.back().text += " " + part;
            lines.back().width += 1 + width;
        } else {
            lines.push_back({std::move(part), width});
        }
    }
    return lines;
}

void append(std::string& line, const Text& text, const TextColumn& column) {
    const auto padding = static_cast<std::size_t>(std::max(0, column.width - text.width));
    line.append(column.right ? padding : 0, ' ').append(text.text).append(column.right ? 0 : padding, ' ');
    line.append(gap, ' ');
}

/// One row, which is as many lines as its longest text takes.
std::vector<std::string> row_of(const std::vector<TextColumn>& columns, std::size_t index) {
    std::vector<std::vector<Text>> cells;
    std::size_t height = 1;
    for (const TextColumn& column : columns) {
        cells.push_back(lines_of(column.texts[index], column));
        height = std::max(height, cells.back().size());
    }
    std::vector<std::string> lines(height);
    for (std::size_t i = 0; i < height; ++i) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            append(lines[i], i < cells[c].size() ? cells[c][i] : Text{"", 0}, columns[c]);
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
