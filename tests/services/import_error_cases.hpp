/// The smallest inputs that provoke each fault and each warning of an import into the small world.
#pragma once

#include <mb/error.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace mb::test {

/// A file that is imported into the small world, and the fault (or warning) that it must give.
struct ErrorCase {
    std::string_view code;
    std::string_view file;
    std::string text;
    std::size_t line;
    std::string_view column = {};
    std::string_view value = {};
    Fields fields = {};
};

/// Of files, their headers and single cells.
inline std::vector<ErrorCase> cell_fault_cases() {
    using namespace std::string_literals;
    const auto employer = [](const std::string& row) { return "code,name,kind\n" + row + "\n"; };
    const auto person = [](const std::string& row) { return "ref,given_name,phone\n" + row + "\n"; };
    const auto cohort = [](const std::string& first_day) {
        return "code,programme,first_day,last_day\nK8,MB," + first_day + ",2022-06-17\n";
    };
    const auto week = [](const std::string& which, const std::string& rest) {
        return "placement,week,planned_days,present_days,approved\nH1," + which + "," + rest + "\n";
    };
    const auto lesson = [](const std::string& start, const std::string& minutes) {
        return "cohort,lesson,date,start,minutes\nK7,L09,2020-10-05," + start + "," + minutes + "\n";
    };
    const auto applied = [](const std::string& received) {
        return "person,cohort,status,date,received\nB3,K7,applied,2020-04-20," + received + "\n";
    };
    const auto terms = [](const std::string& percent) {
        return "employment,from,percent,contract,funding,peer_role\nA1,2021-08-01,\"" + percent + "\",temporary,earmarked,yes\n";
    };
    const auto goal = [](const std::string& target) {
        return "goal,population,unit,baseline,baseline_date,target,deadline\nC,anyone,persons,20,2017-05-31," + target
               + ",2020-12-31\n";
    };
    return {
        {"file-unknown", "peple.csv", "alfa,beta\n1,2\n", 0, "", "peple.csv", {{"nearest", "people.csv"}}},
        {"csv-empty", "employers.csv", " \n;;\n", 0},
        {"csv-quote-malformed", "employers.csv", employer("x,\"Bergen,dps"), 2},
        {"csv-nul-byte", "employers.csv", employer("x,Ber\0gen,dps"s), 2},
        {"csv-line-too-long", "employers.csv", employer("x," + std::string(2'000'000, 'x') + ",dps"), 2},
        {"file-encoding-unknown", "employers.csv", "\xFF\xFE\0\xDC\0\xDC"s, 1},
        {"header-missing", "people.csv", "Absurd,Banan\n", 1},
        {"header-unknown-column", "people.csv", "ref,given_nam\nB1,Absurd\n", 1, "given_nam", "given_nam", {{"nearest", "given_name"}}},
        {"header-missing-column", "employers.csv", "code,name\nx,y\n", 1, "kind"},
        {"header-column-twice", "employers.csv", "code,name,kind,Navn\nx,y,dps,z\n", 1, "Navn", "Navn"},

        {"cell-empty", "employers.csv", employer("x,,dps"), 2, "name"},
        {"cell-formula", "people.csv", person("B1,\"=HYPERLINK(\"\"x\"\")\","), 2, "given_name", "=HYPERLINK(\"x\")"},
        {"text-national-identity-number", "people.csv", person("B1,Absurd,010280 12345"), 2, "phone", ""},
        {"text-empty", "programmes.csv",
         "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent,milestones\nX,1,60,1,5,80,a||b\n", 2,
         "milestones", "a||b"},
        {"text-too-long", "employers.csv", employer("x," + std::string(501, 'x') + ",dps"), 2, "name",
         std::string_view("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                          "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")},
        {"text-control-character", "employers.csv", employer("x,\"a\nb\",dps"), 2, "name", "a\nb"},
        {"code-malformed", "employers.csv", employer("a/b,y,dps"), 2, "code", "a/b", {{"noun", "employer"}}},
        {"code-unknown", "employers.csv", employer("x,y,dpss"), 2, "kind", "dpss", {{"nearest", "dps"}, {"noun", "employer kind"}}},
        {"date-malformed", "cohorts.csv", cohort("i morgen"), 2, "first_day", "i morgen"},
        {"date-two-digit-year", "cohorts.csv", cohort("1.3.16"), 2, "first_day", "1.3.16"},
        {"date-impossible", "cohorts.csv", cohort("29.02.2017"), 2, "first_day", "29.02.2017"},
        {"date-out-of-range", "cohorts.csv", cohort("1899-12-31"), 2, "first_day", "1899-12-31"},
        {"week-malformed", "weeks.csv", week("uke 53", "5,4,yes"), 2, "week", "uke 53"},
        {"week-impossible", "weeks.csv", week("2021-W53", "5,4,yes"), 2, "week", "2021-W53"},
        {"time-malformed", "lessons.csv", lesson("ni", "180"), 2, "start", "ni"},
        {"time-impossible", "lessons.csv", lesson("25:00", "180"), 2, "start", "25:00"},
        {"instant-malformed", "enrolments.csv", applied("2020-04-20"), 2, "received", "2020-04-20"},
        {"instant-without-zone", "enrolments.csv", applied("2020-04-20T10:00"), 2, "received", "2020-04-20T10:00"},
        {"number-malformed", "lessons.csv", lesson("9:00", "tre timer"), 2, "minutes", "tre timer"},
        {"number-grouped", "terms.csv", terms("1.234,5"), 2, "percent", "1.234,5"},
        {"number-not-whole", "lessons.csv", lesson("9:00", "12.5"), 2, "minutes", "12.5"},
        {"number-too-fine", "terms.csv", terms("37,555"), 2, "percent", "37,555", {{"decimals", "2"}}},
        {"number-out-of-range", "lessons.csv", lesson("9:00", "99999999999"), 2, "minutes", "99999999999"},
        {"yes-no-malformed", "weeks.csv", week("2020-W48", "5,4,kanskje"), 2, "approved", "kanskje"},
        {"minutes-out-of-range", "lessons.csv", lesson("9:00", "-5"), 2, "minutes", "-5"},
        {"percent-out-of-range", "terms.csv", terms("101"), 2, "percent", "101"},
        {"target-malformed", "goals.csv", goal("x0"), 2, "target", "x0"},
    };
}

/// Of whole rows and what they refer to.
inline std::vector<ErrorCase> row_fault_cases() {
    const auto programme = [](const std::string& row) {
        return "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent,milestones\n" + row + "\n";
    };
    const auto cohort = [](const std::string& row) { return "code,programme,first_day,last_day,places\n" + row + "\n"; };
    const auto status = [](const std::string& row) { return "person,cohort,status,date,reason,note,received\n" + row + "\n"; };
    const auto continued = [](const std::string& rows) { return "person,cohort,status,date,continues\n" + rows; };
    const auto week = [](const std::string& row) { return "placement,week,planned_days,present_days,approved\n" + row + "\n"; };
    const auto employment = [](const std::string& row) { return "employment,person,employer,from,to,end_reason\n" + row + "\n"; };
    const auto terms = [](const std::string& rows) { return "employment,from,percent,contract,funding,peer_role\n" + rows; };
    const auto follow_up = [](const std::string& row) { return "person,asked_on,answered_on,answer\n" + row + "\n"; };
    const auto placement = [](const std::string& row) { return "placement,cohort,person,employer,from,to\n" + row + "\n"; };
    const auto milestone = [](const std::string& row) { return "cohort,person,milestone,date\n" + row + "\n"; };
    return {
        {"row-too-long", "milestones.csv", milestone("K7,B1,egenrefleksjon,2021-03-01,hei"), 2, "", "", {{"columns", "4"}}},
        {"row-contradicts", "milestones.csv", milestone("K7,B2,egenrefleksjon,2021-03-01\nK7,B2,egenrefleksjon,2021-03-02"), 3, "", "",
         {{"other_file", "milestones.csv"}, {"other_line", "2"}}},
        {"programme-number-out-of-range", "programmes.csv", programme("X,9999,60,1,5,80,"), 2, "theory_hours", "9999", {{"highest", "2000"}}},
        {"minutes-per-hour-unknown", "programmes.csv", programme("X,1,50,1,5,80,"), 2, "minutes_per_hour", "50"},
        {"milestone-twice", "programmes.csv", programme("X,1,60,1,5,80,a|a"), 2, "milestones", "a|a"},
        {"places-out-of-range", "cohorts.csv", cohort("K8,MB,2021-08-16,2022-06-17,1001"), 2, "places", "1001"},
        {"period-reversed", "cohorts.csv", cohort("K8,MB,2021-08-16,2020-06-17,"), 2, "last_day", "2020-06-17",
         {{"from", "2021-08-16"}, {"to", "2020-06-17"}}},
        {"lesson-minutes-out-of-range", "lessons.csv", "cohort,lesson,date,minutes\nK7,L09,2020-10-05,1441\n", 2, "minutes", "1441"},
        {"make-up-minutes-out-of-range", "makeups.csv", "cohort,lesson,person,date,minutes\nK7,L01,B1,2020-09-15,0\n", 2, "minutes", "0"},
        {"amount-out-of-range", "recognitions.csv", "cohort,person,kind,amount,date,approver\nK7,B2,practice,0,2020-09-01,Streng Sitron\n", 2,
         "amount", "0"},
        {"planned-days-out-of-range", "weeks.csv", week("H1,2020-W48,8,4,yes"), 2, "planned_days", "8"},
        {"present-days-exceed-planned", "weeks.csv", week("H1,2020-W48,4,5,yes"), 2, "present_days", "5", {{"present", "5"}, {"planned", "4"}}},
        {"end-reason-without-end", "employments.csv", employment("A2,B1,bergen,2021-08-01,,resigned"), 2, "end_reason", "resigned"},
        {"answer-without-day", "followups.csv", follow_up("B2,2022-01-10,,employed"), 2, "answer", "employed"},
        {"day-without-answer", "followups.csv", follow_up("B2,2022-01-10,2022-01-11,"), 2, "answered_on", "2022-01-11"},
        {"answered-before-asked", "followups.csv", follow_up("B2,2022-01-10,2022-01-09,employed"), 2, "answered_on", "2022-01-09"},
        {"baseline-negative", "goals.csv", "goal,population,baseline,baseline_date,target,deadline\nC,anyone,-1,2017-05-31,x2,2020-12-31\n", 2,
         "baseline", "-1"},
        {"reason-without-withdrawal", "enrolments.csv", status("B3,K7,admitted,2020-06-10,work,,"), 2, "reason", "work"},
        {"note-without-other-reason", "enrolments.csv", status("B2,K7,withdrawn,2020-10-10,work,fikk jobb,"), 2, "note", "fikk jobb"},
        {"received-without-application", "enrolments.csv", status("B3,K7,admitted,2020-06-10,,,2020-04-20T10:00:00Z"), 2, "received",
         "2020-04-20T10:00:00Z"},

        {"programme-unknown", "cohorts.csv", cohort("K8,MC,2021-08-16,2022-06-17,"), 2, "programme", "MC", {{"nearest", "MB"}}},
        {"cohort-unknown", "milestones.csv", milestone("K77,B1,egenrefleksjon,2021-03-01"), 2, "cohort", "K77", {{"nearest", "K7"}}},
        {"employer-unknown", "placements.csv", placement("H2,K7,B1,dsp,2021-03-01,2021-04-01"), 2, "employer", "dsp", {{"nearest", "dps"}}},
        {"person-unknown", "milestones.csv", milestone("K7,B11,egenrefleksjon,2021-03-01"), 2, "person", "B11"},
        {"lesson-unknown", "makeups.csv", "cohort,lesson,person,date,minutes\nK7,L1,B1,2020-09-15,5\n", 2, "lesson", "L1",
         {{"cohort", "K7"}, {"nearest", "L01"}}},
        {"enrolment-unknown", "milestones.csv", milestone("K7,B3,egenrefleksjon,2021-03-01"), 2, "person", "B3", {{"cohort", "K7"}, {"person", "P3"}}},
        {"placement-unknown", "weeks.csv", week("H3,2020-W48,5,4,yes"), 2, "placement", "H3", {{"nearest", "H1"}}},
        {"employment-unknown", "terms.csv", terms("A2,2021-08-01,50,permanent,ordinary,yes\n"), 2, "employment", "A2", {{"nearest", "A0"}}},
        {"cohort-programme-fixed", "cohorts.csv", cohort("K7,MB140,2020-08-17,2021-06-18,17"), 2, "programme", "MB140", {{"held", "MB"}}},
        {"placement-enrolment-fixed", "placements.csv", placement("H1,K7,B2,dps,2020-11-16,2021-01-29"), 2, "person", "B2", {{"held", "E2"}}},
        {"employment-person-fixed", "employments.csv", employment("A1,B2,bergen,2021-08-01,,"), 2, "person", "B2", {{"held", "P1"}}},

        {"person-key-missing", "people.csv", "given_name,family_name\nMild,Mango\n", 2},
        {"person-ambiguous", "people.csv", "given_name,family_name,birth_date\nDobbel,Dill,1970-01-01\n", 2, "", "", {{"persons", "P4, P5"}}},
        {"person-twice", "people.csv", "given_name,family_name,birth_date\nNy,Nype,2000-01-01\nNy,Nype,2000-01-01\n", 3, "", "",
         {{"other_line", "2"}}},
        {"person-is-somebody-else", "people.csv", "ref,given_name,family_name,birth_date\nP1,Helt,Annen,1999-01-01\n", 2, "ref", "P1",
         {{"person", "P1"}}},

        {"status-step-unlawful", "enrolments.csv", status("B3,K7,active,2020-08-17,,,"), 2, "status", "active",
         {{"from", ""}, {"to", "active"}, {"date", "2020-08-17"}}},
        {"continues-contradicts", "enrolments.csv", continued("B2,K7,admitted,2020-06-10,K6\nB2,K7,active,2020-08-17,K7\n"), 3, "continues", "K7",
         {{"other_line", "2"}}},
        {"continues-itself", "enrolments.csv", continued("B2,K7,admitted,2020-06-10,K7\n"), 2, "continues", "K7"},
        {"continues-in-a-ring", "enrolments.csv", continued("B2,K6,admitted,2019-06-10,K7\n"), 2, "continues", "K7"},
        {"continues-taken", "enrolments.csv", continued("B2,K8,admitted,2021-06-10,K6\n"), 2, "continues", "K6", {{"enrolment", "E1"}, {"other", "E3"}}},
        {"continues-not-transferred", "enrolments.csv", continued("B1,K6,admitted,2019-06-10,\nB1,K7,applied,2020-04-20,K6\n"), 3},
        {"continues-too-early", "enrolments.csv", status("B2,K7,applied,2020-02-01,,,"), 2},
        {"attendance-exceeds-lesson", "attendance.csv", "cohort,lesson,person,minutes\nK7,L01,B2,181\n", 2, "minutes", "181",
         {{"lesson", "K7/L01"}, {"minutes", "181"}, {"most", "180"}}},
        {"make-up-exceeds-missed", "makeups.csv", "cohort,lesson,person,date,minutes\nK7,L01,B1,2020-09-15,5\n", 2, "", "",
         {{"enrolment", "E2"}, {"lesson", "K7/L01"}, {"minutes", "65"}, {"most", "60"}}},
        {"milestone-unknown", "milestones.csv", milestone("K7,B1,prosjektoppgaven,2021-03-01"), 2, "milestone", "prosjektoppgaven",
         {{"known", "prosjektoppgave, egenrefleksjon"}, {"nearest", "prosjektoppgave"}}},
        {"requirement-unknown", "dispensations.csv", "cohort,person,requirement,date,approver,reason\nK7,B1,practise,2021-06-01,Streng Sitron,x\n", 2,
         "requirement", "practise", {{"nearest", "practice"}}},
        {"terms-before-employment", "terms.csv", terms("A1,2021-07-01,50,permanent,ordinary,yes\n"), 2, "", "", {{"from", "2021-07-01"}}},
        {"terms-after-employment", "terms.csv", terms("A0,2021-02-01,50,permanent,ordinary,yes\n"), 2, "", "", {{"from", "2021-02-01"}}},
        {"first-terms-not-on-first-day", "employments.csv", employment("A1,B1,bergen,2021-07-01,,"), 2, "", "",
         {{"from", "2021-08-01"}, {"first_day", "2021-07-01"}}},
    };
}

/// What is told and imported all the same.
inline std::vector<ErrorCase> warning_cases() {
    const auto status = [](const std::string& row) { return "person,cohort,status,date,received\n" + row + "\n"; };
    const auto week = [](const std::string& row) { return "placement,week,planned_days,present_days,approved\n" + row + "\n"; };
    return {
        {"person-similar", "people.csv", "ref,given_name,family_name,birth_date\nB9,absurd,BANAN,1980-02-03\n", 2, "", "",
         {{"person", "P6"}, {"other", "P1"}}},
        {"attendance-not-applicable", "attendance.csv", "cohort,lesson,person,minutes\nK7,L03,B1,60\n", 2, "", "",
         {{"enrolment", "E2"}, {"lesson", "K7/L03"}, {"date", "2020-09-07"}}},
        {"week-outside-participation", "weeks.csv", week("H1,2020-W30,5,5,yes"), 2, "", "", {{"week", "2020-W30"}}},
        {"week-overfull", "weeks.csv", week("H2,2020-W47,5,5,yes"), 2, "", "", {{"week", "2020-W47"}, {"days", "10"}}},
        {"completed-unmet", "enrolments.csv", status("B1,K7,completed,2021-06-18,"), 2, "", "",
         {{"requirement", "theory"}, {"missing", "10320"}, {"have", "480"}, {"required", "10800"}}},
        {"withdrawal-reason-missing", "enrolments.csv", status("B2,K7,withdrawn,2020-10-10,"), 2, "", "", {{"enrolment", "E3"}}},
        {"application-late", "enrolments.csv", status("B3,K7,applied,2020-04-25,2020-04-24T22:00:00Z"), 2, "", "",
         {{"received", "2020-04-24T22:00:00Z"}, {"deadline", "2020-04-24"}}},
        {"employment-without-terms", "employments.csv", "employment,person,employer,from\nA2,B3,dps,2021-08-01\n", 2, "", "",
         {{"employment", "J3"}}},
    };
}

}  // namespace mb::test
