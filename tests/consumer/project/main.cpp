// Makes a register, reads a small bundle into it and tells how its cohort stands on a day: consumer FOLDER DATE
//
// Uses all that libmb is made of (SQLite, libsodium, workbooks, text), so that whatever an installation forgets to name is
// missed here.
#include <mb/error.hpp>
#include <mb/services/exchange.hpp>
#include <mb/services/progress.hpp>
#include <mb/services/templates.hpp>
#include <mb/version.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>

namespace {

using Folder = std::filesystem::path;

void write(const Folder& folder, const char* name, std::string_view content) {
    std::ofstream(folder / name) << content;
}

/// One cohort with one participant, who was at one of two lessons.
Folder bundle_in(const Folder& folder) {
    std::filesystem::create_directory(folder);
    write(folder, "programmes.csv",
          "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent,milestones\n"
          "MB,10,60,2,5,80,\n");
    write(folder, "cohorts.csv",
          "code,programme,first_day,last_day,places,application_deadline\n"
          "K7,MB,2020-08-17,2021-06-18,17,\n");
    write(folder, "people.csv", "ref,given_name,family_name\nB1,Absurd,Banan\n");
    write(folder, "enrolments.csv", "person,cohort,status,date\nB1,K7,admitted,2020-06-10\nB1,K7,active,2020-08-17\n");
    write(folder, "lessons.csv", "cohort,lesson,date,minutes\nK7,L01,2020-08-24,180\nK7,L02,2020-08-31,180\n");
    write(folder, "attendance.csv", "cohort,lesson,person,minutes\nK7,L01,B1,180\n");
    return folder;
}

void show_progress(const Folder& folder, mb::Date day) {
    const auto now = mb::Instant::parse("2020-12-31T12:00:00Z");
    auto registered = mb::Register::create(folder / "register.mb", now);
    const mb::Context context{now, "kari", "consumer", "testing"};
    const auto report = mb::services::import_files(registered, context, {bundle_in(folder / "bundle")});
    if (report.has_errors()) {
        throw mb::Error("import-refused");
    }
    mb::services::write_template("people", {"Instructions", {"One row for each."}}, folder / "people.xlsx", now);
    mb::services::import_files(registered, context, {folder / "people.xlsx"});
    for (const auto& participant : mb::services::cohort_progress(registered, "K7", day)) {
        const auto& progress = participant.progress;
        std::cout << day.to_string() << ": " << progress.enrolment.to_string() << " has "
                  << progress.theory_required.count() - progress.theory_missing.count() << " of "
                  << progress.theory_required.count() << " minutes\n";
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        return 2;
    }
    std::cout << "libmb " << mb::version() << '\n';
    try {
        const Folder folder = argv[1];
        std::filesystem::remove_all(folder);
        std::filesystem::create_directory(folder);
        show_progress(folder, mb::Date::parse(argv[2]));
    } catch (const mb::Error& error) {
        std::cerr << error.code() << '\n';
        return 1;
    }
}
