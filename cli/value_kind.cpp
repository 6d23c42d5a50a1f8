#include "cli/value_kind.hpp"

#include "cli/vocabulary.hpp"

#include <mb/lower_ascii.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace mb::cli {

namespace {

/// Names of values that are not the noun itself. `text`: nothing can be offered.
constexpr std::pair<std::string_view, std::string_view> names[] = {
    {"ADDRESS", "text"},
    {"COMMAND", "command"},
    {"DATE", "day"},
    {"DATE|N", "day"},
    {"DAYS", "text"},
    {"E3", "enrolment"},
    {"E34", "enrolment"},
    {"FILE", "file"},
    {"FOLDER", "file"},
    {"FORM", "language"},
    {"HH:MM", "text"},
    {"HOURS", "text"},
    {"KEY", "text"},
    {"LANG", "language"},
    {"N", "text"},
    {"NAME", "text"},
    {"NUMBER", "text"},
    {"PATH", "file"},
    {"PERCENT", "text"},
    {"TEXT", "text"},
    {"TIME", "text"},
    {"WEEK", "week"},
    {"WHEN", "colour"},
    {"YEAR", "text"},
    {"YEAR", "text"},
    {"NOTE", "note"},
    {"REQUIREMENT", "requirement"},
    {"excel-no", "csv dialect"},
};

constexpr std::array<std::string_view, 12> records{"programme", "cohort", "employer",  "person",
                                                   "enrolment", "lesson", "placement", "employment",
                                                   "goal",      "group",  "milestone", "note"};

bool is_known(std::string_view noun) {
    return std::ranges::find(records, noun) != records.end() || !codes_of(noun).empty();
}

/// `E3` of `E3=90,…`
std::string_view first_of(std::string_view value_name) {
    return value_name.substr(0, value_name.find_first_of("=,"));
}

/// What a code is the code of: what the option is called, else what the command is about.
std::string coded_by(std::string_view option, std::string_view noun) {
    if (option == "ref" || option == "no-ref" || option == "code") {
        return "text";  // a key of somebody else's list
    }
    if (option == "to") {
        return "cohort";  // where an enrolment is transferred to
    }
    return std::string(is_known(option) ? option : noun);
}

/// `option` is its name without hyphens.
std::string derived(std::string_view value_name, std::string_view option, std::string_view noun) {
    const auto name = first_of(value_name);
    if (name == "CODE") {
        return coded_by(option, noun);
    }
    if (name == "KIND" || name == "REASON") {
        const std::string own = std::string(noun) + " " + lower_ascii(name);
        const std::string end = "end " + lower_ascii(name);
        return is_known(own) ? own : noun == "employment" && is_known(end) ? end : lower_ascii(name);
    }
    const auto* found = std::ranges::find_if(names, [&](const auto& each) { return each.first == name; });
    if (found != std::end(names)) {
        return std::string(found->second);
    }
    return is_known(lower_ascii(name)) ? lower_ascii(name) : "";
}

}  // namespace

std::string kind_of(const Option& option, const CommandPage* page) {
    if (!option.kind.empty()) {
        return std::string(option.kind);
    }
    const auto name = std::string_view(option.name).substr(2);
    return derived(option.value_name, name, page == nullptr ? std::string_view() : page->noun);
}

std::string kind_of(const Positional& positional, const CommandPage& page) {
    if (!positional.kind.empty()) {
        return std::string(positional.kind);
    }
    const std::string_view name = positional.name;
    const std::string_view noun = page.noun;
    if (page.verb == std::string_view("add")) {
        if (name == "CODE") {
            return "text";  // a new one
        }
        if (name == "LESSON") {
            return "new lesson";
        }
    }
    if (name == "N") {
        return noun == "log" ? "operation" : "text";
    }
    return derived(name, "", noun);
}

}  // namespace mb::cli
