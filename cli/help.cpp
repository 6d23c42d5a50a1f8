#include "cli/help.hpp"

#include "cli/global_options.hpp"
#include "cli/output/utf8.hpp"
#include "cli/output/wrapped.hpp"

#include <algorithm>
#include <array>

namespace mb::cli {

namespace {

constexpr int widest_column = 60;

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// Writes two columns. Where the left text is too wide for a column, the right one stands below it.
void write_pairs(std::ostream& out, const Pairs& pairs) {
    int width = 0;
    for (const auto& pair : pairs) {
        if (const int own = width_of(pair.first); own <= widest_column) {
            width = std::max(width, own);
        }
    }
    for (const auto& [left, right] : pairs) {
        const int padding = width - width_of(left) + 2;
        out << "  " << left;
        if (!right.empty()) {
            out << (padding > 0 ? std::string(static_cast<std::size_t>(padding), ' ') : "\n      ") << right;
        }
        out << '\n';
    }
}

std::string spelled(const Option& option) {
    const std::string name = option.name;
    if (*option.value_name == '\0') {
        return name;
    }
    if (*option.implied != '\0') {
        return name + "[=" + option.value_name + "]";
    }
    return name + " " + option.value_name + (option.several == nullptr ? "" : option.whole ? " …" : ",…");
}

Pairs option_pairs(const Options& options, const Language& language) {
    Pairs pairs;
    for (const Option& option : options.options()) {
        pairs.emplace_back(spelled(option), language.say(option.meaning));
    }
    return pairs;
}

std::string usage_line(const CommandPage& page, const Options& options) {
    std::string line = "mb " + page.name();
    const Positional& positional = options.positional();
    if (*positional.name != '\0') {
        const std::string name = std::string(positional.name) + (positional.several ? "…" : "");
        line += positional.required ? " " + name : " [" + name + "]";
    }
    return line;
}

void write_keys(std::ostream& out, const Listing& listing, const Language& language) {
    const std::string option = *listing.option == '\0' ? "" : std::string(listing.option) + " ";
    out << '\n' << language.say(mark("Objects of")) << ' ' << option << "--json\n";
    std::vector<std::string> keys;
    for (const Column& column : *listing.columns) {
        if (column.audience != Audience::people) {
            keys.emplace_back(column.key);
        }
    }
    out << wrapped(keys, "  ");
}

void write_exits(std::ostream& out, std::vector<ExitCode> exits, const Language& language) {
    exits.insert(exits.begin(), {ExitCode::done, ExitCode::unexpected, ExitCode::usage});
    out << '\n' << language.say(mark("Exit codes")) << '\n';
    Pairs pairs;
    for (const ExitCode code : exits) {
        pairs.emplace_back(std::to_string(static_cast<int>(code)), language.say(meaning_of(code)));
    }
    write_pairs(out, pairs);
}

}  // namespace

void write_overview(std::ostream& out, const Language& language) {
    out << language.say(mark("mb keeps the register of a peer-worker training programme.")) << "\n\n";
    out << language.say(mark("To begin")) << '\n';
    write_pairs(out,
                {{"mb register init", language.say(mark("make a new register, ./register.mb"))},
                 {"mb import FOLDER", language.say(mark("fill it from CSV files"))},
                 {"mb cohort progress K7", language.say(mark("who is where, and what is missing for whom"))},
                 {"mb help COMMAND", language.say(mark("examples, options, JSON keys and exit codes of a command"))},
                 {"mb help topics", language.say(mark("dates, privacy, undo, scripts and other topics"))}});
    out << '\n' << language.say(mark("Commands")) << '\n';
    Pairs pairs;
    for (const CommandPage& page : all_commands()) {
        pairs.emplace_back(page.name(), language.say(page.summary));
    }
    write_pairs(out, pairs);
    GlobalOptions ignored;
    Options options;
    declare(ignored, options);
    out << '\n' << language.say(mark("Options of every command")) << '\n';
    write_pairs(out, option_pairs(options, language));
}

void write_noun_help(std::ostream& out, std::string_view noun, const Language& language) {
    Pairs examples;
    Pairs commands;
    for (const CommandPage& page : all_commands()) {
        if (page.noun != noun) {
            continue;
        }
        commands.emplace_back("mb " + page.name(), language.say(page.summary));
        for (const Example& example : page.examples) {
            examples.emplace_back(example.line, language.say(example.meaning));
        }
    }
    out << language.say(mark("Examples")) << '\n';
    write_pairs(out, examples);
    out << '\n' << language.say(mark("Commands")) << '\n';
    write_pairs(out, commands);
    out << '\n' << "mb help " << noun << " " << language.say(mark("VERB tells more.")) << '\n';
}

void write_help(std::ostream& out, const CommandPage& page, const Language& language) {
    out << "mb " << page.name() << ": " << language.say(page.summary) << "\n\n"
        << language.say(mark("Examples")) << '\n';
    Pairs examples;
    for (const Example& example : page.examples) {
        examples.emplace_back(example.line, language.say(example.meaning));
    }
    write_pairs(out, examples);

    Options options;
    page.make()->setup(options);
    out << '\n' << language.say(mark("Usage")) << "\n  " << usage_line(page, options) << '\n';
    Pairs pairs = option_pairs(options, language);
    if (const Positional& positional = options.positional(); *positional.name != '\0') {
        pairs.insert(pairs.begin(), {positional.name, language.say(positional.meaning)});
    }
    if (!pairs.empty()) {
        out << '\n' << language.say(mark("Options")) << '\n';
        write_pairs(out, pairs);
    }
    out << '\n'
        << language.say(mark("All options of `mb help` are taken too: --register, --json, --csv, --lang, …")) << '\n';
    for (const Listing& listing : page.listings) {
        write_keys(out, listing, language);
    }
    write_exits(out, page.exits, language);
}

}  // namespace mb::cli
