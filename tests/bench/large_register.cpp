/// Makes a register of many persons and many operations, through the services, for the measurements of whole processes.
///
///     mb-large-register REGISTER PERSONS OPERATIONS
#include <mb/services/attendance_changes.hpp>
#include <mb/services/exchange.hpp>
#include <mb/services/person_changes.hpp>

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

using namespace mb;

namespace {

constexpr int persons_in_cohort = 20;
constexpr int lessons_of_cohort = 60;
constexpr int change_person_each = 20;
constexpr std::array given{"Absurd", "Sprudlende", "Pratsom", "Mild", "Rar", "Dobbel", "Klok"};
constexpr std::array family{"Banan", "Tomat", "Plomme", "Mango", "Sykkel", "Dill", "Kiwi", "Sitron"};

Context at(int minute) {
    const auto begun = Instant::parse("2019-01-01T08:00:00Z").time();
    return {Instant(begun + std::chrono::minutes(minute)), "kari", "bench", "measuring"};
}

const Date newest_start(2018, 8, 20);

/// Long enough ago for what comes after: two years of a job, and the question.
bool is_long_past(int cohort) {
    return cohort > 52;
}

void write_job(std::ostream& jobs, std::ostream& terms, int person, Date from) {
    const int kind = person % 3;
    if (kind == 2) {
        return;
    }
    const auto end = kind == 0 ? "," : from.plus_days(730).to_string() + ",contract-expired";
    jobs << fmt::format("J{0},B{0},{1},{2},{3}\n", person, person % 2 == 0 ? "kommune" : "nav", from.to_string(), end);
    terms << fmt::format("J{},{},{},permanent,ordinary,yes\n", person, from.to_string(), 40 + person % 60);
}

/// Cohorts of 20, one every four weeks before that of autumn 2018, each with 60 lessons. Everybody in one
/// that began more than four years earlier (the 53rd and those before it, so there must be 1,061 persons) has completed;
/// two of three of them got a job, half of these for two years only, and everybody was asked after a year.
void write_bundle(const std::filesystem::path& folder, int persons) {
    std::filesystem::create_directory(folder);
    const auto file = [&](const char* name, const char* header) {
        std::ofstream made(folder / name);
        made << header << '\n';
        return made;
    };
    file("programmes.csv", "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent")
        << "MB,180,60,20,5,80\n";
    auto cohorts = file("cohorts.csv", "code,programme,first_day,last_day,places");
    auto lessons = file("lessons.csv", "cohort,lesson,date,minutes");
    auto people = file("people.csv", "ref,given_name,family_name,birth_date,email");
    auto enrolments = file("enrolments.csv", "person,cohort,status,date");
    file("employers.csv", "code,name,kind") << "kommune,Eventyr kommune,municipality\nnav,NAV Eventyr,nav\n";
    file("goals.csv",
         "goal,population,employer_kinds,funding,peer_role,unit,baseline,baseline_date,source,target,deadline")
        << "A,anyone,,,yes,persons,2000,2015-05-31,made up,x2,2020-12-31\n";
    auto jobs = file("employments.csv", "employment,person,employer,from,to,end_reason");
    auto terms = file("terms.csv", "employment,from,percent,contract,funding,peer_role");
    auto answers = file("followups.csv", "person,asked_on,answered_on,answer");
    for (int c = 0; c * persons_in_cohort < persons; ++c) {
        const auto first = newest_start.plus_days(-c * 28);
        cohorts << fmt::format("K{},MB,{},{},20\n", c, first.to_string(), first.plus_days(300).to_string());
        for (int l = 0; l < lessons_of_cohort; ++l) {
            lessons << fmt::format("K{},L{:02},{},180\n", c, l, first.plus_days(4 * l).to_string());
        }
        for (int p = c * persons_in_cohort; p < (c + 1) * persons_in_cohort && p < persons; ++p) {
            people << fmt::format("B{},{},{} {},19{}-0{}-1{},b{}@example.org\n", p, given[p % given.size()],
                                  family[p % family.size()], p, 50 + p % 50, 1 + p % 9, p % 10, p);
            enrolments << fmt::format("B{},K{},admitted,{}\nB{},K{},active,{}\n", p, c,
                                      first.plus_days(-60).to_string(), p, c, first.to_string());
            if (is_long_past(c)) {
                const auto last = first.plus_days(300);
                enrolments << fmt::format("B{},K{},completed,{}\n", p, c, last.to_string());
                write_job(jobs, terms, p, last.plus_days(30));
                answers << fmt::format("B{},{},{},employed\n", p, last.plus_days(366).to_string(),
                                       last.plus_days(380).to_string());
            }
        }
    }
}

/// One operation: mostly somebody at a lesson, now and then somebody's telephone.
void operate(Register& registered, int number, int persons) {
    if (number % change_person_each == 0) {
        services::PersonEdit edit;
        edit.phone = std::optional(Line(fmt::format("+47 00 {:06}", number)));
        services::change_person(registered, {at(number)}, fmt::format("B{}", number % persons), edit);
        return;
    }
    const int person = number % persons;
    const auto lesson = fmt::format("K{}/L{:02}", person / persons_in_cohort, number / persons % lessons_of_cohort);
    services::record_attendance(registered, {at(number)}, lesson,
                                {false, {{fmt::format("E{}", person + 1), {Minutes(60 + number % 120), {}}}}});
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 4) {
        std::cerr << "mb-large-register REGISTER PERSONS OPERATIONS\n";
        return 2;
    }
    const std::filesystem::path path = argv[1];
    const int persons = std::stoi(argv[2]);
    const int operations = std::stoi(argv[3]);
    auto registered = Register::create(path, at(0).at);
    const auto bundle = path.parent_path() / "bundle";
    write_bundle(bundle, persons);
    if (services::import_files(registered, at(0), {bundle}).has_errors()) {
        std::cerr << "the bundle has faults\n";
        return 1;
    }
    const auto begun = std::chrono::steady_clock::now();
    for (int number = 1; number < operations; ++number) {
        operate(registered, number, persons);
    }
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begun;
    std::cout << fmt::format("{:.2f} ms an operation\n", spent.count() / operations);
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
