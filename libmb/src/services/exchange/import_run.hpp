/// One import on its way through the files.
#pragma once

#include "services/exchange/inputs.hpp"
#include "services/exchange/known.hpp"
#include "services/exchange/report_builder.hpp"
#include "services/exchange/row_reader.hpp"
#include "services/exchange/touched.hpp"
#include "store/connection.hpp"
#include "store/csv_reader.hpp"

#include <mb/services/exchange.hpp>
#include <mb/services/lists.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mb::services::exchange {

/// What all steps of an import share.
class ImportRun {
public:
    ImportRun(Register& to, const Context& by, const ImportOptions& options, const Inputs& from, ReportBuilder& told);

    /// Hands over each row of the files of a kind that has content. A file that cannot be read to its end is a fault.
    void for_each_row(Kind kind, const std::function<void(RowReader&)>& visit);
    /// The same without judging the cells, for those who are in a hurry; `line` and cells as in the file.
    void for_each_plain_row(const Input& input, const std::function<void(const store::CsvRow&)>& visit);

    /// The name of a column as the header of that row's file spells it.
    std::string spelled(Kind kind, Origin origin, std::string_view column) const;

    Register& registered;
    const Context& context;
    store::Connection& connection;
    const Inputs& inputs;
    ReportBuilder& report;
    Known known;
    Touched touched;
    /// The row of attendance.csv about an enrolment at a lesson (`K7/L03`); empty without such a file.
    std::function<std::optional<Origin>(EnrolmentId, std::string_view)> find_attendance;

    /// What holds for a list of jobs where it does not say so.
    JobListDefaults job_defaults;

    /// Reads what else the rows about people tell, in a list of participants.
    std::function<void(RowReader&)> on_people_row;
    /// Called when the person of a row is there; returns what became of the row as a whole.
    std::function<Fate(Origin, PersonId, Fate)> on_person;

private:
    void tell_broken_off(const Input& input, const store::CsvRow& row);
    void tell_progress(bool at_end);

    const ImportOptions& options_;
    std::uintmax_t bytes_read_ = 0;
    std::uintmax_t bytes_told_ = 0;
};

/// The steps, in the order of `Kind`. Each reads all files of one kind and brings the register up to them.
void import_programmes(ImportRun& run);
void import_cohorts(ImportRun& run);
void import_employers(ImportRun& run);
void import_people(ImportRun& run);
void import_enrolments(ImportRun& run);
void import_lessons(ImportRun& run);
void import_groups(ImportRun& run);
void import_makeups(ImportRun& run);
void import_recognitions(ImportRun& run);
void import_milestones(ImportRun& run);
void import_dispensations(ImportRun& run);
void import_documents(ImportRun& run);
void import_placements(ImportRun& run);
void import_weeks(ImportRun& run);
void import_employments(ImportRun& run);
void import_terms(ImportRun& run);
void import_followups(ImportRun& run);
void import_goals(ImportRun& run);
void import_attendance(ImportRun& run);

/// Lists from elsewhere, see list_formats.hpp, after everything that they refer to.
void import_job_list(ImportRun& run);
void import_follow_up_list(ImportRun& run);

/// The last step: whether what has been changed obeys the rules together with everything else.
void check_touched(ImportRun& run);

}  // namespace mb::services::exchange
