#include "cli/commands/identity_options.hpp"

#include "cli/input_text.hpp"

namespace mb::cli {

namespace {

struct Named {
    const char* field;  ///< in `--input`, and in people.csv
    const char* option;
    const char* removal;
    const char* value_name;
    const char* meaning;
    const char* removal_meaning;
};

constexpr std::array<Named, 7> named{{
    {"given_name", "--given-name", "--no-given-name", "NAME", mark("given name"), mark("no given name is held")},
    {"family_name", "--family-name", "--no-family-name", "NAME", mark("family name"), mark("no family name is held")},
    {"birth_date", "--birth-date", "--no-birth-date", "DATE",
     mark("the day of birth; never a national identity number"), mark("no day of birth is held")},
    {"email", "--email", "--no-email", "ADDRESS", mark("e-mail address"), mark("no e-mail address is held")},
    {"phone", "--phone", "--no-phone", "NUMBER", mark("telephone number"), mark("no telephone number is held")},
    {"language", "--language", "--no-language", "FORM", mark("the form of language to write in: nb, nn or en"),
     mark("no form of language is held")},
    {"ref", "--ref", "--no-ref", "CODE", mark("the key in a list of your own, such as 2019-04"),
     mark("no key of another list is held")},
}};

/// What stands in place of a value that is not repeated.
constexpr const char* withheld = "…";

template <class Value>
Value discreet(const char* option, const std::string& text) {
    try {
        return given<Value>(option, text);
    } catch (const InvalidValue& invalid) {
        Fields fields = invalid.fields();
        for (auto& [name, value] : fields) {
            if (name == "value" && !std::is_enum_v<Value>) {
                value = withheld;
            }
        }
        throw InvalidValue(invalid.code(), std::move(fields));
    }
}

/// Calls `take` with each part of a person's edit, in the order of `named`.
template <class Take>
void for_each_part(services::PersonEdit& edit, Take take) {
    std::size_t part = 0;
    take(part++, edit.given_name);
    take(part++, edit.family_name);
    take(part++, edit.birth_date);
    take(part++, edit.email);
    take(part++, edit.phone);
    take(part++, edit.language);
    take(part++, edit.ref);
}

template <class Value>
Value part_value(const services::Edit<Value>& /*of*/, const char* option, const std::string& text) {
    return discreet<Value>(option, text);
}

}  // namespace

void IdentityOptions::declare(Options& options, Removal removal) {
    for (std::size_t i = 0; i < parts; ++i) {
        options.value(parts_[i].text, named[i].option, named[i].value_name, named[i].meaning);
        if (removal == Removal::offered) {
            options.flag(parts_[i].removed, named[i].removal, named[i].removal_meaning);
        }
    }
    options.value(
        input_, "--input", "FILE",
        mark("the same as lines given_name=…, so that no name stays in the shell's history; - reads them from "
             "standard input"));
}

services::PersonEdit IdentityOptions::read_input_lines(const CommandContext& context) const {
    std::vector<std::string> known;
    for (std::size_t i = 0; i < parts; ++i) {
        excluding("--input", named[i].option, parts_[i].text);
        excluding("--input", true, named[i].removal, parts_[i].removed);
        known.emplace_back(named[i].field);
    }
    services::PersonEdit edit;
    for (const auto& line : input_fields(read_input(context, *input_), *input_, known)) {
        for_each_part(edit, [&](std::size_t part, auto& value) {
            if (named[part].field != line.name) {
                return;
            }
            if (line.value.empty()) {
                value.emplace();
                return;
            }
            try {
                value.emplace(part_value(value, named[part].field, line.value));
            } catch (InvalidValue& invalid) {
                invalid.add("file", *input_);
                invalid.add("line", std::to_string(line.line));
                throw;
            }
        });
    }
    return edit;
}

services::PersonEdit IdentityOptions::read(const CommandContext& context) const {
    if (input_) {
        return read_input_lines(context);
    }
    services::PersonEdit edit;
    for_each_part(edit, [&](std::size_t part, auto& value) {
        const auto& [text, removed] = parts_[part];
        excluding(named[part].option, text.has_value(), named[part].removal, removed);
        if (removed) {
            value.emplace();
        } else if (text) {
            value.emplace(part_value(value, named[part].option, *text));
        }
    });
    return edit;
}

}  // namespace mb::cli
