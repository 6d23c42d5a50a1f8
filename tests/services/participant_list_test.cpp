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

BOOST_FIXTURE_TEST_CASE(a_row_may_name_its_own_cohort, ListWorld) {
    BOOST_TEST(sum_of(list("ref,kull\nB4,K8\nB5,K7\n", {})) == "0 new, 2 changed, 0 same, 0 faults");
    BOOST_TEST(faults_of(list("ref,kull\nB4,\nB5,K9\n", {}))
               == "list.csv:2 [kull] participant-cohort-missing\nlist.csv:3 [kull] cohort-unknown");
    BOOST_TEST(faults_of(list("ref\nB3\n", {})) == "list.csv:2 [] participant-cohort-missing");
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
