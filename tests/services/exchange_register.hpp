/// A register to import into and to export from.
#pragma once

#include "temporary_folder.hpp"

#include <mb/services/exchange.hpp>

#include <filesystem>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mb::test {

/// The files of a bundle: name and content.
using Bundle = std::map<std::string, std::string>;

/// A small world that fits together: two programmes, three cohorts, two employers, five persons and what is recorded of
/// them.
inline Bundle small_bundle() {
    return {
        {"programmes.csv",
         "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent,milestones\n"
         "MB,180,60,20,5,80,prosjektoppgave|egenrefleksjon\n"
         "MB140,140,60,14,5,80,\n"},
        {"cohorts.csv", "code,programme,first_day,last_day,places,application_deadline\n"
                        "K6,MB140,2019-08-19,2020-06-19,17,\n"
                        "K7,MB,2020-08-17,2021-06-18,17,2020-04-24\n"
                        "K8,MB,2021-08-16,2022-06-17,,\n"},
        {"employers.csv", "code,name,kind\n"
                          "bergen,Bergen kommune,municipality\n"
                          "dps,DPS Nord,dps\n"},
        {"people.csv", "ref,given_name,family_name,birth_date,email,phone,language\n"
                       "B1,Absurd,Banan,1980-02-03,absurd@example.org,+47 900 00 000,nb\n"
                       "B2,Mild,Mango,1985-06-07,,,nn\n"
                       "B3,Pratsom,Plomme,1990-10-11,,,\n"
                       "B4,Dobbel,Dill,1970-01-01,,,\n"
                       "B5,Dobbel,Dill,1970-01-01,,,\n"},
        {"enrolments.csv", "person,cohort,status,date,reason,note,continues,received\n"
                           "B1,K7,applied,2020-04-20,,,,2020-04-20T10:00:00Z\n"
                           "B1,K7,admitted,2020-06-10,,,,\n"
                           "B1,K7,active,2020-08-17,,,,\n"
                           "B2,K6,admitted,2019-06-10,,,,\n"
                           "B2,K6,active,2019-08-19,,,,\n"
                           "B2,K6,transferred,2020-03-02,,,,\n"
                           "B2,K7,admitted,2020-06-10,,,K6,\n"
                           "B2,K7,active,2020-08-17,,,,\n"},
        {"lessons.csv", "cohort,lesson,date,start,minutes,topic,group,held\n"
                        "K7,L01,2020-08-24,09:00,180,Recovery,,yes\n"
                        "K7,L02,2020-08-31,09:00,180,,A,yes\n"
                        "K7,L03,2020-09-07,,120,,,no\n"},
        {"attendance.csv", "cohort,lesson,person,minutes,absence\n"
                           "K7,L01,B1,120,valid\n"
                           "K7,L01,B2,180,\n"},
        {"groups.csv", "cohort,person,group,from\nK7,B1,A,2020-08-17\n"},
        {"makeups.csv", "cohort,lesson,person,date,minutes\nK7,L01,B1,2020-09-14,60\n"},
        {"recognitions.csv", "cohort,person,kind,amount,date,approver,note\n"
                             "K7,B1,theory,300,2020-09-01,Streng Sitron,kurs ved UiB\n"},
        {"milestones.csv", "cohort,person,milestone,date\nK7,B1,egenrefleksjon,2021-03-01\n"},
        {"dispensations.csv", "cohort,person,requirement,date,approver,reason\n"
                              "K7,B1,prosjektoppgave,2021-06-01,Streng Sitron,muntlig framført\n"},
        {"placements.csv", "placement,cohort,person,employer,unit,supervisor,from,to\n"
                           "H1,K7,B1,dps,FACT,Klok Kiwi,2020-11-16,2021-01-29\n"
                           "H2,K7,B1,bergen,,,2020-11-16,2021-01-29\n"},
        {"weeks.csv", "placement,week,planned_days,present_days,approved\n"
                      "H1,2020-W47,5,4,yes\n"
                      "H1,2020-W53,4,4,no\n"},
        {"employments.csv", "employment,person,employer,unit,from,to,end_reason,source\n"
                            "A0,B2,dps,FACT,2020-01-01,2020-12-31,resigned,employer\n"
                            "A1,B1,bergen,,2021-08-01,,,\n"},
        {"terms.csv", "employment,from,percent,contract,funding,peer_role,title\n"
                      "A0,2020-01-01,100,permanent,ordinary,no,\n"
                      "A1,2021-08-01,\"37,5\",temporary,earmarked,yes,MB\n"},
        {"followups.csv", "person,asked_on,answered_on,answer\n"
                          "B1,2021-12-18,2021-12-20,employed\n"
                          "B2,2021-12-18,,\n"},
        {"goals.csv",
         "goal,population,employer_kinds,funding,peer_role,unit,baseline,baseline_date,source,target,deadline\n"
         "A,anyone,,,yes,persons,20,2017-05-31,planen,x2,2020-12-31\n"
         "B,completers,municipality|dps,ordinary,,fte,\"12,5\",2017-05-31,,40,2020-12-31\n"},
    };
}

/// Where hundreds of registers are made in no time: nothing here is about surviving a power cut, so memory will do.
inline std::filesystem::path memory_or_disk() {
    const std::filesystem::path memory = "/dev/shm";
    return std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
}

/// A new register in a folder of its own, and short words for bringing files in and out.
class ExchangeRegister {
public:
    ExchangeRegister() : registered(Register::create(folder / "exchange.mb", Instant::parse("2021-01-01T08:00:00Z"))) {}

    static Context context() { return {Instant::parse("2021-12-31T10:00:00Z"), "kari", "import", "testing"}; }

    /// Writes files into a folder that holds nothing else, and returns the folder.
    std::filesystem::path write(const Bundle& bundle) {
        const auto path = folder / ("bundle" + std::to_string(++bundles_));
        std::filesystem::create_directory(path);
        for (const auto& [name, content] : bundle) {
            std::ofstream(path / name, std::ios::binary) << content;
        }
        return path;
    }
    services::ImportReport import(const Bundle& bundle, const services::ImportOptions& options = {}) {
        return import_paths({write(bundle)}, options);
    }
    services::ImportReport import_paths(const std::vector<std::filesystem::path>& paths,
                                        const services::ImportOptions& options = {}) {
        return services::import_files(registered, context(), paths, options);
    }
    /// Everything that the register exports.
    Bundle exported() {
        const auto path = folder / ("exported" + std::to_string(++bundles_));
        Bundle bundle;
        for (const auto& [name, rows] : services::export_bundle(registered, context(), path)) {
            bundle.emplace(name, bytes_of(path / name));
        }
        return bundle;
    }

    TemporaryFolder folder{memory_or_disk()};
    Register registered;

private:
    int bundles_ = 0;
};

/// The same, with the small world in it.
class SmallWorld : public ExchangeRegister {
public:
    SmallWorld() {
        if (import(small_bundle()).has_errors()) {
            throw std::logic_error("the small world has faults");
        }
    }
};

/// Rows new, changed, same and faults of all files together: "2 new, 0 changed, 1 same, 0 faults".
inline std::string sum_of(const services::ImportReport& report) {
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::int64_t faults = 0;
    for (const auto& file : report.files) {
        added += file.added;
        changed += file.changed;
        same += file.same;
        faults += file.errors_in_all;
    }
    return std::to_string(added) + " new, " + std::to_string(changed) + " changed, " + std::to_string(same) + " same, "
           + std::to_string(faults) + " faults";
}

/// All faults of a report as "people.csv:2 [ref] code", one a line.
inline std::string faults_of(const services::ImportReport& report) {
    std::string text;
    for (const auto& file : report.files) {
        for (const auto& error : file.errors) {
            text += (text.empty() ? "" : "\n") + error.file + ":" + std::to_string(error.line) + " [" + error.column
                    + "] " + error.code;
        }
    }
    return text;
}

/// All warnings of a report in the same form.
inline std::string warnings_of(const services::ImportReport& report) {
    std::string text;
    for (const auto& warning : report.warnings) {
        text +=
            (text.empty() ? "" : "\n") + warning.file + ":" + std::to_string(warning.line) + " " + warning.finding.code;
    }
    return text;
}

/// The first fault of a report.
inline const services::RowError& first_fault(const services::ImportReport& report) {
    for (const auto& file : report.files) {
        if (!file.errors.empty()) {
            return file.errors.front();
        }
    }
    throw std::logic_error("no faults");
}

}  // namespace mb::test
