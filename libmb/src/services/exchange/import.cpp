#include "services/exchange/import_transaction.hpp"

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
        check_touched(run);
        return Event{"imported", {}};
    });
}

}  // namespace mb::services
