#include "cli/help.hpp"

#include "cli/global_options.hpp"
#include "cli/manual.hpp"
#include "cli/messages.hpp"
#include "cli/output/utf8.hpp"
#include "cli/output/wrapped.hpp"
#include "cli/synopsis.hpp"

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

std::string spelled(const Option& option, const Language& language) {
    std::string name = option.name;
    if (*option.value_name == '\0') {
        return name;
    }
    const std::string value = placeholder(option.value_name, language);
    if (*option.implied != '\0') {
        return name + "[=" + value + "]";
    }
    return name + " " + value + (option.several == nullptr ? "" : option.whole ? " …" : ",…");
}

Pairs option_pairs(const Options& options, const Language& language) {
    Pairs pairs;
    for (const Option& option : options.options()) {
        pairs.emplace_back(spelled(option, language), language.say(option.meaning));
    }
    return pairs;
}

void write_keys(std::ostream& out, const Listing& listing, const Language& language) {
    const std::string option = *listing.option == '\0' ? "" : std::string(listing.option) + " ";
    out << '\n' << language.say(mark("Objects of")) << ' ' << option << "--json\n";
    out << wrapped(listing.keys(), "  ");
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
    const auto named = [&](const char* command, const char* name) {
        return std::string("mb ") + command + " " + placeholder(name, language);
    };
    write_pairs(
        out,
        {{"mb register init", language.say(mark("make a new register, ./register.mb"))},
         {named("import", "FOLDER"), language.say(mark("fill it from CSV files"))},
         {"mb cohort progress K7", language.say(mark("who is where, and what is missing for whom"))},
         {named("help", "COMMAND"), language.say(mark("examples, options, JSON keys and exit codes of a command"))},
         {"mb help topics", language.say(mark("dates, privacy, undo, scripts and other topics"))},
         {"mb help commands", language.say(mark("every command, with what it does"))},
         {"mb help options", language.say(mark("options of every command: --register, --json, --lang, …"))}});
    out << '\n' << language.say(mark("Commands")) << '\n';
    std::size_t width = 0;
    for (const std::string& noun : nouns()) {
        width = std::max(width, noun.size());
    }
    const std::string indent(width + 4, ' ');
    for (const std::string& noun : nouns()) {
        std::vector<std::string> verbs;
        for (const CommandPage& page : all_commands()) {
            if (page.noun == noun) {
                verbs.push_back(*page.verb == '\0' ? language.say(page.summary) : page.verb);
            }
        }
        const std::string lines = wrapped(verbs, indent);
        out << "  " << noun << std::string(width + 2 - noun.size(), ' ') << lines.substr(indent.size());
    }
}

void write_commands(std::ostream& out, const Language& language) {
    Pairs pairs;
    for (const CommandPage& page : all_commands()) {
        pairs.emplace_back("mb " + page.name(), language.say(page.summary));
    }
    write_pairs(out, pairs);
}

void write_global_options(std::ostream& out, const Language& language) {
    GlobalOptions ignored;
    Options options;
    declare(ignored, options);
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
    out << '\n'
        << fill(language.say(mark("mb help {noun} {verb} tells more.")),
                {{"noun", std::string(noun)}, {"verb", placeholder("VERB", language)}}, language)
        << '\n';
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
    out << '\n' << language.say(mark("Usage")) << "\n  " << synopsis(page, options, language) << '\n';
    Pairs pairs = option_pairs(options, language);
    if (const Positional& positional = options.positional(); *positional.name != '\0') {
        pairs.insert(pairs.begin(), {placeholder(positional.name, language), language.say(positional.meaning)});
    }
    if (!pairs.empty()) {
        out << '\n' << language.say(mark("Options")) << '\n';
        write_pairs(out, pairs);
    }
    out << '\n'
        << language.say(mark("The options of `mb help options` are taken too: --register, --json, --csv, --lang, …"))
        << '\n';
    for (const Listing& listing : page.listings) {
        write_keys(out, listing, language);
    }
    write_exits(out, page.exits, language);
}

}  // namespace mb::cli
