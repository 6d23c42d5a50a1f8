#include "cli/messages.hpp"

#include "cli/messages/tables.hpp"
#include "cli/output/decimals.hpp"
#include "cli/output/people.hpp"
#include "cli/output/visible.hpp"
#include "cli/synopsis.hpp"
#include "cli/vocabulary.hpp"

#include <mb/date.hpp>
#include <mb/identifier.hpp>
#include <mb/instant.hpp>
#include <mb/minutes.hpp>

#include <algorithm>
#include <charconv>

namespace mb::cli {

namespace {

std::int64_t number_in(const Fields& fields, const char* name) {
    const auto text = field(fields, name).value_or("");
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Spells days that are separated by commas.
std::string days(std::string_view value, const Language& language) {
    std::string spelled;
    while (!value.empty()) {
        const std::string_view day = value.substr(0, value.find(','));
        spelled += (spelled.empty() ? "" : ", ") + language.day(Date::parse(day));
        value.remove_prefix(std::min(day.size() + 1, value.size()));
        value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    }
    return spelled;
}

/// The labels of codes that are separated by commas.
std::string labels(std::string_view value, std::string_view noun, const Language& language) {
    std::string text;
    while (!value.empty()) {
        const auto end = std::min(value.find(", "), value.size());
        text += (text.empty() ? "" : ", ") + label_of(noun, value.substr(0, end), language);
        value.remove_prefix(std::min(end + 2, value.size()));
    }
    return text;
}

/// Of a person who is not known: whether a number was typed, a name perhaps, or anything else.
Fields person_typed(Fields fields) {
    const std::string value(field(fields, "value").value_or(""));
    const bool digits = value.find_first_of("0123456789") != std::string::npos;
    if (find_id<PersonTag>(value)) {
        fields.emplace_back("number", value);
    } else {
        fields.emplace_back("word", value);
    }
    if (!digits && value.find_first_not_of(" .-_,;:") != std::string::npos) {
        fields.emplace_back("name", value);
    }
    return fields;
}

Fields told_fields(std::string_view code, const Fields& fields, const Language& language) {
    return code == "code-unknown"     ? known_codes_for_people(fields, language)
           : code == "person-unknown" ? person_typed(fields)
                                      : fields;
}

/// Spells a field's value as the placeholder asks; a value that is not of that kind stays as it is.
std::string spelled_field(std::string_view value, std::string_view kind, const Language& language) {
    try {
        if (kind == "day") {
            return language.day(Date::parse(value));
        }
        if (kind == "days") {
            return days(value, language);
        }
        if (kind == "hours") {
            return Minutes::parse(value).to_hours();
        }
        if (kind == "instant") {
            return spelled(Cell(Instant::parse(value)), language);
        }
    } catch (const InvalidValue&) {
        return visible(value);
    }
    if (kind == "decimal") {
        return visible(with_mark(std::string(value), language.decimal_mark()));
    }
    if (kind == "percent") {
        return with_mark(visible(value), language.decimal_mark()) + (language.norwegian() ? " %" : "%");
    }
    if (kind == "typed") {
        return visible(typed(std::string(value)));
    }
    if (kind == "columns") {
        return visible(labels(value, "column", language));
    }
    if (kind == "noun") {
        return visible(noun_label(value, language));
    }
    return visible(kind.empty() ? std::string(value) : labels(value, kind, language));
}

/// Fills one part of a text, between brackets or outside; reports whether a field was absent.
std::string fill_part(std::string_view text, const Fields& fields, const Language& language, bool& absent) {
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('{');
        filled += text.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const auto close = text.find('}', open);
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        const auto bar = inside.find('|');
        const auto value = field(fields, inside.substr(0, bar));
        absent = absent || !value || value->empty();
        filled +=
            spelled_field(value.value_or("?"), bar == std::string_view::npos ? "" : inside.substr(bar + 1), language);
        text.remove_prefix(close + 1);
    }
    return filled;
}

std::string translated(const Text& text, const Fields& fields, const Language& language) {
    if (text.many == nullptr) {
        return language.say(text.one);
    }
    return language.say_many(text.one, text.many, static_cast<long>(number_in(fields, text.count)));
}

std::vector<Sentence> joined(std::initializer_list<std::span<const Sentence>> parts) {
    std::vector<Sentence> all;
    for (const auto& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

const Sentence* find(const std::vector<Sentence>& sentences, std::string_view code) {
    const auto found = std::ranges::find_if(sentences, [&](const Sentence& s) { return code == s.code; });
    return found == sentences.end() ? nullptr : &*found;
}

/// What can honestly be said of a code without a sentence: the code, and its fields.
std::string plain_sentence(std::string_view code, const Fields& fields) {
    std::string text = visible(code);
    const char* separator = ": ";
    for (const auto& [name, value] : fields) {
        text += separator + visible(name) + " " + visible(value);
        separator = ", ";
    }
    return text;
}

}  // namespace

std::string fill(std::string_view text, const Fields& fields, const Language& language) {
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('[');
        bool absent = false;
        filled += fill_part(text.substr(0, open), fields, language, absent);
        if (open == std::string_view::npos) {
            break;
        }
        const auto close = text.find(']', open);
        absent = false;
        const std::string part = fill_part(text.substr(open + 1, close - open - 1), fields, language, absent);
        filled += absent ? "" : part;
        text.remove_prefix(close + 1);
    }
    return filled;
}

Message compose(std::string_view code, const Fields& fields, const Language& language) {
    static const std::vector<Sentence> sentences = failure_sentences();
    const Sentence* sentence = nullptr;
    for (const char* const deciding : {"requirement", "status"}) {
        const auto value = field(fields, deciding);
        if (value && sentence == nullptr) {
            sentence = find(sentences, std::string(code) + ":" + std::string(*value));
        }
    }
    sentence = sentence == nullptr ? find(sentences, code) : sentence;
    if (sentence == nullptr) {
        return {std::string(code), plain_sentence(code, fields), ""};
    }
    const Fields told = told_fields(code, fields, language);
    const std::string hint = sentence->hint == nullptr ? "" : language.say(sentence->hint);
    return {std::string(code), fill(translated(sentence->text, told, language), told, language),
            fill(hint, told, language)};
}

std::string compose(const Event& event, const Language& language) {
    static const std::vector<Sentence> sentences = event_sentences();
    const Sentence* sentence = find(sentences, event.code);
    if (sentence == nullptr) {
        return plain_sentence(event.code, event.fields);
    }
    return fill(translated(sentence->text, event.fields, language), event.fields, language);
}

std::vector<Sentence> failure_sentences() {
    return joined({tables::backups(), tables::catalogue(), tables::checkpoints(), tables::employments(),
                   tables::enrolment_steps(), tables::exchange(), tables::forecasts(), tables::goals(),
                   tables::lessons(), tables::log(), tables::participation(), tables::people(), tables::placements(),
                   tables::records(), tables::registers(), tables::sheets(), tables::statistics(), tables::usage(),
                   tables::values()});
}

std::vector<Sentence> event_sentences() {
    return joined({tables::backup_events(), tables::catalogue_events(), tables::employment_events(),
                   tables::enrolment_step_events(), tables::events(), tables::goal_events(), tables::lesson_events(),
                   tables::participation_events(), tables::people_events(), tables::placement_events(),
                   tables::sheet_events()});
}

}  // namespace mb::cli
