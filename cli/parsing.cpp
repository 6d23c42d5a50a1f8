#include "cli/parsing.hpp"

#include "cli/field_words.hpp"
#include "cli/usage_error.hpp"

#include <mb/nearest.hpp>
#include <mb/text.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace mb::cli {

namespace {

bool looks_like_option(std::string_view word) {
    return word.size() > 1 && word.front() == '-';
}

/// `--at` of `--at=2020-01-01`
std::string name_in(std::string_view word) {
    return std::string(word.substr(0, word.find('=')));
}

std::string nearest_option(std::string_view name, const Options& options) {
    std::vector<std::string> known;
    for (const Option& option : options.options()) {
        known.emplace_back(option.name);
    }
    return nearest(name, known);
}

[[noreturn]] void refuse(std::string_view word, const Options& options) {
    const std::string given = name_in(word);
    Fields fields{{"option", given}};
    std::string near = nearest_option(given, options);
    for (const auto meant : meant_by(Part::option, given.substr(std::min<std::size_t>(2, given.size())))) {
        if (const std::string name = "--" + std::string(meant); options.find(name) != nullptr) {
            near = name;
            break;
        }
    }
    if (!near.empty()) {
        fields.emplace_back("nearest", near);
    }
    throw UsageError("option-unknown", fields);
}

/// An option before the command is mistyped, or belongs to a command and stands in the wrong place.
[[noreturn]] void refuse_early(std::string_view word, const Options& global) {
    if (!nearest_option(name_in(word), global).empty()) {
        refuse(word, global);
    }
    throw UsageError("option-before-command", {{"option", name_in(word)}});
}

/// Declares the options to CLI11 as texts; what the texts mean is for the command to say.
std::unique_ptr<CLI::App> app_for(const Options& options) {
    auto app = std::make_unique<CLI::App>();
    app->set_help_flag();
    app->allow_extras();
    for (const Option& option : options.options()) {
        CLI::Option* declared = nullptr;
        if (option.flag != nullptr) {
            declared = app->add_flag(option.name, *option.flag)->disable_flag_override();
        } else if (*option.implied != '\0') {
            declared = app->add_flag(std::string(option.name) + "{" + option.implied + "}");
        } else {
            declared = app->add_option(option.name);
        }
        // How often an option may stand is decided below, in words of our own.
        declared->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }
    return app;
}

/// CLI11 names the option only in its sentence.
std::string option_in(const CLI::ParseError& error) {
    const std::string sentence = error.what();
    const std::string name = sentence.substr(0, sentence.find_first_of(": "));
    return looks_like_option(name) ? name : "--" + name;
}

std::vector<std::string> parse_options(CLI::App& app, const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        if (word == "--") {
            break;
        }
        // CLI11 would take the next word for the value.
        if (word.starts_with("--") && word.find('=') == word.size() - 1) {
            throw UsageError("option-value-missing", {{"option", word.substr(0, word.size() - 1)}});
        }
    }
    std::vector<std::string> reversed(words.rbegin(), words.rend());
    try {
        app.parse(std::move(reversed));
    } catch (const CLI::ArgumentMismatch& mismatch) {
        const bool unwanted = std::string_view(mismatch.what()).find("disallowed") != std::string_view::npos;
        throw UsageError(unwanted ? "option-value-unwanted" : "option-value-missing",
                         {{"option", option_in(mismatch)}});
    }
    return app.remaining();
}

/// `--at --json`: the value was forgotten, and the next option taken for it.
void require_no_option(const Option& option, std::string_view value) {
    if (looks_like_option(value) && value.starts_with("--")) {
        throw UsageError("option-value-missing", {{"option", option.name}});
    }
}

/// `--except E3,E4`, or "E3, E4": neither numbers nor codes hold a comma.
void take_several(const Option& option, const std::string& values) {
    if (option.whole) {
        option.several->push_back(values);
        return;
    }
    for (std::size_t begin = 0; begin <= values.size();) {
        const std::size_t end = std::min(values.find(',', begin), values.size());
        const auto value = trim(std::string_view(values).substr(begin, end - begin));
        if (value.empty()) {
            throw UsageError("option-list-broken", {{"option", option.name}, {"value", values}});
        }
        option.several->emplace_back(value);
        begin = end + 1;
    }
}

void take(const Option& option, const CLI::Option& parsed) {
    if (parsed.count() == 0 || !option.takes_value()) {
        return;
    }
    const auto& values = parsed.results();
    for (const std::string& value : values) {
        require_no_option(option, value);
    }
    if (option.several != nullptr) {
        for (const std::string& value : values) {
            take_several(option, value);
        }
        return;
    }
    if (values.size() > 1) {
        throw UsageError("option-twice", {{"option", option.name}});
    }
    *option.value = values.front();
}

void take(const Positional& positional, std::vector<std::string> values) {
    const std::size_t most = *positional.name == '\0' ? 0 : positional.several ? values.size() : 1;
    if (values.size() > most) {
        throw UsageError("argument-unexpected", {{"value", values[most]}});
    }
    const bool missing = values.empty() && positional.required && *positional.name != '\0';
    if (missing && !positional.refused_by_command) {
        throw UsageError("argument-missing", {{"argument", positional.name}});
    }
    if (positional.values != nullptr) {
        *positional.values = std::move(values);
    }
}

}  // namespace

const Option* Options::find(std::string_view name) const {
    const auto found = std::ranges::find_if(options_, [&](const Option& each) { return name == each.name; });
    return found == options_.end() ? nullptr : &*found;
}

SortedWords sort_words(const std::vector<std::string>& words, const Options& global, const IsWhole& is_whole) {
    SortedWords sorted;
    auto word = words.begin();
    for (; word != words.end() && !is_whole(sorted.command) && *word != "--"; ++word) {
        if (!looks_like_option(*word)) {
            sorted.command.push_back(*word);
            continue;
        }
        const Option* option = global.find(name_in(*word));
        if (option == nullptr) {
            refuse_early(*word, global);
        }
        sorted.others.push_back(*word);
        const bool takes_next =
            option->takes_value() && *option->implied == '\0' && word->find('=') == std::string::npos;
        if (takes_next && word + 1 != words.end()) {
            sorted.others.push_back(*++word);
        }
    }
    sorted.others.insert(sorted.others.end(), word, words.end());
    return sorted;
}

std::vector<std::string> positional_values(const std::vector<std::string>& words, const Options& options) {
    const auto app = app_for(options);
    const std::vector<std::string> rest = parse_options(*app, words);
    std::vector<std::string> values;
    bool only_values = false;
    for (const std::string& word : rest) {
        if (!only_values && word == "--") {
            only_values = true;
        } else if (!only_values && looks_like_option(word)) {
            refuse(word, options);
        } else {
            values.push_back(word);
        }
    }
    for (const Option& option : options.options()) {
        take(option, *app->get_option(option.name));
    }
    return values;
}

void parse(const std::vector<std::string>& words, const Options& options) {
    take(options.positional(), positional_values(words, options));
    for (const Option& option : options.options()) {
        if (option.is_needed && !*option.value) {
            throw UsageError("option-missing", {{"option", option.name}});
        }
    }
}

}  // namespace mb::cli
