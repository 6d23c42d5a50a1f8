#include "cli/commands/progress_rows.hpp"

#include "cli/messages.hpp"
#include "cli/output/visible.hpp"

#include <mb/joined.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

std::vector<std::string> names_of(const std::vector<Milestone>& milestones) {
    std::vector<std::string> names;
    for (const Milestone& milestone : milestones) {
        names.push_back(milestone.str());
    }
    return names;
}

double share(std::int64_t have, std::int64_t required) {
    return required == 0 ? 1.0 : std::min(1.0, static_cast<double>(have) / static_cast<double>(required));
}

std::string of(const std::string& have, const std::string& required, const Language& language) {
    return fill(language.say(mark("{have} of {required}")), {{"have", have}, {"required", required}}, language);
}

}  // namespace

std::vector<Column> progress_columns() {
    constexpr Audience machines = Audience::machines;
    return {
        {"enrolment", mark("enrolment")},
        {"person", mark("person")},
        name_column(),
        {"ref", mark("ref"), Kind::text, machines},
        {"cohort", mark("cohort"), Kind::text, machines},
        {"status", mark("status"), Kind::code},
        {"theory_minutes", mark("theory"), Kind::minutes, machines},
        {"theory_required_minutes", mark("theory required"), Kind::minutes, machines},
        {"theory_missing_minutes", mark("theory missing"), Kind::minutes, machines},
        {"practice_weeks", mark("practice weeks"), Kind::integer, machines},
        {"practice_required_weeks", mark("weeks required"), Kind::integer, machines},
        {"practice_missing_weeks", mark("weeks missing"), Kind::integer, machines},
        {"milestones_missing", mark("milestones missing"), Kind::list, machines},
        {"complete", mark("requirements met"), Kind::yes_no, machines},
        {"outlook", mark("outlook"), Kind::code, machines},
    };
}

std::vector<Cell> progress_cells(const services::ParticipantProgress& participant, const Names& names) {
    const rules::Progress& progress = participant.progress;
    return {progress.enrolment.to_string(),
            participant.person.to_string(),
            names.of(participant.person),
            cell(participant.ref),
            participant.cohort.str(),
            cell(progress.status),
            progress.theory.total(),
            progress.theory_required,
            progress.theory_missing,
            cell(progress.practice.total()),
            cell(progress.practice_required),
            cell(progress.practice_missing),
            names_of(progress.milestones_missing),
            progress.complete(),
            cell(progress.outlook)};
}

std::string missing_text(const rules::Progress& progress, const Language& language) {
    std::vector<std::string> parts;
    if (progress.theory_missing != Minutes()) {
        parts.push_back(progress.theory_missing.to_hours() + " " + language.say(mark("h")));
    }
    if (const int weeks = progress.practice_missing; weeks > 0) {
        const auto sentence = language.say_many("{n} week", "{n} weeks", weeks);
        parts.push_back(fill(sentence, {{"n", std::to_string(weeks)}}, language));
    }
    for (const Milestone& milestone : progress.milestones_missing) {
        parts.push_back(visible(milestone.str()));
    }
    return joined(parts);
}

std::string theory_text(const rules::Progress& progress, const Language& language) {
    return of(progress.theory.total().to_hours(), progress.theory_required.to_hours(), language);
}

std::string practice_text(const rules::Progress& progress, const Language& language) {
    return of(std::to_string(progress.practice.total()), std::to_string(progress.practice_required), language);
}

double share_done(const rules::Progress& progress) {
    return (share(progress.theory.total().count(), progress.theory_required.count())
            + share(progress.practice.total(), progress.practice_required))
           / 2;
}

}  // namespace mb::cli
