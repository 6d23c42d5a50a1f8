/// A register in memory with the rows that others refer to.
#pragma once

#include "store/connection.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/persons.hpp"
#include "store/gateways/placements.hpp"
#include "store/gateways/programmes.hpp"
#include "store/schema.hpp"
#include "store/transaction.hpp"

#include <SQLiteCpp/Database.h>

#include <memory>
#include <string>

namespace mb::test {

/// Two programmes (1, 2), cohorts (1, 2), employers (1, 2), three persons (1 to 3); enrolments 1 and 2 (persons 1, 2)
/// in cohort 1, 3 (person 1) in cohort 2; lessons 1 and 2 in cohort 1, 3 in cohort 2; placements 1 and 2 of enrolment
/// 1, 3 of enrolment 3; employments 1 and 2 of person 1, 3 of person 2. Checks and foreign keys are on.
class ParentRows {
public:
    ParentRows() {
        connection.execute("PRAGMA foreign_keys = ON");
        store::migrate(connection, store::migrations(), 0);
        const Date first(2020, 8, 17);
        const Date last(2021, 6, 18);
        for (const char* code : {"parent 1", "parent 2"}) {
            store::Programmes(connection).add(Programme(ProgrammeCode(code), {}));
            store::Employers(connection).add({EmployerCode(code), Line(code), EmployerKind::nav});
            store::Cohorts(connection).add({CohortCode(code), ProgrammeId(1), Period(first, last), {}, {}});
        }
        for (int i = 0; i < 3; ++i) {
            store::Persons(connection).add({});
        }
        for (const auto& [person, cohort] : {std::pair(1, 1), std::pair(2, 1), std::pair(1, 2)}) {
            store::Enrolments(connection).add({PersonId(person), CohortId(cohort), {}});
        }
        for (const auto& [cohort, code] :
             {std::pair(1, "parent 1"), std::pair(1, "parent 2"), std::pair(2, "parent 1")}) {
            store::Lessons(connection).add({CohortId(cohort), LessonCode(code), first, {}, Minutes(90), {}, {}, true});
        }
        for (const int enrolment : {1, 1, 3}) {
            store::Placements(connection)
                .add({{}, EnrolmentId(enrolment), EmployerId(1), {}, {}, {}, {}, Period(first, last)});
        }
        for (const int person : {1, 1, 2}) {
            store::Employments(connection)
                .add(Employment({}, PersonId(person), EmployerId(1), {}, OpenPeriod(first, {}), {}));
        }
    }

    store::Connection connection{
        std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)};
};

/// Takes everything back at the end of its scope.
class TakenBack : public store::Transaction {
public:
    explicit TakenBack(ParentRows& rows) : Transaction(rows.connection, Kind::write) {}
};

}  // namespace mb::test
