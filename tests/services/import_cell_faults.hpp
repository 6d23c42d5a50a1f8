/// The smallest inputs that provoke each fault of files, headers and single cells.
#pragma once

#include "services/import_error_case.hpp"

#include <string>
#include <vector>

namespace mb::test {

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
        return "employment,from,percent,contract,funding,peer_role\nA1,2021-08-01,\"" + percent
               + "\",temporary,earmarked,yes\n";
    };
    const auto goal = [](const std::string& target) {
        return "goal,population,unit,baseline,baseline_date,target,deadline\nC,anyone,persons,20,2017-05-31," + target
               + ",2020-12-31\n";
    };
    return {
        {"file-unrecognised", "peple.csv", "alfa,beta\n1,2\n", 0, "", "peple.csv", {{"nearest", "people.csv"}}},
        {"csv-empty", "employers.csv", " \n;;\n", 0},
        {"csv-quote-unclosed", "employers.csv", employer("x,\"Bergen,dps"), 2},
        {"csv-text-after-quote", "employers.csv", employer("x,\"Bergen\" by,dps"), 2, "name"},
        {"csv-nul-byte", "employers.csv", employer("x,Ber\0gen,dps"s), 2},
        {"csv-line-too-long", "employers.csv", employer("x," + std::string(2'000'000, 'x') + ",dps"), 2},
        {"file-encoding-unknown", "employers.csv", "\xFF\xFE\0\xDC\0\xDC"s, 1},
        {"header-missing",
         "milestones.csv",
         "Absurd,Banan\n",
         1,
         "",
         "",
         {{"known", "cohort (kull), person (deltaker), milestone (arbeidskrav), date (dato)"}}},
        {"header-missing", "programmes.csv", "fornavn,etternavn\n", 1, "", "", {{"like", "people.csv"}}},
        {"header-unknown-column",
         "people.csv",
         "ref,given_nam\nB1,Absurd\n",
         1,
         "given_nam",
         "given_nam",
         {{"nearest", "given_name"}}},
        {"header-identity-number", "people.csv",
         "ref,given_name,F\xC3\xB8"
         "dselsnummer\nB1,Absurd,\n",
         1,
         "F\xC3\xB8"
         "dselsnummer",
         "F\xC3\xB8"
         "dselsnummer"},
        {"header-full-name", "people.csv", "navn,birth_date\nAbsurd Banan,1980-02-03\n", 1, "navn", "navn"},
        {"header-missing-column", "employers.csv", "code,name\nx,y\n", 1, "kind"},
        {"header-column-twice",
         "employers.csv",
         "code,name,kind,Navn\nx,y,dps,z\n",
         1,
         "Navn",
         "Navn",
         {{"other", "name"}}},

        {"cell-empty", "employers.csv", employer("x,,dps"), 2, "name"},
        {"cell-formula", "people.csv", person("B1,\"=HYPERLINK(\"\"x\"\")\","), 2, "given_name", "…"},
        {"text-national-identity-number", "people.csv", person("B1,Absurd,010280 12345"), 2, "phone", "…"},
        {"email-malformed", "people.csv", "ref,email\nB1,absurd\n", 2, "email", "…"},
        {"phone-malformed", "people.csv", person("B1,Absurd,900"), 2, "phone", "…"},
        {"email-malformed", "employers.csv", "code,name,kind,email\nx,y,dps,absurd\n", 2, "email", "absurd"},
        {"phone-malformed", "employers.csv", "code,name,kind,phone\nx,y,dps,900\n", 2, "phone", "900"},
        {"birth-date-out-of-range",
         "people.csv",
         "ref,birth_date\nB1,2022-01-01\n",
         2,
         "birth_date",
         "…",
         {{"lowest", "1900-01-01"}, {"highest", "2021-12-31"}}},
        {"text-empty", "programmes.csv",
         "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent,milestones\nX,1,60,1,"
         "5,80,a||b\n",
         2, "milestones", "a||b"},
        {"text-too-long", "employers.csv", employer("x," + std::string(501, 'x') + ",dps"), 2, "name",
         std::string_view(
             "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
             "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")},
        {"text-control-character", "employers.csv", employer("x,\"a\nb\",dps"), 2, "name", "a\nb"},
        {"code-malformed", "employers.csv", employer("a/b,y,dps"), 2, "code", "a/b", {{"noun", "employer"}}},
        {"code-unknown",
         "employers.csv",
         employer("x,y,dpss"),
         2,
         "kind",
         "dpss",
         {{"nearest", "dps"}, {"noun", "employer kind"}}},
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

}  // namespace mb::test
