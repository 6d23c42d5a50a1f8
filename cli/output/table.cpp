#include "cli/output/table.hpp"

#include "cli/output/people.hpp"
#include "cli/output/utf8.hpp"

#include <algorithm>
#include <numeric>

namespace mb::cli {

namespace {

constexpr int gap = 2;        // spaces between columns
constexpr int narrowest = 8;  // a column is not shortened below this
constexpr const char* bold = "\033[1m";
constexpr const char* plain = "\033[0m";

struct TextColumn {
    bool right = false;
    int width = 0;
    std::vector<std::string> texts;  ///< the heading first
};

void widen(TextColumn& column, std::string text) {
    column.width = std::max(column.width, width_of(text));
    column.texts.push_back(std::move(text));
}

std::vector<TextColumn> spell(const Rows& rows, const Language& language) {
    std::vector<TextColumn> columns;
    for (std::size_t i = 0; i < rows.columns().size(); ++i) {
        const Column& column = rows.columns()[i];
        if (column.audience == Audience::machines) {
            continue;
        }
        TextColumn texts{is_number(column.kind), 0, {}};
        widen(texts, language.say(column.heading));
        for (const auto& row : rows.rows()) {
            widen(texts, spelled(row[i], language));
        }
        columns.push_back(std::move(texts));
    }
    return columns;
}

/// Takes columns off the widest text column, again and again, until the table fits or nothing more can be taken.
void shrink(std::vector<TextColumn>& columns, int width) {
    const auto total = [&] {
        const int gaps = gap * (static_cast<int>(columns.size()) - 1);
        return std::accumulate(columns.begin(), columns.end(), gaps,
                               [](int sum, const TextColumn& column) { return sum + column.width; });
    };
    for (int excess = total() - width; excess > 0; --excess) {
        const auto widest = std::max_element(columns.begin(), columns.end(), [](const auto& a, const auto& b) {
            return (a.right ? 0 : a.width) < (b.right ? 0 : b.width);
        });
        if (widest == columns.end() || widest->right || widest->width <= narrowest) {
            return;
        }
        --widest->width;
    }
}

std::string shortened(const std::string& text, int width) {
    if (width_of(text) <= width) {
        return text;
    }
    return std::string(fitting(text, width - 1)) + "…";
}

std::string line_of(const std::vector<TextColumn>& columns, std::size_t index) {
    std::string line;
    for (const TextColumn& column : columns) {
        const std::string text = shortened(column.texts[index], column.width);
        const std::string padding(static_cast<std::size_t>(std::max(0, column.width - width_of(text))), ' ');
        line += column.right ? padding + text : text + padding;
        line.append(gap, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

}  // namespace

void write_table(std::ostream& out, const Rows& rows, const Language& language, const TableStyle& style) {
    if (rows.empty()) {
        return;
    }
    std::vector<TextColumn> columns = spell(rows, language);
    if (style.width) {
        shrink(columns, *style.width);
    }
    for (std::size_t i = 0; i <= rows.size(); ++i) {
        const bool heading = style.color && i == 0;
        out << (heading ? bold : "") << line_of(columns, i) << (heading ? plain : "") << '\n';
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
