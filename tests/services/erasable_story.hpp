/// Somebody who may be erased, with a merged record and a note, for the tests of erasing.
#pragma once

#include "refusal.hpp"
#include "services/small_register.hpp"

#include <mb/services/exchange.hpp>
#include <mb/services/notes.hpp>
#include <mb/services/person_changes.hpp>
#include <mb/services/person_rights.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <string>

namespace mb::test {

inline const DecisionRef decision("2026/1234-5");
inline constexpr RetentionYears no_years{0, 0, 0, 0};

/// P1 has completed K7, with a note; P2 is the same person, and merged into P1; P3 is somebody else.
struct Erasable : SmallRegister {
    CohortId k7 = cohort("K7", programme("MB", ten_hours_two_weeks()), "2012-08-20", "2013-06-14");
    PersonId tomat = person("Sprudlende", "Tomat", PersonRef("2012-04"));
    PersonId tomaat = person("Sprudlende", "Tomaat", PersonRef("2012-05"));
    PersonId sykkel = person("Rar", "Sykkel", PersonRef("2012-06"));
    EnrolmentId e1 = enrolment(tomaat, k7,
                               {StatusChange(EnrolmentStatus::admitted, day("2012-06-10")),
                                StatusChange(EnrolmentStatus::active, day("2012-08-20")),
                                StatusChange(EnrolmentStatus::completed, day("2013-06-14"))});
    EnrolmentId e2 = enrolment(sykkel, k7,
                               {StatusChange(EnrolmentStatus::admitted, day("2012-06-10")),
                                StatusChange(EnrolmentStatus::active, day("2012-08-20"))});

    Erasable() {
        services::add_note(registered, intent(), "E1", day("2013-01-01"), Line("vil ha praksis i nærmiljøet"));
        services::PersonEdit edit;
        edit.family_name = std::optional(Line("Sitron"));
        services::change_person(registered, intent(), "P1", edit);
        services::merge_persons(registered, intent(), "P2", "P1");
    }

    services::Intent intent() const { return {context()}; }
    services::Outcome erase(const char* key = "P1", const RetentionYears& years = no_years) {
        return services::erase_person(registered, intent(), key, decision, years);
    }
    auto refusal(const char* key, const RetentionYears& years = no_years) {
        return refusal_of<Refused>([&] { return erase(key, years); });
    }
    std::int64_t count(const char* what) { return connection().value<std::int64_t>(what).value(); }

    /// `people.csv` with these rows, as an import of it is told: `0 new, 2 same: row-of-erased`.
    std::string imported(const std::string& rows, const std::string& more = {}) {
        std::filesystem::remove_all(folder / "old");
        std::filesystem::create_directories(folder / "old");
        std::ofstream(folder / "old" / "people.csv") << "ref,given_name,family_name,birth_date\n" << rows;
        if (!more.empty()) {
            std::ofstream(folder / "old" / "followups.csv") << "person,asked_on,answered_on,answer\n" << more;
        }
        const auto report = services::import_files(registered, context(), {folder / "old"});
        BOOST_CHECK(!report.has_errors());
        std::int64_t added = 0;
        std::int64_t same = 0;
        for (const auto& file : report.files) {
            added += file.added;
            same += file.same;
        }
        std::string told;
        for (const auto& warning : report.warnings) {
            told += " " + warning.finding.code;
        }
        return std::to_string(added) + " new, " + std::to_string(same) + " same:" + told;
    }
};

}  // namespace mb::test
