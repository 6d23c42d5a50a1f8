/// What a command takes from the command line: declared in its setup, filled in by the parser.
#pragma once

#include <mb/coded.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mb::cli {

/// One option, such as `--at DATE`.
struct Option {
    const char* name;          ///< with its hyphens: `--at`
    const char* value_name;    ///< `DATE`; empty for a flag
    const char* meaning;       ///< marked English text
    const char* implied = "";  ///< the value of a flag that may also be given one: `--csv` is `--csv=rfc4180`
    std::optional<std::string>* value = nullptr;
    bool* flag = nullptr;
    std::vector<std::string>* several = nullptr;  ///< for an option that may be given more than once
    bool whole = false;                           ///< of such a one: a comma is part of a value
    std::string_view kind = {};           ///< what the value is, where `value_name` does not tell: see kind_of()
    std::vector<std::string> codes = {};  ///< the values that there are, where these are few

    bool is_needed = false;  ///< the command cannot do without it

    bool takes_value() const noexcept { return flag == nullptr; }
    /// Says that the command cannot do without it.
    Option& needed() {
        is_needed = true;
        return *this;
    }
    /// Says what the value is: `cohort`.
    Option& of(std::string_view noun) {
        kind = noun;
        return *this;
    }
    /// Says which coded value it is.
    template <class Enum>
    Option& one_of() {
        codes.assign(Coding<Enum>::spellings.begin(), Coding<Enum>::spellings.end());
        return of(Coding<Enum>::noun);
    }
    /// Lists the values, which are codes of `noun` or words of the command's own.
    Option& among(std::vector<std::string> values, std::string_view noun = "text") {
        codes = std::move(values);
        return of(noun);
    }
};

/// The one positional argument of a command: the thing; `import` takes several.
struct Positional {
    const char* name = "";  ///< `CODE`; empty: none
    const char* meaning = "";
    bool required = true;
    bool several = false;
    std::vector<std::string>* values = nullptr;
    std::string_view kind = {};       ///< as Option::kind
    bool refused_by_command = false;  ///< the command itself says what is to be done where it is missing
};

/// Collects declarations. The variables must outlive the parsing.
class Options {
public:
    void flag(bool& into, const char* name, const char* meaning) {
        options_.push_back({name, "", meaning, "", nullptr, &into});
    }
    /// This and the following return the option until the next one is declared.
    Option& value(std::optional<std::string>& into, const char* name, const char* value_name, const char* meaning) {
        return options_.emplace_back(Option{name, value_name, meaning, "", &into, nullptr});
    }
    /// An option of several values: `--except E3 --except E4`, or `--except E3,E4`.
    Option& several(std::vector<std::string>& into, const char* name, const char* value_name, const char* meaning) {
        return options_.emplace_back(Option{name, value_name, meaning, "", nullptr, nullptr, &into});
    }
    /// An option of several texts, each given on its own: `--milestone "project, in writing" --milestone report`.
    Option& repeated(std::vector<std::string>& into, const char* name, const char* value_name, const char* meaning) {
        return options_.emplace_back(Option{name, value_name, meaning, "", nullptr, nullptr, &into, true});
    }
    /// A flag that takes a value only as `--name=value`, so that it never swallows an argument.
    Option& flag_or_value(std::optional<std::string>& into, const char* name, const char* value_name,
                          const char* implied, const char* meaning) {
        return options_.emplace_back(Option{name, value_name, meaning, implied, &into, nullptr});
    }
    void positional(std::vector<std::string>& into, Positional declared) {
        positional_ = declared;
        positional_.values = &into;
    }

    const std::vector<Option>& options() const noexcept { return options_; }
    const Positional& positional() const noexcept { return positional_; }
    const Option* find(std::string_view name) const;

private:
    std::vector<Option> options_;
    Positional positional_;
};

}  // namespace mb::cli
