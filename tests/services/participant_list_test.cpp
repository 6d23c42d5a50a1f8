#include "refusal.hpp"
#include "services/exchange_register.hpp"

#include <mb/services/log.hpp>
#include <mb/services/participant_list.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::faults_of;
using test::sum_of;
using test::warnings_of;

namespace {

class ListWorld : public test::SmallWorld {
public:
    services::ImportReport list(const std::string& content, std::optional<std::string> cohort = "K8",
                                EnrolmentStatus status = EnrolmentStatus::applied) {
        return services::import_participants(registered, context(),
                                             {std::move(cohort), status, Date::parse("2021-06-01")},
                                             {write({{"list.csv", content}}) / "list.csv"});
    }
    /// "K8: 2 enrolled, 1 new, 0 corrected, 0 there"
    static std::string counts(const services::ImportReport& report) {
        std::string text;
        for (const auto& cohort : report.files.at(0).cohorts) {
            text += (text.empty() ? "" : "; ") + cohort.cohort + ": " + std::to_string(cohort.enrolled) + " enrolled, "
                    + std::to_string(cohort.new_persons) + " new, " + std::to_string(cohort.corrected) + " corrected, "
                    + std::to_string(cohort.there_already) + " there";
        }
        return text;
    }
    /// What is held of K8.
    std::string enrolments() {
        const auto all = exported().at("enrolments.csv");
        std::string found;
        for (std::size_t begin = 0; begin < all.size();) {
            const auto end = all.find('\n', begin) + 1;
            const auto line = all.substr(begin, end - begin);
            found += line.find(",K8,") == std::string::npos ? "" : line;
            begin = end;
        }
        return found;
    }
};

const std::string two = "Fornavn;Etternavn;Fødselsdato;E-post;Telefon;Søkt dato\n"
                        "Sprudlende;Tomat;1.2.1991;tomat@example.org;900 00 001;3.4.2021\n"
                        "Absurd;Banan;3.2.1980;absurd@example.org;+47 900 00 000;\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(participant_list)

BOOST_FIXTURE_TEST_CASE(people_are_imported_and_enrolled_in_one_operation, ListWorld) {
    const auto report = list(two);
    BOOST_TEST(sum_of(report) == "1 new, 1 changed, 0 same, 0 faults");
    BOOST_TEST(enrolments() == "B1,K8,applied,2021-06-01,,,,\nP6,K8,applied,2021-04-03,,,,\n");
    const auto entry = services::log_entry(registered, report.operation.value().to_string());
    BOOST_TEST(entry.operation.event.code == "participants-imported");
    BOOST_TEST(field(entry.operation.event.fields, "enrolled").value() == "2");
    services::undo(registered, context(), report.operation.value().to_string());
    BOOST_TEST(enrolments() == "");
}

BOOST_FIXTURE_TEST_CASE(a_second_time_nothing_changes, ListWorld) {
    list(two);
    const auto again = list(two);
    BOOST_TEST(sum_of(again) == "0 new, 0 changed, 2 same, 0 faults");
    BOOST_TEST(!again.operation);
}

BOOST_FIXTURE_TEST_CASE(admitted_follows_the_application_that_is_there_or_told_of, ListWorld) {
    list(two);
    BOOST_TEST(sum_of(list(two, "K8", EnrolmentStatus::admitted)) == "0 new, 2 changed, 0 same, 0 faults");
    BOOST_TEST(sum_of(list("ref;søkt\nB4;1.3.2021\nB5;\n", "K8", EnrolmentStatus::admitted))
               == "0 new, 2 changed, 0 same, 0 faults");
    BOOST_TEST(enrolments()
               == "B1,K8,applied,2021-06-01,,,,\nB1,K8,admitted,2021-06-01,,,,\n"
                  "B4,K8,applied,2021-03-01,,,,\nB4,K8,admitted,2021-06-01,,,,\nB5,K8,admitted,2021-06-01,,,,\n"
                  "P6,K8,applied,2021-04-03,,,,\nP6,K8,admitted,2021-06-01,,,,\n");
}

BOOST_FIXTURE_TEST_CASE(another_day_of_application_corrects_it_and_leaves_the_later_steps, ListWorld) {
    import(
        {{ "enrolments.csv",
           "person,cohort,status,date,received\n"
           "B3,K8,applied,2021-03-01,2021-03-01T10:00:00Z\nB3,K8,waitlisted,2021-05-01,\n"
           "B4,K8,applied,2021-03-02,2021-03-03T10:00:00Z\n" }});
    const auto report = list("ref;søkt\nB3;5.3.2021\nB4;3.3.2021\n");
    BOOST_TEST(sum_of(report) == "0 new, 2 changed, 0 same, 0 faults");
    // The time of an application that came on another day is known no more.
    const auto corrected = "B3,K8,applied,2021-03-05,,,,\nB3,K8,waitlisted,2021-05-01,,,,\n"
                           "B4,K8,applied,2021-03-03,,,,2021-03-03T10:00:00Z\n";
    BOOST_TEST(enrolments() == corrected);
    BOOST_TEST(counts(report) == "K8: 0 enrolled, 0 new, 2 corrected, 0 there");
    BOOST_TEST(sum_of(list("ref;søkt\nB3;5.3.2021\nB4;\n")) == "0 new, 0 changed, 2 same, 0 faults");
    services::undo(registered, context(), report.operation.value().to_string());
    BOOST_TEST(enrolments().find("applied,2021-03-01,,,,2021-03-01T10:00:00Z") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_day_of_application_that_breaks_the_chain_of_steps_is_refused, ListWorld) {
    import(
        {{ "enrolments.csv",
           "person,cohort,status,date\nB3,K8,applied,2021-03-01\nB3,K8,admitted,2021-04-01\nB4,K8,admitted,2021-04-01\n"
        }});
    BOOST_TEST(faults_of(list("ref;søkt\nB3;5.5.2021\nB4;5.5.2021\n"))
               == "list.csv:2 [søkt] status-step-unlawful\nlist.csv:3 [] status-step-unlawful");
    BOOST_TEST(sum_of(list("ref;søkt\nB3;5.3.2021\nB4;6.3.2021\n", "K8", EnrolmentStatus::admitted))
               == "0 new, 2 changed, 0 same, 0 faults");
    BOOST_TEST(enrolments()
               == "B3,K8,applied,2021-03-05,,,,\nB3,K8,admitted,2021-04-01,,,,\n"
                  "B4,K8,applied,2021-03-06,,,,\nB4,K8,admitted,2021-04-01,,,,\n");
}

BOOST_FIXTURE_TEST_CASE(an_enrolment_that_continues_another_and_one_in_error_get_no_application, ListWorld) {
    import(
        {{ "enrolments.csv",
           "person,cohort,status,date\nB3,K8,applied,2021-03-01\nB3,K8,registered-in-error,2021-04-01\n" }});
    BOOST_TEST(sum_of(list("ref;søkt\nB2;1.3.2020\n", "K7")) == "0 new, 0 changed, 1 same, 0 faults");
    BOOST_TEST(sum_of(list("ref;søkt\nB3;1.2.2021\n")) == "0 new, 0 changed, 1 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(it_is_counted_who_got_the_status_who_is_new_and_who_was_there, ListWorld) {
    BOOST_TEST(counts(list(two)) == "K8: 2 enrolled, 1 new, 0 corrected, 0 there");
    BOOST_TEST(counts(list(two)) == "K8: 0 enrolled, 0 new, 0 corrected, 2 there");
    BOOST_TEST(counts(list("ref,kull\nB1,K8\nB5,K7\nB4,K8\n", {}))
               == "K8: 1 enrolled, 0 new, 0 corrected, 1 there; K7: 1 enrolled, 0 new, 0 corrected, 0 there");
}

BOOST_FIXTURE_TEST_CASE(a_second_open_enrolment_is_told_of, ListWorld) {
    const auto report = list("ref\nB1\nB3\n");
    BOOST_TEST(warnings_of(report) == "list.csv:2 enrolment-open-elsewhere");
    const Fields told{
        {"person", "P1"}, {"cohort", "K8"}, {"enrolment", "E2"}, {"other_cohort", "K7"}, {"status", "active"}};
    BOOST_CHECK(report.warnings.at(0).finding.fields == told);
    BOOST_TEST(warnings_of(list("ref\nB1\n")) == "");
}

BOOST_FIXTURE_TEST_CASE(columns_of_ones_own_are_left_out_and_named, ListWorld) {
    const auto report =
        list("Nr;Fornavn;Etternavn;Fødselsdato;Adresse;Merknad\n1;Glad;Vante;1.2.1990;Solsiden 1;=A1\n");
    BOOST_TEST(sum_of(report) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(warnings_of(report) == "list.csv:1 columns-left-out");
    const Fields named{{"columns", "Nr, Adresse, Merknad"}};
    BOOST_CHECK(report.warnings.at(0).finding.fields == named);
    BOOST_TEST(faults_of(list("ref;Merknad\nB4;010190 12345\n"))
               == "list.csv:2 [Merknad] text-national-identity-number");
    BOOST_TEST(faults_of(list("ref;Fødselsnummer\nB4;01019012345\n"))
               == "list.csv:1 [Fødselsnummer] header-identity-number");
    BOOST_TEST(faults_of(list("ref;D-nummer\nB4;\n")) == "list.csv:1 [D-nummer] header-identity-number");
}

BOOST_FIXTURE_TEST_CASE(whole_names_are_read_when_each_is_family_name_and_given_name, ListWorld) {
    BOOST_TEST(faults_of(list("Navn;Fødselsdato\nGlad Vante;1.2.1990\n")) == "list.csv:1 [Navn] header-full-name");
    BOOST_TEST(faults_of(list("Navn;Fødselsdato\nVante, Glad;1.2.1990\nDr., Sitron, Sur;1.2.1990\n"))
               == "list.csv:1 [Navn] header-full-name");
    BOOST_TEST(sum_of(list("Navn;Fødselsdato\nVante, Glad;1.2.1990\nBanan,Absurd;3.2.1980\n"))
               == "1 new, 1 changed, 0 same, 0 faults");
    BOOST_TEST(exported().at("people.csv").find("P6,Glad,Vante,1990-02-01") != std::string::npos);
    // Beside given name and family name it is a column like any other.
    BOOST_TEST(warnings_of(list("Navn;Fornavn;Etternavn;Fødselsdato\nX;Absurd;Banan;3.2.1980\n"))
               == "list.csv:1 columns-left-out");
}

BOOST_FIXTURE_TEST_CASE(a_new_person_whom_only_a_ref_tells_is_told_of, ListWorld) {
    const auto report = list("ref;Fornavn;Etternavn;Fødselsdato\nB9;Glad;;\nB4;;;\n");
    BOOST_TEST(warnings_of(report) == "list.csv:2 person-incomplete");
    const Fields told{{"person", "P6"}, {"missing", "Etternavn, Fødselsdato"}};
    BOOST_CHECK(report.warnings.at(0).finding.fields == told);
}

BOOST_FIXTURE_TEST_CASE(an_empty_day_of_application_is_told_of_unless_the_day_was_given, ListWorld) {
    const auto path = write({{"list.csv", "ref;søkt\nB3;\nB4;1.3.2021\n"}}) / "list.csv";
    services::Enrolling enrolling{"K8", EnrolmentStatus::applied, Date(2021, 6, 1), true};
    services::ImportOptions rehearsal;
    rehearsal.rehearse = true;
    const auto told = [&] {
        return warnings_of(services::import_participants(registered, context(), enrolling, {path}, rehearsal));
    };
    BOOST_TEST(told() == "list.csv:2 application-day-assumed");
    enrolling.on_is_assumed = false;
    BOOST_TEST(told() == "");
}

BOOST_FIXTURE_TEST_CASE(an_application_after_today_is_refused, ListWorld) {
    BOOST_TEST(faults_of(list("ref;søkt\nB3;1.1.2022\nB4;31.12.2021\n")) == "list.csv:2 [søkt] application-in-future");
    const auto path = write({{"list.csv", "ref\nB3\n"}}) / "list.csv";
    const services::Enrolling tomorrow{"K8", EnrolmentStatus::applied, Date(2022, 1, 1)};
    BOOST_TEST(
        test::refusal_of<Refused>([&] { services::import_participants(registered, context(), tomorrow, {path}); }).code
        == "application-in-future");
}

BOOST_FIXTURE_TEST_CASE(a_row_may_name_its_own_cohort, ListWorld) {
    BOOST_TEST(sum_of(list("ref,kull\nB4,K8\nB5,K7\n", {})) == "0 new, 2 changed, 0 same, 0 faults");
    BOOST_TEST(faults_of(list("ref,kull\nB4,\nB5,K9\n", {}))
               == "list.csv:2 [kull] participant-cohort-missing\nlist.csv:3 [kull] cohort-unknown");
    // Once for a list that nowhere says so.
    BOOST_TEST(faults_of(list("ref\nB3\nB4\n", {})) == "list.csv:0 [] participant-cohort-missing");
    BOOST_TEST(faults_of(list("ref,kull\nB3,K7\n")) == "list.csv:2 [kull] cohort-differs");
    BOOST_CHECK_THROW(list("ref\nB3\n", "K99"), NotFound);
}

BOOST_FIXTURE_TEST_CASE(with_a_fault_nobody_is_imported_or_enrolled, ListWorld) {
    BOOST_TEST(faults_of(list(two + "Uten;Dato;;;;\nMed;Datofeil;1.1.1990;;;1.1.21\n"))
               == "list.csv:4 [] person-key-missing\nlist.csv:5 [Søkt dato] date-two-digit-year");
    BOOST_TEST(enrolments() == "");
    BOOST_TEST(exported().at("people.csv").find("Tomat") == std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_step_that_the_statuses_do_not_allow_is_told_at_its_row, ListWorld) {
    import({{ "enrolments.csv", "person,cohort,status,date\nB3,K8,applied,2021-03-01\nB3,K8,rejected,2021-04-01\n" }});
    BOOST_TEST(faults_of(list("ref\nB3\n", "K8", EnrolmentStatus::admitted)) == "list.csv:2 [] status-step-unlawful");
    // Whoever is enrolled already is left alone.
    BOOST_TEST(sum_of(list("ref\nB3\n")) == "0 new, 0 changed, 1 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(the_cohort_and_day_columns_belong_to_lists_only, ListWorld) {
    BOOST_TEST(faults_of(import({{"people.csv", "ref,given_name,søkt dato\nB9,Rar,1.1.2020\n"}}))
               == "people.csv:1 [søkt dato] header-unknown-column");
}

BOOST_AUTO_TEST_SUITE_END()
