#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/goals.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/notes.hpp"
#include "store/gateways/persons.hpp"
#include "store/gateways/placements.hpp"
#include "store/gateways/programmes.hpp"

#include <mb/natural_order.hpp>
#include <mb/services/naming.hpp>

#include <algorithm>
#include <unordered_map>

namespace mb::services {
namespace {

constexpr std::size_t most_operations = 100;

/// Collects what begins as was asked for.
class Names {
public:
    explicit Names(std::string_view begun) : begun_(begun) {}

    bool fits(std::string_view key) const { return key.starts_with(begun_); }
    void add(std::string key, Fields about = {}) {
        if (fits(key)) {
            names_.push_back({std::move(key), std::move(about)});
        }
    }
    std::vector<Nameable> in_order() {
        std::ranges::stable_sort(names_, counts_before, &Nameable::key);
        const auto twice = std::ranges::unique(names_, {}, &Nameable::key);
        names_.erase(twice.begin(), twice.end());
        return std::move(names_);
    }
    std::vector<Nameable> as_added() { return std::move(names_); }

private:
    std::string_view begun_;
    std::vector<Nameable> names_;
};

Fields days(const Period& period) {
    return {{"from", period.first().to_string()}, {"to", period.last().to_string()}};
}

std::unordered_map<CohortId, std::string> cohort_codes(store::Connection& connection) {
    std::unordered_map<CohortId, std::string> codes;
    for (const auto& cohort : store::Cohorts(connection).all()) {
        codes.emplace(cohort.id, cohort.value.code.str());
    }
    return codes;
}

std::unordered_map<EmployerId, std::string> employer_codes(store::Connection& connection) {
    std::unordered_map<EmployerId, std::string> codes;
    for (const auto& employer : store::Employers(connection).all()) {
        codes.emplace(employer.id, employer.value.code.str());
    }
    return codes;
}

void add_programmes(store::Connection& connection, Names& names) {
    for (const auto& programme : store::Programmes(connection).all()) {
        names.add(programme.value.code().str());
    }
}

void add_milestones(store::Connection& connection, Names& names) {
    for (const auto& programme : store::Programmes(connection).all()) {
        for (const auto& milestone : programme.value.milestones()) {
            names.add(milestone.str());
        }
    }
}

void add_cohorts(store::Connection& connection, Names& names) {
    for (const auto& cohort : store::Cohorts(connection).all()) {
        names.add(cohort.value.code.str(), days(cohort.value.period));
    }
}

void add_employers(store::Connection& connection, Names& names) {
    for (const auto& employer : store::Employers(connection).all()) {
        names.add(employer.value.code.str(), {{"employer kind", std::string(to_code(employer.value.kind))}});
    }
}

void add_persons(store::Connection& connection, Names& names) {
    for (const auto& person : store::Persons(connection).all()) {
        if (person.value.erased_on || person.value.restricted || person.value.merged_into) {
            continue;
        }
        names.add(person.id.to_string(), person.value.ref ? Fields{{"ref", person.value.ref->str()}} : Fields{});
    }
}

void add_enrolments(store::Connection& connection, Names& names, Date day) {
    const auto cohorts = cohort_codes(connection);
    std::unordered_map<EnrolmentId, std::vector<StatusChange>> changes;
    for (auto& [id, change] : store::StatusChanges(connection).all()) {
        if (names.fits(id.to_string())) {
            changes[id].push_back(std::move(change));
        }
    }
    for (const auto& enrolment : store::Enrolments(connection).all()) {
        Fields about{{"cohort", cohorts.at(enrolment.value.cohort)}};
        const auto status = StatusHistory(std::move(changes[enrolment.id])).at(day);
        if (status == EnrolmentStatus::registered_in_error) {
            continue;
        }
        if (status) {
            about.emplace_back("status", std::string(to_code(*status)));
        }
        names.add(enrolment.id.to_string(), std::move(about));
    }
}

void add_lessons(store::Connection& connection, Names& names) {
    const auto cohorts = cohort_codes(connection);
    for (const auto& lesson : store::Lessons(connection).all()) {
        names.add(cohorts.at(lesson.value.cohort) + "/" + lesson.value.code.str(),
                  {{"date", lesson.value.date.to_string()}});
    }
}

void add_groups(store::Connection& connection, Names& names) {
    for (const auto& lesson : store::Lessons(connection).all()) {
        if (lesson.value.group) {
            names.add(lesson.value.group->str());
        }
    }
    for (const auto& membership : store::GroupMemberships(connection).all()) {
        names.add(membership.group.str());
    }
}

void add_placements(store::Connection& connection, Names& names) {
    const auto employers = employer_codes(connection);
    for (const auto& placement : store::Placements(connection).all()) {
        Fields about{{"enrolment", placement.value.enrolment.to_string()},
                     {"employer", employers.at(placement.value.employer)}};
        about.emplace_back("from", placement.value.period.first().to_string());
        names.add(placement.id.to_string(), std::move(about));
    }
}

void add_employments(store::Connection& connection, Names& names) {
    const auto employers = employer_codes(connection);
    for (const auto& employment : store::Employments(connection).all()) {
        names.add(employment.id.to_string(), {{"person", employment.value.person().to_string()},
                                              {"employer", employers.at(employment.value.employer())}});
    }
}

/// Numbers only: the texts are sealed.
void add_notes(store::Connection& connection, Names& names) {
    for (const auto& note : store::Notes(connection).all()) {
        names.add(note.id.to_string(),
                  {{"enrolment", note.value.enrolment.to_string()}, {"date", note.value.date.to_string()}});
    }
}

void add_goals(store::Connection& connection, Names& names) {
    for (const auto& goal : store::Goals(connection).all()) {
        names.add(goal.value.code.str(), {{"deadline", goal.value.deadline.to_string()}});
    }
}

std::vector<Nameable> operations(const Register& registered, Names names) {
    auto all = registered.operations();
    std::size_t found = 0;
    for (auto operation = all.rbegin(); operation != all.rend() && found < most_operations; ++operation) {
        const std::string number = operation->number.to_string();
        if (names.fits(number)) {
            names.add(number, {{"date", oslo_day(operation->at).to_string()}, {"command", operation->command}});
            ++found;
        }
    }
    return names.as_added();
}

using Add = void (*)(store::Connection&, Names&);

constexpr std::pair<std::string_view, Add> nouns[] = {
    {"programme", add_programmes}, {"milestone", add_milestones}, {"cohort", add_cohorts},
    {"employer", add_employers},   {"person", add_persons},       {"lesson", add_lessons},
    {"group", add_groups},         {"placement", add_placements}, {"employment", add_employments},
    {"goal", add_goals},           {"note", add_notes},
};

}  // namespace

std::vector<Nameable> nameable(const Register& registered, std::string_view noun, std::string_view begun, Date day) {
    std::vector<Nameable> found;
    registered.read([&] {
        Names names(begun);
        if (noun == "operation") {
            found = operations(registered, std::move(names));
            return;
        }
        if (noun == "enrolment") {
            add_enrolments(registered.connection(), names, day);
        }
        for (const auto& [known, add] : nouns) {
            if (noun == known) {
                add(registered.connection(), names);
            }
        }
        found = names.in_order();
    });
    return found;
}

}  // namespace mb::services
