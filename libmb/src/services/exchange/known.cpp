#include "services/exchange/known.hpp"

#include "services/exchange/merged_persons.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/persons.hpp"
#include "store/gateways/placements.hpp"
#include "store/gateways/programmes.hpp"

namespace mb::services::exchange {
namespace {

/// The code of a record, whether it is a member or a function, and whether it must have one.
template <class Value>
std::optional<std::string> code_of(const Value& value) {
    const auto text = [](const auto& code) -> std::optional<std::string> {
        if constexpr (requires { code.has_value(); }) {
            return code ? std::optional(code->str()) : std::nullopt;
        } else {
            return code.str();
        }
    };
    if constexpr (requires { value.ref; }) {
        return text(value.ref);
    } else if constexpr (requires { value.code(); }) {
        return text(value.code());
    } else {
        return text(value.code);
    }
}

enum class Numbers { are_names, are_hidden };

template <class Table, class IdType>
CodeIndex<IdType>& loaded(std::optional<CodeIndex<IdType>>& index, store::Connection& connection, bool incomplete,
                          Numbers numbers = Numbers::are_hidden) {
    if (!index) {
        index.emplace();
        for (const auto& record : Table(connection).all()) {
            if (const auto code = code_of(record.value)) {
                index->add(*code, record.id);
            }
            if (numbers == Numbers::are_names) {
                index->add(record.id.to_string(), record.id);
            }
        }
    }
    if (incomplete) {
        index->spoil_all();
    }
    return *index;
}

}  // namespace

CodeIndex<ProgrammeId>& Known::programmes() {
    return loaded<store::Programmes>(programmes_, connection_, incomplete(Kind::programmes));
}

CodeIndex<CohortId>& Known::cohorts() {
    return loaded<store::Cohorts>(cohorts_, connection_, incomplete(Kind::cohorts));
}

CodeIndex<EmployerId>& Known::employers() {
    return loaded<store::Employers>(employers_, connection_, incomplete(Kind::employers));
}

CodeIndex<PlacementId>& Known::placements() {
    return loaded<store::Placements>(placements_, connection_, incomplete(Kind::placements), Numbers::are_names);
}

CodeIndex<EmploymentId>& Known::employments() {
    return loaded<store::Employments>(employments_, connection_, incomplete(Kind::employments), Numbers::are_names);
}

CodeIndex<PersonId>& Known::persons() {
    if (!persons_) {
        loaded<store::Persons>(persons_, connection_, false, Numbers::are_names);
        const auto all = store::Persons(connection_).all();
        const MergedPersons merged(all);
        for (const auto& person : all) {
            const auto id = merged.follow(person.id);
            persons_->add(person.id.to_string(), id);
            if (person.value.ref) {
                persons_->add(person.value.ref->str(), id);
            }
        }
    }
    if (incomplete(Kind::people)) {
        persons_->spoil_all();
    }
    return *persons_;
}

void Known::load_lessons() {
    lessons_.emplace();
    for (const auto& lesson : store::Lessons(connection_).all()) {
        (*lessons_)[lesson.value.cohort].add(lesson.value.code.str(), lesson.id);
    }
}

CodeIndex<LessonId>& Known::lessons(CohortId cohort) {
    if (!lessons_) {
        load_lessons();
    }
    auto& lessons = (*lessons_)[cohort];
    if (incomplete(Kind::lessons)) {
        lessons.spoil_all();
    }
    return lessons;
}

Known::EnrolmentIndex& Known::enrolments() {
    if (!enrolments_) {
        enrolments_.emplace();
        for (const auto& enrolment : store::Enrolments(connection_).all()) {
            enrolments_->ids.emplace(EnrolmentKey{enrolment.value.cohort, enrolment.value.person}, enrolment.id);
            enrolments_->cohorts.emplace(enrolment.id, enrolment.value.cohort);
        }
    }
    return *enrolments_;
}

void Known::add_enrolment(CohortId cohort, PersonId person, EnrolmentId enrolment) {
    enrolments().ids.insert_or_assign({cohort, person}, enrolment);
    enrolments().cohorts.insert_or_assign(enrolment, cohort);
}

void Known::spoil_enrolment(CohortId cohort, PersonId person) {
    enrolments().spoilt.emplace(cohort, person);
}

bool Known::enrolment_spoilt(CohortId cohort, PersonId person) {
    return incomplete(Kind::enrolments) || enrolments().spoilt.contains({cohort, person});
}

std::optional<EnrolmentId> Known::enrolment(CohortId cohort, PersonId person) {
    const auto& ids = enrolments().ids;
    const auto found = ids.find({cohort, person});
    return found == ids.end() ? std::nullopt : std::optional(found->second);
}

std::optional<EnrolmentId> Known::enrolment(RowReader& row) {
    const auto cohort = row.reference("cohort", cohorts(), "cohort-unknown");
    const auto person = row.reference("person", persons(), "person-unknown");
    if (!cohort || !person) {
        return std::nullopt;
    }
    const auto found = enrolment(*cohort, *person);
    if (!found) {
        if (enrolment_spoilt(*cohort, *person)) {
            row.spoil();
        } else {
            row.fault("person", "enrolment-unknown",
                      {{"cohort", std::string(row.text("cohort"))}, {"person", person->to_string()}});
        }
    }
    return found;
}

std::optional<LessonId> Known::lesson(RowReader& row) {
    const auto cohort = cohorts().find(row.text("cohort"));
    if (!cohort) {
        // The cohort has been complained of by now; of the lesson nothing can be said but that it must be named.
        row.required<std::string>("lesson");
        return std::nullopt;
    }
    return row.reference("lesson", lessons(*cohort), "lesson-unknown", {{"cohort", std::string(row.text("cohort"))}});
}

CohortId Known::cohort_of(EnrolmentId enrolment) {
    return enrolments().cohorts.at(enrolment);
}

const Programme& Known::programme_of(EnrolmentId enrolment) {
    if (!plans_) {
        plans_.emplace();
        for (const auto& cohort : store::Cohorts(connection_).all()) {
            plans_->of_cohort.emplace(cohort.id, cohort.value.programme);
        }
        for (const auto& programme : store::Programmes(connection_).all()) {
            plans_->programmes.emplace(programme.id, programme.value);
        }
    }
    return plans_->programmes.at(plans_->of_cohort.at(cohort_of(enrolment)));
}

}  // namespace mb::services::exchange
