#include "cli/synopsis.hpp"

#include "cli/candidates.hpp"
#include "cli/parsing.hpp"
#include "cli/value_kind.hpp"
#include "cli/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace mb::cli {

namespace {

/// Records that a single word names.
constexpr std::array<std::string_view, 8> kinds{"programme", "cohort", "employer",  "person",
                                                "enrolment", "lesson", "placement", "note"};

bool is_given(const Option& option) {
    return option.flag != nullptr      ? *option.flag
           : option.several != nullptr ? !option.several->empty()
                                       : option.value->has_value();
}

/// The one option that takes what `word` names, if there is one.
const Option* taker_of(const std::string& word, const CommandPage& page, const Options& options,
                       const std::vector<const Option*>& taken, const Candidates& candidates) {
    const Option* taker = nullptr;
    for (const Option& option : options.options()) {
        const std::string kind = kind_of(option, &page);
        if (!option.takes_value() || is_given(option) || std::ranges::find(kinds, kind) == kinds.end()
            || std::ranges::find(taken, &option) != taken.end()) {
            continue;
        }
        const auto named = candidates.of(kind, word);
        if (std::ranges::find(named, word, &Candidate::word) == named.end()) {
            continue;
        }
        if (taker != nullptr) {
            return nullptr;
        }
        taker = &option;
    }
    return taker;
}

std::optional<std::string> corrected(const CommandPage& page, const std::vector<std::string>& words,
                                     const Options& options, const GlobalOptions& global, const Surroundings& around,
                                     const Language& language) {
    auto values = positional_values(words, options);
    const std::size_t most = *options.positional().name == '\0' ? 0 : 1;
    const std::vector<std::string> extra(values.begin() + static_cast<std::ptrdiff_t>(std::min(most, values.size())),
                                         values.end());
    if (extra.empty()) {
        return std::nullopt;  // The command itself has no use for a word that it takes otherwise.
    }
    const Candidates candidates(global, around);
    std::vector<std::string> left = words;
    std::vector<const Option*> taken;
    std::string behind;
    for (const std::string& word : extra) {
        const Option* taker = taker_of(word, page, options, taken, candidates);
        if (taker == nullptr) {
            return std::nullopt;
        }
        taken.push_back(taker);
        left.erase(std::prev(std::ranges::find(left.rbegin(), left.rend(), word).base()));
        behind += std::string(" ") + taker->name + " " + typed(word);
    }
    for (const Option& option : options.options()) {
        if (option.is_needed && !is_given(option) && std::ranges::find(taken, &option) == taken.end()) {
            behind += std::string(" ") + option.name + " " + placeholder(option.value_name, language);
        }
    }
    std::string line = "mb " + page.name();
    for (const std::string& word : left) {
        line += " " + typed(word);
    }
    return line + behind;
}

}  // namespace

std::string placeholder(const char* name, const Language& language) {
    if (has_label("placeholder", name)) {
        return label_of("placeholder", name, language);
    }
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    std::string text;
    for (std::string_view rest = name; !rest.empty();) {
        const auto end = std::ranges::find_if_not(rest, is_capital);
        const auto length = std::max<std::size_t>(1, static_cast<std::size_t>(end - rest.begin()));
        text += label_of("placeholder", rest.substr(0, length), language);
        rest.remove_prefix(length);
    }
    return text;
}

std::string synopsis(const CommandPage& page, const Options& options, const Language& language) {
    std::string line = "mb " + page.name();
    const Positional& positional = options.positional();
    if (*positional.name != '\0') {
        const std::string name = placeholder(positional.name, language) + (positional.several ? "…" : "");
        line += positional.required ? " " + name : " [" + name + "]";
    }
    bool others = false;
    for (const Option& option : options.options()) {
        if (option.is_needed) {
            line += std::string(" ") + option.name + " " + placeholder(option.value_name, language);
        } else {
            others = true;
        }
    }
    return line + (others ? " …" : "");
}

Fields correction(const CommandPage& page, const std::vector<std::string>& words, const Surroundings& around,
                  const Language& language) {
    Options own;
    const auto shown = page.make();
    shown->setup(own);
    GlobalOptions global;
    Options options;
    declare(global, options);
    const auto command = page.make();
    command->setup(options);
    try {
        if (const auto line = corrected(page, words, options, global, around, language)) {
            return {{"corrected", *line}};
        }
    } catch (const Error&) {
        // A register that cannot be asked knows no word; the command itself would say why.
        return {{"synopsis", synopsis(page, own, language)}};
    }
    return {{"synopsis", synopsis(page, own, language)}};
}

std::string typed(const std::string& word) {
    const auto plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
               || std::string_view("-_./=:,+@%").find(c) != std::string_view::npos
               || static_cast<unsigned char>(c) >= 0x80U;
    };
    if (!word.empty() && std::ranges::all_of(word, plain)) {
        return word;
    }
    std::string quoted = "'";
    for (const char c : word) {
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return quoted + "'";
}

}  // namespace mb::cli
