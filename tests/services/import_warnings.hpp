/// The smallest inputs that provoke each warning.
#pragma once

#include "services/import_error_case.hpp"

#include <string>
#include <vector>

namespace mb::test {

/// What is told and imported all the same.
inline std::vector<ErrorCase> warning_cases() {
    const auto status = [](const std::string& row) { return "person,cohort,status,date,received\n" + row + "\n"; };
    const auto week = [](const std::string& row) {
        return "placement,week,planned_days,present_days,approved\n" + row + "\n";
    };
    return {
        {"person-similar",
         "people.csv",
         "ref,given_name,family_name,birth_date\nB9,absurd,BANAN,1980-02-03\n",
         2,
         "",
         "",
         {{"person", "P6"}, {"other", "P1"}}},
        {"programme-corrected-in-use",
         "programmes.csv",
         "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent\nMB,170,60,20,5,80\n",
         2,
         "",
         "",
         {{"programme", "MB"}, {"cohorts", "K7"}}},
        {"attendance-not-applicable",
         "attendance.csv",
         "cohort,lesson,person,minutes\nK7,L03,B1,60\n",
         2,
         "",
         "",
         {{"enrolment", "E2"}, {"lesson", "K7/L03"}, {"date", "2020-09-07"}}},
        {"week-outside-participation", "weeks.csv", week("H1,2020-W30,5,5,yes"), 2, "", "", {{"week", "2020-W30"}}},
        {"week-overfull", "weeks.csv", week("H2,2020-W47,5,5,yes"), 2, "", "", {{"week", "2020-W47"}, {"days", "10"}}},
        {"completed-unmet",
         "enrolments.csv",
         status("B1,K7,completed,2021-06-18,"),
         2,
         "",
         "",
         {{"requirement", "theory"}, {"missing", "10320"}, {"have", "480"}, {"required", "10800"}}},
        {"withdrawal-reason-missing",
         "enrolments.csv",
         status("B2,K7,withdrawn,2020-10-10,"),
         2,
         "",
         "",
         {{"enrolment", "E3"}}},
        {"application-late",
         "enrolments.csv",
         status("B3,K7,applied,2020-04-25,2020-04-24T22:00:00Z"),
         2,
         "",
         "",
         {{"received", "2020-04-24T22:00:00Z"}, {"deadline", "2020-04-24"}}},
        {"employment-without-terms",
         "employments.csv",
         "employment,person,employer,from\nA2,B3,dps,2021-08-01\n",
         2,
         "",
         "",
         {{"employment", "J3"}}},
        {"percent-doubtful",
         "terms.csv",
         "employment,from,percent,contract,funding,peer_role\nA1,2021-09-01,\"0,75\",permanent,ordinary,yes\n",
         2,
         "",
         "",
         {{"employment", "J2"}, {"from", "2021-09-01"}, {"percent", "0.75"}, {"meant", "75"}}},
        {"employment-long-ago",
         "employments.csv",
         "employment,person,employer,from\nA2,B3,dps,1921-08-01\n",
         2,
         "",
         "",
         {{"employment", "J3"}, {"first_day", "1921-08-01"}, {"years", "30"}, {"first_cohort", "2019-08-19"}}},
        {"follow-up-in-future",
         "followups.csv",
         "person,asked_on,answered_on,answer\nB1,2022-01-01,,\n",
         2,
         "",
         "",
         {{"date", "2022-01-01"}, {"today", "2021-12-31"}}},
    };
}

}  // namespace mb::test
