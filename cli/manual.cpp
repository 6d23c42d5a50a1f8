#include "cli/manual.hpp"

#include "cli/messages.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace mb::cli {

namespace {

using Sections = std::map<std::string, std::string, std::less<>>;

/// Text in which no character is markup.
std::string plain(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        escaped += std::string_view("\\*_#[]|`").find(c) == std::string_view::npos ? "" : "\\";
        escaped += c;
    }
    return escaped;
}

/// A sentence as it is said of any value: what may be left out is left out, values are italic.
std::string in_general(std::string_view sentence) {
    std::string text;
    int optional = 0;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const char c = sentence[i];
        if (c == '[' || c == ']') {
            optional += c == '[' ? 1 : -1;
        } else if (optional == 0 && c == '{') {
            const auto end = sentence.find('}', i);
            const auto name = sentence.substr(i + 1, end - i - 1);
            text.append("_").append(plain(name.substr(0, name.find('|')))).append("_");
            i = end;
        } else if (optional == 0) {
            text += plain(sentence.substr(i, 1));
        }
    }
    return text;
}

std::string said_of(const std::string& code) {
    for (const Sentence& sentence : failure_sentences()) {
        if (sentence.code == code) {
            return in_general(sentence.text.many != nullptr ? sentence.text.many : sentence.text.one);
        }
    }
    throw std::invalid_argument("nothing is said of " + code);
}

/// The hand-written sections by their heading, the sentences of codes filled in.
Sections sections_of(std::string_view written) {
    Sections sections;
    std::string* section = nullptr;
    while (!written.empty()) {
        const auto end = std::min(written.find('\n'), written.size());
        std::string line(written.substr(0, end));
        written.remove_prefix(std::min(end + 1, written.size()));
        if (line.starts_with("# ")) {
            section = &sections[line.substr(2)];
            continue;
        }
        if (section == nullptr) {
            continue;
        }
        if (line.starts_with("{") && line.ends_with("}")) {
            line = said_of(line.substr(1, line.size() - 2));
        }
        section->append(line).append("\n");
    }
    return sections;
}

std::string trimmed(std::string text) {
    text.erase(0, std::min(text.find_first_not_of('\n'), text.size()));
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

void write_section(std::ostream& out, const std::string& heading, const std::string& text) {
    if (!trimmed(text).empty()) {
        out << "# " << heading << "\n\n" << trimmed(text) << "\n\n";
    }
}

std::string argument(const Positional& positional) {
    if (*positional.name == '\0') {
        return "";
    }
    const std::string name = "_" + plain(positional.name) + "_" + (positional.several ? "..." : "");
    return positional.required ? " " + name : " [" + name + "]";
}

std::string spelled(const Option& option) {
    std::string text = "*" + plain(option.name) + "*";
    if (*option.implied != '\0') {
        text.append("[=_").append(plain(option.value_name)).append("_]");
    } else if (*option.value_name != '\0') {
        text.append(" _").append(plain(option.value_name)).append("_");
    }
    return text;
}

std::string synopsis(const CommandPage& page) {
    Options options;
    const auto command = page.make();
    command->setup(options);
    return "*mb " + plain(page.name()) + "*" + argument(options.positional()) + " [_options_]";
}

void write_command(std::ostream& out, const CommandPage& page) {
    Options options;
    const auto command = page.make();
    command->setup(options);
    out << "## mb " << page.name() << "\n\n" << plain(page.summary) << "\n\n";
    if (const Positional& positional = options.positional(); *positional.name != '\0') {
        out << "_" << plain(positional.name) << "_\n\t" << plain(positional.meaning) << "\n\n";
    }
    for (const Option& option : options.options()) {
        out << spelled(option) << "\n\t" << plain(option.meaning) << "\n\n";
    }
    for (const Listing& listing : page.listings) {
        out << "Keys of the objects of " << (*listing.option == '\0' ? "" : "*" + plain(listing.option) + "* ")
            << "*--json*:";
        for (const std::string& key : listing.keys()) {
            out << ' ' << plain(key);
        }
        out << "\n\n";
    }
}

/// Every exit code of the noun, and which commands end with it.
void write_exits(std::ostream& out, const std::vector<const CommandPage*>& pages) {
    std::map<ExitCode, std::vector<std::string>> commands;
    for (const ExitCode code : {ExitCode::done, ExitCode::unexpected, ExitCode::usage}) {
        commands[code];
    }
    for (const CommandPage* page : pages) {
        for (const ExitCode code : page->exits) {
            commands[code].push_back(page->name());
        }
    }
    out << "# EXIT STATUS\n\n";
    for (const auto& [code, names] : commands) {
        out << "*" << static_cast<int>(code) << "*\n\t" << plain(meaning_of(code));
        if (!names.empty() && names.size() < pages.size()) {
            std::string list;
            for (const std::string& name : names) {
                list += (list.empty() ? " (" : ", ") + name;
            }
            out << plain(list + ")");
        }
        out << "\n\n";
    }
}

void write_others(std::ostream& out, std::string_view noun) {
    out << "# SEE ALSO\n\n";
    if (!noun.empty()) {
        out << "*mb*(1)";
    }
    for (const std::string& other : nouns()) {
        if (other != noun) {
            out << (noun.empty() && other == nouns().front() ? "" : ", ") << "*mb-" << plain(other) << "*(1)";
        }
    }
    out << "\n";
}

}  // namespace

std::vector<std::string> nouns() {
    std::vector<std::string> found;
    for (const CommandPage& page : all_commands()) {
        if (std::ranges::find(found, page.noun) == found.end()) {
            found.emplace_back(page.noun);
        }
    }
    return found;
}

void write_manual(std::ostream& out, const std::vector<const CommandPage*>& pages, std::string_view written) {
    Sections sections = sections_of(written);
    const auto take = [&](const char* heading) {
        const auto node = sections.extract(heading);
        return node.empty() ? std::string() : node.mapped();
    };
    const std::string noun = pages.front()->noun;
    out << "mb-" << noun << "(1)\n\n# NAME\n\nmb-" << noun << " - " << trimmed(take("NAME")) << "\n\n# SYNOPSIS\n\n";
    for (const CommandPage* page : pages) {
        out << synopsis(*page) << "\n\n";
    }
    out << "# EXAMPLES\n\n";
    for (const CommandPage* page : pages) {
        for (const Example& example : page->examples) {
            out << "*" << plain(example.line) << "*\n\t" << plain(example.meaning) << "\n\n";
        }
    }
    write_section(out, "DESCRIPTION", take("DESCRIPTION"));
    out << "# COMMANDS\n\nThe options of every command (*--register*, *--json*, *--csv*, *--today*, ...) stand in "
           "*mb*(1).\n\n";
    for (const CommandPage* page : pages) {
        write_command(out, *page);
    }
    const std::string diagnostics = take("DIAGNOSTICS");
    for (const auto& [heading, text] : sections) {
        write_section(out, heading, text);
    }
    write_section(out, "DIAGNOSTICS", diagnostics);
    write_exits(out, pages);
    write_others(out, noun);
}

void write_manual(std::ostream& out, std::string_view noun, std::string_view written) {
    std::vector<const CommandPage*> pages;
    for (const CommandPage& page : all_commands()) {
        if (page.noun == noun) {
            pages.push_back(&page);
        }
    }
    write_manual(out, pages, written);
}

void write_manual_overview(std::ostream& out, std::string_view written) {
    out << written << '\n';
    write_others(out, "");
}

}  // namespace mb::cli
