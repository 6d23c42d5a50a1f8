#include "services/exchange/record_names.hpp"

#include "services/exchange/merged_persons.hpp"
#include "services/exchange/written.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/persons.hpp"
#include "store/gateways/placements.hpp"
#include "store/gateways/programmes.hpp"

#include <mb/natural_order.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace mb::services::exchange {
namespace {

/// Names records by their code, else by their number.
template <class IdType, class Records>
void name_by_code(NameList<IdType>& names, const Records& records) {
    for (const auto& [id, value] : records) {
        const std::string code = [&value] {
            if constexpr (requires { value.code(); }) {
                return written(value.code());
            } else {
                return written(value.code);
            }
        }();
        names.add(id, code.empty() ? id.to_string() : code);
    }
    names.arrange();
}

}  // namespace

template <class IdType>
void NameList<IdType>::arrange() {
    std::vector<Name*> in_order;
    for (auto& [id, name] : names_) {
        in_order.push_back(&name);
    }
    std::ranges::sort(in_order, [](const Name* a, const Name* b) { return counts_before(a->text, b->text); });
    // A merged person shares the place of the other.
    for (std::size_t i = 0; i < in_order.size(); ++i) {
        in_order[i]->place = i > 0 && in_order[i]->text == in_order[i - 1]->text ? in_order[i - 1]->place : i;
    }
}

RecordNames::RecordNames(store::Connection& connection) {
    name_by_code(programmes, store::Programmes(connection).all());
    name_by_code(cohorts, store::Cohorts(connection).all());
    name_by_code(employers, store::Employers(connection).all());
    name_by_code(placements, store::Placements(connection).all());
    name_by_code(employments, store::Employments(connection).all());
    name_persons(connection);
    name_enrolments(connection);
    name_lessons(connection);
}

void RecordNames::name_persons(store::Connection& connection) {
    const auto all = store::Persons(connection).all();
    const MergedPersons merged(all);
    std::unordered_map<PersonId, std::string> own;
    for (const auto& person : all) {
        own.emplace(person.id, person.value.ref ? person.value.ref->str() : person.id.to_string());
    }
    for (const auto& person : all) {
        persons.add(person.id, own.at(merged.follow(person.id)));
    }
    persons.arrange();
}

void RecordNames::leave_out(store::Connection& connection) {
    const auto all = store::Persons(connection).all();
    const MergedPersons merged(all);
    std::set<std::pair<CohortId, PersonId>> own;
    for (const auto& [id, name] : enrolments) {
        if (merged.follow(name.person) == name.person) {
            own.emplace(name.cohort, name.person);
        }
    }
    for (const auto& [id, name] : enrolments) {
        const auto person = merged.follow(name.person);
        if (person != name.person && own.contains({name.cohort, person})) {
            left_out.insert(id);
        }
    }
}

void RecordNames::name_enrolments(store::Connection& connection) {
    for (const auto& enrolment : store::Enrolments(connection).all()) {
        enrolments.emplace(enrolment.id, EnrolmentName{enrolment.value.cohort, enrolment.value.person});
    }
    leave_out(connection);
    std::vector<EnrolmentName*> in_order;
    for (auto& [id, name] : enrolments) {
        in_order.push_back(&name);
    }
    std::ranges::sort(in_order, {}, [this](const EnrolmentName* name) {
        return std::pair(cohorts.place(name->cohort), persons.place(name->person));
    });
    for (std::size_t i = 0; i < in_order.size(); ++i) {
        in_order[i]->place = i;
    }
}

void RecordNames::name_lessons(store::Connection& connection) {
    for (const auto& lesson : store::Lessons(connection).all()) {
        lessons.emplace(lesson.id, LessonName{lesson.value.cohort, lesson.value.code.str()});
    }
    std::vector<LessonName*> in_order;
    for (auto& [id, name] : lessons) {
        in_order.push_back(&name);
    }
    std::ranges::sort(in_order, [this](const LessonName* a, const LessonName* b) {
        const auto x = cohorts.place(a->cohort);
        const auto y = cohorts.place(b->cohort);
        return x != y ? x < y : counts_before(a->code, b->code);
    });
    for (std::size_t i = 0; i < in_order.size(); ++i) {
        in_order[i]->place = i;
    }
}

}  // namespace mb::services::exchange
