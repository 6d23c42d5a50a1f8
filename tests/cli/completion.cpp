// What a shell is offered. The scripts of the shells are tried in completion.t.
#include "cli/completion.hpp"

#include "services/small_register.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace mb;
using namespace mb::cli;
using test::day;

namespace {

using Words = std::vector<std::string>;

std::string bytes_of(const std::filesystem::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

/// A register with a cohort and two people, and a shell that asks about it.
struct Shell : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    CohortId k10 = cohort("K10", mb, "2021-08-17", "2022-06-18");
    PersonId banan = person("Absurd", "Banan", PersonRef("B1"));
    PersonId sokk = person("Ærlig", "Sokk");
    EnrolmentId e1 = enrolment(banan, k7,
                               {StatusChange(EnrolmentStatus::admitted, day("2020-06-10")),
                                StatusChange(EnrolmentStatus::active, day("2020-08-17"))});
    EnrolmentId e2 = enrolment(sokk, k7, {StatusChange(EnrolmentStatus::admitted, day("2020-06-10"))});
    LessonId l1 = lesson(k7, "L01", "2020-08-24", 300);

    std::vector<Candidate> ask(Words words) const {
        Surroundings around;
        around.variable = [this](std::string_view name) -> std::optional<std::string> {
            return name == "MB_REGISTER" ? std::optional((folder / "small.mb").string())
                   : name == "MB_LANG"   ? std::optional<std::string>("en")
                                         : std::nullopt;
        };
        around.login_name = [] { return "kari"; };
        around.now = [] { return Instant::parse("2020-09-01T10:00:00Z"); };
        return complete(words, around);
    }
    /// Only the words.
    Words words(Words typed) const {
        Words found;
        for (const Candidate& candidate : ask(std::move(typed))) {
            found.push_back(candidate.word);
        }
        return found;
    }
    bool offers(const Words& typed, const std::string& word) const {
        const Words found = words(typed);
        return std::ranges::find(found, word) != found.end();
    }
};

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(completion)

BOOST_FIXTURE_TEST_CASE(nouns_come_first_then_their_verbs, Shell) {
    BOOST_TEST(joined(words({"coh"})) == "cohort");
    BOOST_TEST(joined(words({"log", "u"})) == "undo");
    BOOST_TEST(offers({""}, "import"));
    BOOST_TEST(!offers({""}, "complete"));
    BOOST_TEST(joined(words({"--lang", "nb", "cohort", "prog"})) == "progress");
}

BOOST_FIXTURE_TEST_CASE(options_are_offered_until_they_stand_there, Shell) {
    BOOST_TEST(offers({"cohort", "progress", "K7", "--a"}, "--at"));
    BOOST_TEST(!offers({"cohort", "progress", "--at", "2020-01-01", "--a"}, "--at"));
    BOOST_TEST(offers({"cohort", "progress", "--j"}, "--json"));
    BOOST_TEST(joined(words({"--la"})) == "--lang");
}

BOOST_FIXTURE_TEST_CASE(where_nothing_else_can_stand_the_commands_own_options_are_offered, Shell) {
    BOOST_TEST(joined(words({"log", "list", ""})) == "--last --all");
    BOOST_TEST(joined(words({"register", "info", ""})) == "");
}

BOOST_FIXTURE_TEST_CASE(coded_values_are_offered_with_what_people_call_them, Shell) {
    const auto found = ask({"enrolment", "list", "--status", "on"});
    BOOST_REQUIRE(found.size() == 1);
    BOOST_TEST(found[0].word == "on-leave");
    BOOST_TEST(found[0].about == "on leave");
    BOOST_TEST(joined(words({"employer", "list", "--kind", "h"})) == "hospital");
    BOOST_TEST(joined(words({"--lang", ""})) == "nb nn en");
    BOOST_TEST(joined(words({"--color="})) == "--color=auto --color=always --color=never");
    BOOST_TEST(joined(words({"cohort", "list", "--csv="})) == "--csv=excel-no --csv=rfc4180");
}

BOOST_FIXTURE_TEST_CASE(a_command_can_list_its_own_values, Shell) {
    BOOST_TEST(joined(words({"import", "k7.xlsx", "--as", ""}))
               == "attendance-grid participants employments follow-ups");
    BOOST_TEST(ask({"import", "k7.xlsx", "--status", "ad"}).at(0).about == "admitted");
    BOOST_TEST(joined(words({"enrolment", "list", "--sort", "s"})) == "status since");
}

BOOST_FIXTURE_TEST_CASE(codes_and_numbers_come_from_the_register, Shell) {
    BOOST_TEST(joined(words({"cohort", "progress", ""})) == "K7 K10");
    BOOST_TEST(joined(words({"enrolment", "list", "--cohort", "K1"})) == "K10");
    BOOST_TEST(joined(words({"enrolment", "list", "--cohort=K1"})) == "--cohort=K10");
    BOOST_TEST(joined(words({"cohort", "change", "K"})) == "K7 K10");
    BOOST_TEST(joined(words({"programme", "show", ""})) == "MB");
    BOOST_TEST(joined(words({"person", "show", "P"})) == "P1 P2");
    BOOST_TEST(words({"log", "show", ""}).front() == registered.info().newest_operation->to_string());
}

BOOST_FIXTURE_TEST_CASE(an_enrolment_is_told_by_cohort_and_status_never_by_name, Shell) {
    const auto found = ask({"enrolment", "show", "E"});
    BOOST_REQUIRE(found.size() == 2);
    BOOST_TEST(found[0].word == "E1");
    BOOST_TEST(found[0].about == "K7, active");
    BOOST_TEST(found[1].about == "K7, admitted");
    for (const Words& typed : {Words{"enrolment", "show", ""}, Words{"person", "show", ""}, Words{"log", "show", ""}}) {
        for (const Candidate& candidate : ask(typed)) {
            BOOST_TEST(candidate.about.find("Banan") == std::string::npos);
            BOOST_TEST(candidate.about.find("Sokk") == std::string::npos);
        }
    }
}

BOOST_FIXTURE_TEST_CASE(statuses_are_those_of_the_day_that_counts_as_today, Shell) {
    BOOST_TEST(ask({"--today", "2020-07-01", "enrolment", "show", "E1"}).at(0).about == "K7, admitted");
}

BOOST_FIXTURE_TEST_CASE(a_lesson_is_found_by_its_cohort, Shell) {
    BOOST_TEST(joined(words({"attendance", "show", ""})) == "K7/ K10/");
    BOOST_TEST(joined(words({"attendance", "show", "K7/"})) == "K7/L01");
    BOOST_TEST(joined(words({"lesson", "add", "K1"})) == "K10/");
    BOOST_TEST(joined(words({"lesson", "add", "K7/"})) == "");
}

BOOST_FIXTURE_TEST_CASE(of_several_values_the_last_is_completed_and_none_is_offered_twice, Shell) {
    BOOST_TEST(joined(words({"attendance", "record", "K7/L01", "--all", "--except", "E"})) == "E1 E2");
    BOOST_TEST(joined(words({"attendance", "record", "K7/L01", "--all", "--except", "E1,"})) == "E1,E2");
    BOOST_TEST(joined(words({"attendance", "record", "K7/L01", "--all", "--except=E1,"})) == "--except=E1,E2");
    BOOST_TEST(offers({"attendance", "record", "K7/L01", "--all", "--except", "E1", "--exc"}, "--except"));
}

BOOST_FIXTURE_TEST_CASE(what_could_steer_a_terminal_is_not_offered, Shell) {
    auto values = test::ten_hours_two_weeks();
    values.milestones = {Line("plain"), Line("turned \u202e round")};
    programme("MB2", std::move(values));
    BOOST_TEST(joined(words({"enrolment", "approve", "E1", "--milestone", ""})) == "plain prosjektoppgave");
    BOOST_TEST(joined(words({"enrolment", "dispense", "E1", "--requirement", "p"}))
               == "practice plain prosjektoppgave");
    BOOST_TEST(joined(words({"attendance", "record", "K7/L01", "--except", "\x1b[31m,"})) == "");
}

BOOST_FIXTURE_TEST_CASE(a_text_with_commas_is_one_value, Shell) {
    BOOST_TEST(joined(words({"programme", "add", "MB3", "--milestone", "a,"})) == "");
}

BOOST_FIXTURE_TEST_CASE(a_code_that_is_to_be_new_is_not_offered, Shell) {
    BOOST_TEST(joined(words({"cohort", "add", ""})) == "");
    BOOST_TEST(joined(words({"cohort", "add", "K8", "--programme", ""})) == "MB");
}

BOOST_FIXTURE_TEST_CASE(a_day_is_offered_as_today_and_a_file_as_the_shell_finds_it, Shell) {
    BOOST_TEST(joined(words({"cohort", "list", "--at", ""})) == "2020-09-01");
    BOOST_TEST(joined(words({"import", "ber"})) == ":files");
    BOOST_TEST(joined(words({"--register="})) == ":files");
}

BOOST_FIXTURE_TEST_CASE(help_offers_commands_and_topics, Shell) {
    BOOST_TEST(joined(words({"help", "da"})) == "dates");
    BOOST_TEST(joined(words({"help", "cohort", "pro"})) == "progress");
    BOOST_TEST(joined(words({"help", "cohort", "progress", ""})) == "");
}

BOOST_FIXTURE_TEST_CASE(a_second_thing_is_not_offered, Shell) {
    BOOST_TEST(!offers({"cohort", "progress", "K7", ""}, "K10"));
}

BOOST_FIXTURE_TEST_CASE(what_is_mistyped_before_is_no_hindrance, Shell) {
    BOOST_TEST(joined(words({"--nonsense", "cohort", "progress", "--wrong", "K1"})) == "K10");
    BOOST_TEST(joined(words({"nonsense", ""})) == "");
    BOOST_TEST(joined(words({"cohort", "nonsense", ""})) == "");
    BOOST_TEST(joined(words({})) == joined(words({""})));
}

BOOST_FIXTURE_TEST_CASE(asking_writes_nothing, Shell) {
    const auto before = bytes_of(folder / "small.mb");
    const auto keys = bytes_of(folder / "small.keys");
    for (const Words& typed : {Words{"person", "show", ""}, Words{"enrolment", "show", ""}, Words{"log", "undo", ""}}) {
        BOOST_TEST(!ask(typed).empty());
    }
    BOOST_TEST((bytes_of(folder / "small.mb") == before));
    BOOST_TEST((bytes_of(folder / "small.keys") == keys));
}

BOOST_FIXTURE_TEST_CASE(a_register_that_is_missing_busy_or_damaged_offers_nothing_and_says_nothing, Shell) {
    BOOST_TEST(joined(words({"--register", "missing.mb", "cohort", "show", ""})) == "");
    std::ofstream(folder / "small.mb-journal") << "somebody writes";
    BOOST_TEST(joined(words({"cohort", "show", ""})) == "");
    std::filesystem::remove(folder / "small.mb-journal");
    BOOST_TEST(joined(words({"cohort", "show", ""})) == "K7 K10");
    std::ofstream(folder / "small.mb", std::ios::binary) << "this is no register at all";
    BOOST_TEST(joined(words({"cohort", "show", ""})) == "");
    BOOST_TEST(joined(words({"coh"})) == "cohort");
}

BOOST_AUTO_TEST_SUITE_END()
