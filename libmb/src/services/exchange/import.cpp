#include "services/exchange/import_run.hpp"

#include <array>
#include <string>

namespace mb::services {
namespace {

using namespace exchange;

/// Leaves the transaction when there are faults: nothing of the import is kept.
struct Faulty {};

void import_all(ImportRun& run) {
    static constexpr std::array<void (*)(ImportRun&), kinds> steps{
        import_programmes,    import_cohorts,    import_employers, import_people,       import_enrolments,
        import_lessons,       import_groups,     import_makeups,   import_recognitions, import_milestones,
        import_dispensations, import_placements, import_weeks,     import_employments,  import_terms,
        import_followups,     import_goals,      import_attendance};
    for (const auto step : steps) {
        step(run);
    }
    check_touched(run);
}

Event event_of(const ImportReport& report) {
    FileReport sum;
    for (const auto& file : report.files) {
        sum.rows += file.rows;
        sum.added += file.added;
        sum.changed += file.changed;
        sum.same += file.same;
    }
    // The names of files may be names of persons, so only their number is kept.
    return {"imported",
            {{"files", std::to_string(report.files.size())},
             {"rows", std::to_string(sum.rows)},
             {"new", std::to_string(sum.added)},
             {"changed", std::to_string(sum.changed)},
             {"same", std::to_string(sum.same)}}};
}

}  // namespace

ImportReport import_files(Register& registered, const Context& context, const std::vector<std::filesystem::path>& paths,
                          const ImportOptions& options) {
    ReportBuilder builder(options);
    const auto inputs = open_inputs(list_files(paths), builder);
    ImportReport report;
    const auto change = [&]() -> Register::Recorded {
        ImportRun run(registered, context, options, inputs, builder);
        import_all(run);
        report = builder.finish();
        if (report.has_errors()) {
            throw Faulty{};
        }
        return {event_of(report)};
    };
    try {
        if (options.rehearse) {
            registered.rehearse(context, change);
        } else {
            report.operation = registered.record(context, change);
        }
    } catch (const Faulty&) {
        // The report tells of them.
    }
    return report;
}

}  // namespace mb::services
