#include "cli/app.hpp"

#include "cli/command.hpp"
#include "cli/completion.hpp"
#include "cli/field_words.hpp"
#include "cli/given.hpp"
#include "cli/help.hpp"
#include "cli/parsing.hpp"
#include "cli/report.hpp"
#include "cli/synopsis.hpp"
#include "cli/usage_error.hpp"
#include "cli/value_kind.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>
#include <mb/version.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

bool is_color(const std::optional<std::string>& value) {
    return value == "auto" || value == "always" || value == "never";
}

/// How failures are told that come before the configuration is known: as far as it can be found out. A language that mb does
/// not speak, and a word that is no choice of colours, are passed over.
struct Early {
    Language language;
    bool color;
};

Early early(const GlobalOptions& ahead, const Surroundings& around) {
    GlobalOptions known;
    if (ahead.language && Language::find(*ahead.language)) {
        known.language = ahead.language;
    }
    if (is_color(ahead.color)) {
        known.color = ahead.color;
    }
    Surroundings knowing = around;
    knowing.variable = [&](const char* name) {
        auto value = around.variable(name);
        const bool unknown = value
                             && ((name == std::string_view("MB_LANG") && !Language::find(*value))
                                 || (name == std::string_view("MB_COLOR") && !is_color(value)));
        return unknown ? std::nullopt : value;
    };
    const auto told = [&](const Config& config) {
        return Early{Language(config.language_form()), config.colors(around.error_is_terminal)};
    };
    try {
        return told(Config::find(known, knowing));
    } catch (const Error&) {
        return told(Config::without_files(known, knowing));
    }
}

std::vector<std::string> known_verbs(std::string_view noun) {
    std::vector<std::string> verbs;
    for (const CommandPage& page : all_commands()) {
        if (page.noun == noun && *page.verb != '\0') {
            verbs.emplace_back(page.verb);
        }
    }
    return verbs;
}

std::vector<std::string> known_nouns() {
    std::vector<std::string> nouns;
    for (const CommandPage& page : all_commands()) {
        if (nouns.empty() || nouns.back() != page.noun) {
            nouns.emplace_back(page.noun);
        }
    }
    return nouns;
}

/// What is meant by a word in the language of the field, else what is spelled nearly so.
std::string near_to(const std::string& word, const std::string& noun, const std::vector<std::string>& known) {
    for (const auto meant : meant_by(noun.empty() ? Part::command : Part::verb, word)) {
        if (noun.empty() || std::ranges::find(known, meant) != known.end()) {
            return std::string(meant);
        }
    }
    return nearest(word, known);
}

[[noreturn]] void refuse_word(const char* code, const std::string& noun, const std::string& word,
                              const std::vector<std::string>& known) {
    Fields fields{{"value", word}};
    if (!noun.empty()) {
        fields.emplace_back("noun", noun);
    }
    if (const auto near = near_to(word, noun, known); !near.empty()) {
        fields.emplace_back("nearest", near);
    }
    fields.emplace_back("known", joined(known));
    throw UsageError(code, fields);
}

bool is_whole(const std::vector<std::string>& words) {
    return words.size() == 2 || (words.size() == 1 && find_command(words[0], "") != nullptr);
}

/// What the first words name. With `help` a noun may stand alone.
struct Named {
    const CommandPage* page = nullptr;
    std::string noun;
};

Named find_named(const SortedWords& words, bool help) {
    const auto& command = words.command;
    if (command.empty()) {
        return {};
    }
    const std::string noun = command[0];
    if (const CommandPage* page = find_command(noun, "")) {
        return {page, noun};
    }
    const std::vector<std::string> verbs = known_verbs(noun);
    if (verbs.empty()) {
        refuse_word("noun-unknown", "", noun, known_nouns());
    }
    if (command.size() < 2) {
        if (help) {
            return {nullptr, noun};
        }
        refuse_word("verb-missing", noun, "", verbs);
    }
    const CommandPage* page = find_command(noun, command[1]);
    if (page == nullptr) {
        refuse_word("verb-unknown", noun, command[1], verbs);
    }
    return {page, noun};
}

bool asks_for(const std::vector<std::string>& words, std::string_view option) {
    for (const std::string& word : words) {
        if (word == "--") {
            return false;
        }
        if (word == option) {
            return true;
        }
    }
    return false;
}

/// Help must come even where the configuration is faulty.
Config config_for(const CommandPage& page, const GlobalOptions& global, const Surroundings& around) {
    try {
        return Config::find(global, around);
    } catch (const RegisterError&) {
        if (page.make != find_command("help", "")->make) {
            throw;
        }
        return Config::without_files(global, around);
    }
}

/// Puts codes in the place of what people read for them: `--status permisjon`.
void take_terms_for_codes(const Options& options, const CommandPage& page) {
    for (const Option& option : options.options()) {
        if (!option.takes_value()) {
            continue;
        }
        const std::string kind = kind_of(option, &page);
        const std::string noun = kind == "requirement" ? "kind" : kind;
        const auto codes = option.codes.empty() ? codes_of(noun) : option.codes;
        const auto take = [&](std::string& value) { value = code_of_term(noun, value, codes).value_or(value); };
        if (option.several != nullptr) {
            std::ranges::for_each(*option.several, take);
        } else if (*option.value) {
            take(**option.value);
        }
    }
}

ExitCode run_page(const CommandPage& page, const SortedWords& words, const Surroundings& around, Streams streams) {
    GlobalOptions global;
    Options options;
    declare(global, options);
    const auto command = page.make();
    command->setup(options);
    parse(words.others, options);
    take_terms_for_codes(options, page);
    if (global.csv && *global.csv != "rfc4180" && *global.csv != "excel-no") {
        throw UsageError("csv-dialect-unknown", {{"value", *global.csv}});
    }
    excluding("--json", global.json, "--csv", global.csv.has_value());
    CommandContext context(global, around, config_for(page, global, around), page.name(), streams);
    for (const std::string& file : context.config().foreign_files) {
        context.warn("config-of-another-user", {{"file", file}});
    }
    const ExitCode code = command->run(context);
    context.warn_of_unreadable();
    return code;
}

ExitCode run_command(const CommandPage& page, const SortedWords& words, const Surroundings& around, Streams streams) {
    try {
        return run_page(page, words, around, streams);
    } catch (UsageError& wrong) {
        wrong.add("command", page.name());
        if (wrong.code() == "argument-unexpected") {
            const GlobalOptions ahead = read_ahead(words.others);
            const Language language = ahead.json ? Language::for_machines() : early(ahead, around).language;
            for (const auto& [name, value] : correction(page, words.others, around, language)) {
                wrong.add(name, value);
            }
        }
        throw;
    }
}

/// `-h` is the one short option.
std::vector<std::string> with_long_help(std::vector<std::string> words) {
    const auto end = std::ranges::find(words, "--");
    std::ranges::replace(words.begin(), end, std::string("-h"), std::string("--help"));
    return words;
}

ExitCode dispatch(const std::vector<std::string>& all, const Surroundings& around, Streams streams) {
    GlobalOptions global;
    Options options;
    declare(global, options);
    const SortedWords words = sort_words(all, options, is_whole);
    const bool help = asks_for(all, "--help");
    if (asks_for(all, "--version")) {
        streams.out << "mb " << version() << '\n';
        return ExitCode::done;
    }
    const Named named = find_named(words, help);
    if (named.page != nullptr && !help) {
        return run_command(*named.page, words, around, streams);
    }
    const Language language = early(read_ahead(all), around).language;
    if (named.page != nullptr) {
        write_help(streams.out, *named.page, language);
    } else if (!named.noun.empty()) {
        write_noun_help(streams.out, named.noun, language);
    } else {
        parse(words.others, options);
        write_overview(streams.out, language);
    }
    return ExitCode::done;
}

}  // namespace

ExitCode run(const std::vector<std::string>& typed, const Surroundings& around, Streams streams) {
    if (asks_to_complete(typed)) {
        write_candidates(streams.out, typed, around);
        return ExitCode::done;
    }
    const std::vector<std::string> words = with_long_help(typed);
    ExitCode code = ExitCode::done;
    const auto tell = [&](const std::exception& failure) {
        const GlobalOptions ahead = read_ahead(words);
        const auto [language, color] = early(ahead, around);
        report(streams.error, failure, {language, ahead.json, color});
        code = exit_code_of(failure);
    };
    try {
        code = dispatch(words, around, streams);
        if (!streams.out.flush()) {
            throw Error("answer-not-written");
        }
    } catch (const std::exception& failure) {
        tell(failure);
    }
    return code;
}

}  // namespace mb::cli
