/// What the files of a bundle call the records of the register, and the order in which they stand.
#pragma once

#include "store/connection.hpp"

#include <mb/identifier.hpp>

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace mb::services::exchange {

/// The names of one kind of record. `place` orders them as people count.
template <class IdType>
class NameList {
public:
    struct Name {
        std::string text;
        std::size_t place = 0;
    };

    void add(IdType id, std::string text) { names_.insert_or_assign(id, Name{std::move(text)}); }
    /// Gives each name its place; after the last add().
    void arrange();
    const Name& of(IdType id) const { return names_.at(id); }
    const std::string& text(IdType id) const { return of(id).text; }
    std::size_t place(IdType id) const { return of(id).place; }

private:
    std::unordered_map<IdType, Name> names_;
};

/// An enrolment goes by its cohort and its person.
struct EnrolmentName {
    CohortId cohort;
    PersonId person;
    std::size_t place = 0;
};
/// A lesson goes by its cohort and its code.
struct LessonName {
    CohortId cohort;
    std::string code;
    std::size_t place = 0;
};

/// The names of everything that rows refer to. A person goes by the ref, else the number; a merged person as the one it
/// was merged into. `left_out` are enrolments that a merger has left with the merged person, since the other is in the same
/// cohort: they were registered in error, and a file could not tell the two apart.
class RecordNames {
public:
    explicit RecordNames(store::Connection& connection);

    NameList<ProgrammeId> programmes;
    NameList<CohortId> cohorts;
    NameList<EmployerId> employers;
    NameList<PersonId> persons;
    NameList<PlacementId> placements;
    NameList<EmploymentId> employments;
    std::unordered_map<EnrolmentId, EnrolmentName> enrolments;
    std::unordered_set<EnrolmentId> left_out;
    std::unordered_map<LessonId, LessonName> lessons;

private:
    void name_persons(store::Connection& connection);
    void name_enrolments(store::Connection& connection);
    void leave_out(store::Connection& connection);
    void name_lessons(store::Connection& connection);
};

}  // namespace mb::services::exchange
