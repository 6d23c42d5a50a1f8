/// Lists of jobs and of follow-ups from elsewhere, about people whom the register knows.
#include "services/exchange_register.hpp"

#include <mb/services/lists.hpp>
#include <mb/services/person_changes.hpp>
#include <mb/services/person_rights.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::faults_of;
using test::sum_of;
using test::warnings_of;

namespace {

/// B1 is Absurd Banan, born 1980-02-03, employed at `bergen` since 2021-08-01 as A1 (J2).
class ListsWorld : public test::SmallWorld {
public:
    services::ImportReport jobs(const std::string& rows, std::optional<const char*> on = {},
                                const std::string& columns = job_columns) {
        return services::import_lists(registered, context(), services::ListKind::employments,
                                      {.terms_on = on ? std::optional(Date::parse(*on)) : std::nullopt},
                                      {write({{"hr.csv", columns + rows}}) / "hr.csv"});
    }
    services::ImportReport answers(const std::string& rows) {
        return services::import_lists(registered, context(), services::ListKind::follow_ups, {},
                                      {write({{"svar.csv", answer_columns + rows}}) / "svar.csv"});
    }
    /// The rows of a file of the bundle that hold a text.
    std::string rows(const char* file, std::string_view with) {
        const auto all = exported().at(file);
        std::string found;
        for (std::size_t begin = 0; begin < all.size();) {
            const auto end = all.find('\n', begin) + 1;
            const auto line = all.substr(begin, end - begin);
            found += line.find(with) == std::string::npos ? "" : line;
            begin = end;
        }
        return found;
    }

    inline static const std::string job_columns =
        "Ref;Arbeidsgiver;Enhet;Fra;Til;Stillingsprosent;Kontrakt;Finansiering;Erfaringsrolle;Tittel\n";
    inline static const std::string answer_columns =
        "Fornavn;Etternavn;Fødselsdato;Spurt dato;Svart dato;Svar;Kommentar\n";
};

const std::string banan_at_dps = "B1;dps;FACT;1.9.2021;;50;fast;ordinær;ja;medarbeider\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(lists_from_elsewhere)

BOOST_FIXTURE_TEST_CASE(a_row_of_a_list_is_a_job_with_its_terms, ListsWorld) {
    const auto report = jobs(banan_at_dps);
    BOOST_TEST(sum_of(report) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(rows("employments.csv", "J3,") == "J3,B1,dps,FACT,2021-09-01,,,employer\n");
    BOOST_TEST(rows("terms.csv", "J3,") == "J3,2021-09-01,50,permanent,ordinary,yes,medarbeider\n");
    BOOST_TEST(sum_of(jobs(banan_at_dps)) == "0 new, 0 changed, 1 same, 0 faults");
    BOOST_TEST(!jobs(banan_at_dps).operation.has_value());
}

BOOST_FIXTURE_TEST_CASE(the_header_alone_tells_that_it_is_a_list_of_jobs, ListsWorld) {
    BOOST_TEST(sum_of(import({{"ansatte 2021.csv", job_columns + banan_at_dps}}))
               == "1 new, 0 changed, 0 same, 0 faults");
    const std::string named =
        "Fornavn;Etternavn;Født;Lønnstrinn;Arbeidsgiver;Fra;Prosent;Ansettelse;Finansiering;MB-rolle\n"
        "Absurd;Banan;3.2.1980;37;dps;1.10.2021;20;midlertidig;øremerket;nei\n";
    const auto report = import({{"liste.csv", named}});
    BOOST_TEST(sum_of(report) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(warnings_of(report).find("columns-left-out") != std::string::npos);
    BOOST_TEST(rows("terms.csv", "J4,") == "J4,2021-10-01,20,temporary,earmarked,no,\n");
    // Without a birth date nobody is told by a name.
    BOOST_TEST(faults_of(import({{"liste.csv",
                                  "Fornavn;Etternavn;Arbeidsgiver;Fra;Prosent;Ansettelse;Finansiering;MB-rolle\n"}}))
                   .find("file-unrecognised")
               != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(other_terms_need_a_day, ListsWorld) {
    jobs(banan_at_dps);
    const std::string more = "B1;dps;FACT;1.9.2021;;75;fast;ordinær;ja;medarbeider\n";
    BOOST_TEST(faults_of(jobs(more)) == "hr.csv:2 [Stillingsprosent] list-terms-without-day");
    BOOST_TEST(sum_of(jobs(more, "2022-01-01")) == "0 new, 1 changed, 0 same, 0 faults");
    BOOST_TEST(rows("terms.csv", "J3,")
               == "J3,2021-09-01,50,permanent,ordinary,yes,medarbeider\n"
                  "J3,2022-01-01,75,permanent,ordinary,yes,medarbeider\n");
    BOOST_TEST(sum_of(jobs(more, "2022-01-01")) == "0 new, 0 changed, 1 same, 0 faults");
    BOOST_TEST(sum_of(jobs(more)) == "0 new, 0 changed, 1 same, 0 faults");
    // What holds since a day is told again later.
    BOOST_TEST(sum_of(jobs(more, "2022-06-01")) == "0 new, 0 changed, 1 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(the_list_may_have_a_day_for_each_row, ListsWorld) {
    const std::string columns = "Ref;Arbeidsgiver;Fra;Gjelder fra;Prosent;Kontrakt;Finansiering;Erfaringsrolle\n";
    const std::string both = "B1;dps;1.9.2021;1.1.2022;75;fast;ordinær;ja\n"
                             "B1;dps;1.9.2021;;50;midlertidig;ordinær;ja\n";
    BOOST_TEST(sum_of(jobs(both, {}, columns)) == "1 new, 1 changed, 0 same, 0 faults");
    BOOST_TEST(rows("terms.csv", "J3,")
               == "J3,2021-09-01,50,temporary,ordinary,yes,\nJ3,2022-01-01,75,permanent,ordinary,yes,\n");
    const auto before = jobs("B1;dps;1.9.2021;1.11.2021;60;fast;ordinær;ja\n", {}, columns);
    BOOST_TEST(warnings_of(before) == "hr.csv:2 later-terms-stay");
    BOOST_TEST(faults_of(jobs("B1;dps;1.9.2021;31.8.2021;60;fast;ordinær;ja\n", {}, columns))
               == "hr.csv:2 [] terms-before-employment");
}

BOOST_FIXTURE_TEST_CASE(an_end_is_told_and_a_column_that_is_missing_says_nothing, ListsWorld) {
    jobs(banan_at_dps);
    const std::string columns = "Ref;Arbeidsgiver;Fra;Til;Sluttårsak;Prosent;Kontrakt;Finansiering;Erfaringsrolle\n";
    BOOST_TEST(sum_of(jobs("B1;dps;1.9.2021;31.12.2021;sa opp;50;fast;ordinær;ja\n", {}, columns))
               == "0 new, 1 changed, 0 same, 0 faults");
    BOOST_TEST(rows("employments.csv", "J3,") == "J3,B1,dps,FACT,2021-09-01,2021-12-31,resigned,employer\n");
    BOOST_TEST(faults_of(jobs("B1;dps;1.9.2021;;sa opp;50;fast;ordinær;ja\n", {}, columns))
               == "hr.csv:2 [Sluttårsak] end-reason-without-end");
    BOOST_TEST(faults_of(jobs("B1;dps;1.9.2021;31.8.2021;;50;fast;ordinær;ja\n", {}, columns))
               == "hr.csv:2 [Til] period-reversed");
}

BOOST_FIXTURE_TEST_CASE(two_jobs_at_one_employer_are_told_apart_by_unit, ListsWorld) {
    const auto report = jobs(banan_at_dps + "B1;dps;ACT;1.9.2021;;20;fast;ordinær;ja;\n");
    BOOST_TEST(sum_of(report) == "2 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(warnings_of(report).find("list-employment-overlaps") != std::string::npos);
    const std::string columns = "Ref;Arbeidsgiver;Fra;Prosent;Kontrakt;Finansiering;Erfaringsrolle\n";
    BOOST_TEST(faults_of(jobs("B1;dps;1.9.2021;50;fast;ordinær;ja\n", {}, columns))
               == "hr.csv:2 [] employment-ambiguous");
}

BOOST_FIXTURE_TEST_CASE(an_employer_is_named_by_code_or_exactly, ListsWorld) {
    BOOST_TEST(sum_of(jobs("B1;DPS Nord;;1.9.2021;;50;fast;ordinær;ja;\n")) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(faults_of(jobs("B1;DPS nord;;1.9.2021;;50;fast;ordinær;ja;\n"))
               == "hr.csv:2 [Arbeidsgiver] employer-unknown");
    BOOST_TEST(
        field(test::first_fault(jobs("B1;DPS nord;;1.9.2021;;50;fast;ordinær;ja;\n")).fields, "nearest").value_or("")
        == "DPS Nord");
}

BOOST_FIXTURE_TEST_CASE(what_a_list_does_not_say_is_said_for_all_its_rows, ListsWorld) {
    const auto file =
        write({{"hr.csv", "Ref;Enhet;Fra;Stillingsprosent;Kontrakt\nB1;FACT;1.9.2021;50 %;fast\n"}}) / "hr.csv";
    const auto read = [&](const services::JobListDefaults& defaults) {
        return services::import_lists(registered, context(), services::ListKind::employments, defaults, {file});
    };
    const auto lacking = read({});
    BOOST_TEST(faults_of(lacking)
               == "hr.csv:1 [arbeidsgiver] header-missing-column\nhr.csv:1 [finansiering] header-missing-column\n"
                  "hr.csv:1 [erfaringsrolle] header-missing-column");
    BOOST_TEST(field(test::first_fault(lacking).fields, "option").value_or("") == "--employer");
    BOOST_TEST(sum_of(read({.employer = "dps", .funding = Funding::earmarked, .peer_role = true}))
               == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(rows("employments.csv", "J3,") == "J3,B1,dps,FACT,2021-09-01,,,employer\n");
    BOOST_TEST(rows("terms.csv", "J3,") == "J3,2021-09-01,50,permanent,earmarked,yes,\n");
    // A column that is there is what counts, and an empty cell of it is a fault as before.
    const auto own = write({{"hr.csv", job_columns + "B1;bergen;;1.9.2021;;50;fast;;ja;\n"}}) / "hr.csv";
    BOOST_TEST(faults_of(services::import_lists(registered, context(), services::ListKind::employments,
                                                {.employer = "dps", .funding = Funding::earmarked}, {own}))
               == "hr.csv:2 [Finansiering] cell-empty");
}

BOOST_FIXTURE_TEST_CASE(a_fraction_in_place_of_a_percent_is_a_doubt, ListsWorld) {
    BOOST_TEST(warnings_of(jobs("B1;dps;;1.9.2021;;0,5;fast;ordinær;ja;\n")) == "hr.csv:2 percent-doubtful");
    BOOST_TEST(warnings_of(jobs("B1;dps;X;1.9.1921;;50;fast;ordinær;ja;\n"))
               == "hr.csv:2 list-employment-overlaps\nhr.csv:2 employment-long-ago");
}

BOOST_FIXTURE_TEST_CASE(who_is_not_exactly_known_is_asked_about_and_never_added, ListsWorld) {
    const std::string columns =
        "Fornavn;Etternavn;Fødselsdato;Arbeidsgiver;Fra;Prosent;Kontrakt;Finansiering;Erfaringsrolle\n";
    const auto one = [&](const std::string& who) {
        return jobs(who + ";dps;1.9.2021;50;fast;ordinær;ja\n", {}, columns);
    };
    const auto alike = one("Absurd;Bannan;3.2.1980");
    BOOST_TEST(faults_of(alike) == "hr.csv:2 [] list-person-unknown");
    BOOST_TEST(field(test::first_fault(alike).fields, "persons").value_or("") == "P1");
    const auto stranger = one("Streng;Sitron;1.1.1970");
    BOOST_TEST(faults_of(stranger) == "hr.csv:2 [] list-person-unknown");
    BOOST_TEST(!field(test::first_fault(stranger).fields, "persons").has_value());
    BOOST_TEST(faults_of(one("Absurd;Banan;")) == "hr.csv:2 [] person-key-missing");
    BOOST_TEST(sum_of(one("Absurd;Banan;3.2.1980")) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(faults_of(jobs("B99;dps;;1.9.2021;;50;fast;ordinær;ja;\n")) == "hr.csv:2 [Ref] person-unknown");
}

BOOST_FIXTURE_TEST_CASE(a_ref_with_the_name_of_somebody_else_is_found_out, ListsWorld) {
    const std::string columns =
        "Ref;Fornavn;Etternavn;Fødselsdato;Arbeidsgiver;Fra;Prosent;Kontrakt;Finansiering;Erfaringsrolle\n";
    BOOST_TEST(faults_of(jobs("B1;Streng;Sitron;1.1.1970;dps;1.9.2021;50;fast;ordinær;ja\n", {}, columns))
               == "hr.csv:2 [Ref] person-is-somebody-else");
}

BOOST_FIXTURE_TEST_CASE(the_restricted_are_passed_over, ListsWorld) {
    services::restrict_person(registered, {context()}, "B1", services::Restriction::begins);
    const auto report = jobs(banan_at_dps);
    BOOST_TEST(sum_of(report) == "0 new, 0 changed, 1 same, 0 faults");
    BOOST_TEST(warnings_of(report) == "hr.csv:2 person-restricted");
}

BOOST_FIXTURE_TEST_CASE(answers_are_read_with_norwegian_words, ListsWorld) {
    const std::string row = "Absurd;Banan;3.2.1980;1.6.2021;4.6.2021;I jobb;ringt\n";
    BOOST_TEST(sum_of(answers(row)) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(rows("followups.csv", "2021-06-01") == "B1,2021-06-01,2021-06-04,employed\n");
    BOOST_TEST(sum_of(answers(row)) == "0 new, 0 changed, 1 same, 0 faults");
    BOOST_TEST(sum_of(import({{"svar.csv", answer_columns + "Absurd;Banan;3.2.1980;1.6.2021;4.6.2021;utdanning;\n"}}))
               == "0 new, 1 changed, 0 same, 0 faults");
    BOOST_TEST(rows("followups.csv", "2021-06-01") == "B1,2021-06-01,2021-06-04,education\n");
    // The bundle's own file as well.
    BOOST_TEST(sum_of(import({{"followups.csv", "deltaker;spurt;svart;svar\nB1;2.6.2021;;ikke svart\n"}}))
               == "1 new, 0 changed, 0 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(plain_headers_do_not_get_round_the_rules, ListsWorld) {
    // B3 is in no cohort.
    for (const char* who : {"Referanse", "Deltaker", "Person"}) {
        BOOST_TEST(faults_of(import({{"y.csv", std::string(who) + ";Spurt;Besvart;Svar\nB3;1.6.2021;;\n"}}))
                   == "y.csv:2 [Spurt] follow-up-not-started");
    }
    const std::string bundle = "person,asked_on,answered_on,answer\n";
    BOOST_TEST(faults_of(import({{"followups.csv", bundle + "B3,2021-06-01,,\nB1,2020-08-16,,\n"}}))
               == "followups.csv:2 [] follow-up-not-started\nfollowups.csv:3 [] follow-up-not-started");
    BOOST_TEST(sum_of(import({{"followups.csv", bundle + "B1,2020-08-17,,\n"}}))
               == "1 new, 0 changed, 0 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(nobody_was_asked_or_has_answered_on_a_day_to_come, ListsWorld) {
    BOOST_TEST(faults_of(answers("Absurd;Banan;3.2.1980;1.1.2022;;;\n"))
               == "svar.csv:2 [Spurt dato] follow-up-in-future");
    BOOST_TEST(faults_of(answers("Absurd;Banan;3.2.1980;31.12.2021;1.1.2022;i jobb;\n"))
               == "svar.csv:2 [Svart dato] follow-up-in-future");
    // What another register has recorded is told of, and comes in.
    const auto report = import({{"followups.csv", "person,asked_on,answered_on,answer\nB1,2022-01-01,,\n"}});
    BOOST_TEST(sum_of(report) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(warnings_of(report) == "followups.csv:2 follow-up-in-future");
}

BOOST_FIXTURE_TEST_CASE(faults_of_answers_are_told_by_row, ListsWorld) {
    BOOST_TEST(faults_of(answers("Absurd;Banan;3.2.1980;1.6.2021;;i jobb;\n"))
               == "svar.csv:2 [Svar] answer-without-day");
    BOOST_TEST(faults_of(answers("Absurd;Banan;3.2.1980;1.6.2021;31.5.2021;i jobb;\n"))
               == "svar.csv:2 [Svart dato] answered-before-asked");
    BOOST_TEST(faults_of(answers("Absurd;Banan;3.2.1980;1.6.2021;4.6.2021;kanskje;\n"))
               == "svar.csv:2 [Svar] code-unknown");
    BOOST_TEST(faults_of(answers("Absurd;Banan;3.2.1980;1.6.2012;4.6.2012;i jobb;\n"))
               == "svar.csv:2 [Spurt dato] follow-up-not-started");
    BOOST_TEST(
        faults_of(answers("Absurd;Banan;3.2.1980;1.6.2021;4.6.2021;i jobb;\nAbsurd;Banan;3.2.1980;1.6.2021;;;\n"))
        == "svar.csv:3 [] row-contradicts");
}

BOOST_AUTO_TEST_SUITE_END()
