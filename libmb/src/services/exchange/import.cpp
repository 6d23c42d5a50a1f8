#include "services/exchange/import_transaction.hpp"
#include "services/exchange/list_formats.hpp"

#include <mb/services/lists.hpp>

#include <array>

namespace mb::services {

using namespace exchange;

ImportReport import_files(Register& registered, const Context& context, const std::vector<std::filesystem::path>& paths,
                          const ImportOptions& options) {
    static constexpr std::array<void (*)(ImportRun&), kinds> steps{
        import_programmes,    import_cohorts,   import_employers,  import_people,       import_enrolments,
        import_lessons,       import_groups,    import_makeups,    import_recognitions, import_milestones,
        import_dispensations, import_documents, import_placements, import_weeks,        import_employments,
        import_terms,         import_followups, import_goals,      import_attendance};
    ReportBuilder report(options);
    const auto inputs = open_inputs(list_files(paths), options.sheet, report);
    return import_in_one(registered, context, options, inputs, report, [](ImportRun& run) {
        for (const auto step : steps) {
            step(run);
        }
        import_job_list(run);
        import_follow_up_list(run);
        check_touched(run);
        return Event{"imported", {}};
    });
}

ImportReport import_lists(Register& registered, const Context& context, ListKind kind, const JobListDefaults& defaults,
                          const std::vector<std::filesystem::path>& paths, const ImportOptions& options) {
    const JobList jobs(defaults);
    const Format& format = kind == ListKind::employments ? jobs.format() : follow_up_list_format();
    ReportBuilder report(options);
    Inputs inputs;
    for (const auto& path : list_files(paths)) {
        if (const auto table = one_table_of(path, options.sheet, format.file, report)) {
            open_as(*table, format, report, inputs);
        }
    }
    return import_in_one(registered, context, options, inputs, report, [&](ImportRun& run) {
        run.job_defaults = defaults;
        import_job_list(run);
        import_follow_up_list(run);
        check_touched(run);
        return Event{"imported", {}};
    });
}

}  // namespace mb::services
