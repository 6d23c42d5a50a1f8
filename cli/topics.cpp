#include "cli/topics.hpp"

#include "cli/output/utf8.hpp"
#include "cli/output/wrapped.hpp"
#include "cli/topics/texts.hpp"

#include <algorithm>
#include <array>

namespace mb::cli {

namespace {

constexpr int widest_typed = 32;

/// The column behind what is to be typed, one for the whole topic.
int typed_width(const Topic& topic) {
    int width = 0;
    for (const TopicLine& line : topic.lines) {
        if (const int own = width_of(line.typed); own <= widest_typed) {
            width = std::max(width, own);
        }
    }
    return width;
}

void write_typed(std::ostream& out, const TopicLine& line, int width, const std::string& said) {
    const int padding = width - width_of(line.typed) + 2;
    const std::string indent(static_cast<std::size_t>(width) + 4, ' ');
    out << "  " << line.typed << (padding > 0 ? std::string(static_cast<std::size_t>(padding), ' ') : "\n" + indent);
    const std::string text = wrapped(said, indent);
    out << text.substr(indent.size());
}

}  // namespace

std::span<const Topic> topics() {
    static const std::array all{
        Topic{"completing", mark("what it takes to complete: hours, weeks, milestones, make-ups, dispensations"),
              topic_texts::completing()},
        Topic{"dates", mark("how days, weeks, hours and other values are typed, and what counts as today"),
              topic_texts::dates()},
        Topic{"register", mark("which register a command uses"), topic_texts::registers()},
        Topic{"privacy", mark("what is logged when names are read, and what must never be typed"),
              topic_texts::privacy()},
        Topic{"undo", mark("taking back what was done"), topic_texts::undo()},
        Topic{"spreadsheets", mark("out of mb into a spreadsheet, and back"), topic_texts::spreadsheets()},
        Topic{"scripting", mark("JSON, CSV, exit codes, and the same answer every time"), topic_texts::scripting()},
        Topic{"commands", mark("every command, with what it does"), {}},
        Topic{"options", mark("options of every command: --register, --json, --lang, …"), {}},
        Topic{"exit-codes", mark("what the exit codes mean"), {}},
        Topic{"codes", mark("every error code, with its sentence"), {}},
        Topic{"topics", mark("this list"), {}},
    };
    return all;
}

const Topic* find_topic(std::string_view name) {
    const auto all = topics();
    const auto found = std::ranges::find_if(all, [&](const Topic& topic) { return name == topic.name; });
    return found == all.end() ? nullptr : &*found;
}

void write_topic(std::ostream& out, const Topic& topic, const Language& language) {
    out << topic.name << ": " << language.say(topic.title) << '\n';
    const int width = typed_width(topic);
    bool paragraph = true;
    for (const TopicLine& line : topic.lines) {
        const bool own = *line.typed == '\0';
        const bool item = own && *line.said == '*';
        if (own != paragraph || (own && !item) || &line == topic.lines.data()) {
            out << '\n';
        }
        paragraph = own;
        const std::string said = language.say(line.said);
        if (own) {
            out << wrapped(said, item ? "  " : "");
        } else {
            write_typed(out, line, width, said);
        }
    }
}

}  // namespace mb::cli
