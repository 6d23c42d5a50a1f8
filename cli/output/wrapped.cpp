#include "cli/output/wrapped.hpp"

#include "cli/output/utf8.hpp"

namespace mb::cli {

namespace {

constexpr int page_width = 100;

}  // namespace

std::string wrapped(const std::vector<std::string>& words, const std::string& indent) {
    std::string text;
    std::string line = indent;
    for (const std::string& word : words) {
        const bool first = line.size() == indent.size();
        if (!first && width_of(line) + width_of(word) + 1 > page_width) {
            text += line + '\n';
            line = indent + word;
        } else {
            line += (first ? "" : " ") + word;
        }
    }
    return line.size() == indent.size() ? text : text + line + '\n';
}

std::string wrapped(std::string_view text, const std::string& indent) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return wrapped(words, indent);
}

}  // namespace mb::cli
