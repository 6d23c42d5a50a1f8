#include "cli/candidates.hpp"

#include "cli/vocabulary.hpp"

#include <mb/iso_week.hpp>
#include <mb/services/naming.hpp>
#include <mb/services/opening.hpp>

namespace mb::cli {

namespace {

std::optional<Config> config_of(const GlobalOptions& global, const Surroundings& around) {
    try {
        return Config::find(global, around);
    } catch (const Error&) {
        return std::nullopt;
    }
}

}  // namespace

Candidates::Candidates(const GlobalOptions& global, const Surroundings& around)
    : around_(around), config_(config_of(global, around)),
      language_(config_ ? config_->language_form() : LanguageForm::en) {}

std::vector<Candidate> Candidates::of(std::string_view kind, const std::string& begun) const {
    if (kind == "file") {
        return {{":files", ""}};
    }
    if (kind == "day") {
        return {{today().to_string(), language_.say(mark("today"))}};
    }
    if (kind == "week") {
        return {{IsoWeek::containing(today()).to_string(), language_.say(mark("this week"))}};
    }
    if (kind == "colour") {
        return {{"auto", ""}, {"always", ""}, {"never", ""}};
    }
    if (kind == "csv dialect") {
        return {{"excel-no", ""}, {"rfc4180", ""}};
    }
    if (kind == "lesson" || kind == "new lesson") {
        return lessons(begun, kind == "lesson");
    }
    if (kind == "requirement") {
        auto found = coded("kind", codes_of("kind"));
        const auto milestones = records("milestone", begun);
        found.insert(found.end(), milestones.begin(), milestones.end());
        return found;
    }
    const auto codes = codes_of(kind);
    return codes.empty() ? records(kind, begun) : coded(kind, codes);
}

std::vector<Candidate> Candidates::coded(std::string_view noun, const std::vector<std::string>& codes) const {
    std::vector<Candidate> found;
    for (const std::string& code : codes) {
        found.push_back({code, has_label(noun, code) ? label_of(noun, code, language_) : ""});
    }
    return found;
}

std::vector<Candidate> Candidates::records(std::string_view noun, const std::string& begun) const {
    if (!config_ || !Register::at_rest(config_->registered.value)) {
        return {};
    }
    const auto registered = services::open_register(config_->registered.value, Register::Mode::read);
    std::vector<Candidate> found;
    for (const auto& each : services::nameable(registered, noun, begun, today())) {
        found.push_back({each.key, described(each.about)});
    }
    return found;
}

/// The cohort comes first, for a register has a thousand lessons.
std::vector<Candidate> Candidates::lessons(const std::string& begun, bool existing) const {
    if (begun.find('/') != std::string::npos) {
        return existing ? records("lesson", begun) : std::vector<Candidate>();
    }
    auto cohorts = records("cohort", begun);
    for (Candidate& cohort : cohorts) {
        cohort.word += '/';
    }
    return cohorts;
}

std::string Candidates::described(const Fields& about) const {
    std::string text;
    for (const auto& [name, value] : about) {
        const bool day = name == "from" || name == "to" || name == "date" || name == "deadline";
        text += name == "to" ? " – " : text.empty() ? "" : ", ";
        text += day ? language_.day(Date::parse(value)) : label_of(name, value, language_);
    }
    return text;
}

Date Candidates::today() const {
    const std::string fixed = config_ ? config_->today.value : "";
    return fixed.empty() ? oslo_day(around_.now()) : Date::parse(fixed);
}

}  // namespace mb::cli
