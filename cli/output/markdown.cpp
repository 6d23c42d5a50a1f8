#include "cli/output/markdown.hpp"

#include "cli/output/people.hpp"
#include "cli/output/visible.hpp"

#include <algorithm>

namespace mb::cli {

namespace {

/// The columns that say something.
std::vector<std::size_t> shown(const Rows& rows, const Language& language) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < rows.columns().size(); ++i) {
        const bool said =
            std::ranges::any_of(rows.rows(), [&](const auto& row) { return !spelled(row[i], language).empty(); });
        if (said && rows.columns()[i].audience != Audience::machines) {
            columns.push_back(i);
        }
    }
    return columns;
}

}  // namespace

std::string markdown_text(std::string_view text) {
    constexpr std::string_view signs = "\\`*_[]<>|#";
    std::string escaped;
    for (const char c : visible(text)) {
        if (signs.find(c) != std::string_view::npos) {
            escaped += '\\';
        }
        escaped += c;
    }
    return escaped;
}

void write_markdown_table(std::ostream& out, const Rows& rows, const Language& language) {
    const auto columns = shown(rows, language);
    const auto line = [&](const auto& text_of) {
        for (const std::size_t column : columns) {
            out << "| " << text_of(column) << ' ';
        }
        out << "|\n";
    };
    line([&](std::size_t i) { return language.say(rows.columns()[i].heading); });
    line([&](std::size_t i) { return is_number(rows.columns()[i].kind) ? "---:" : "---"; });
    for (const auto& row : rows.rows()) {
        line([&](std::size_t i) { return markdown_text(spelled(row[i], language)); });
    }
}

}  // namespace mb::cli
