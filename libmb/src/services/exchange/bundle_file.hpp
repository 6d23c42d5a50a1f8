/// Writing the files of a bundle.
#pragma once

#include "services/exchange/format.hpp"
#include "services/exchange/record_names.hpp"
#include "services/exchange/written.hpp"
#include "store/csv_writer.hpp"

#include <mb/services/output_file.hpp>
#include <mb/store/register.hpp>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <string>

namespace mb::services::exchange {

/// A file of the bundle with its header. It is there when it has been finished.
class BundleFile {
public:
    BundleFile(const Format& format, const std::filesystem::path& path, const OutputOptions& options);

    /// Writes a row; cells in the order of the format.
    void row(std::initializer_list<std::string> cells);
    /// Writes all to the disk but the name.
    void settle() { writer_.settle(); }
    void finish() { writer_.finish(); }
    std::int64_t rows() const { return rows_; }

private:
    const Format& format_;
    const OutputOptions& options_;
    store::CsvWriter writer_;
    std::int64_t rows_ = 0;
};

/// What the writing of all files shares.
struct ExportRun {
    Register& registered;
    const Context& context;
    store::Connection& connection;
    RecordNames names;
};

/// Returns the records in the order of what `place` says of each.
template <class Records, class Place>
Records sorted(Records records, Place place) {
    std::ranges::sort(records, {}, place);
    return records;
}

/// Writes all rows of one kind.
void write_rows(Kind kind, ExportRun& run, BundleFile& file);

void export_programmes(ExportRun& run, BundleFile& file);
void export_cohorts(ExportRun& run, BundleFile& file);
void export_employers(ExportRun& run, BundleFile& file);
void export_people(ExportRun& run, BundleFile& file);
void export_enrolments(ExportRun& run, BundleFile& file);
void export_lessons(ExportRun& run, BundleFile& file);
void export_attendance(ExportRun& run, BundleFile& file);
void export_groups(ExportRun& run, BundleFile& file);
void export_makeups(ExportRun& run, BundleFile& file);
void export_recognitions(ExportRun& run, BundleFile& file);
void export_milestones(ExportRun& run, BundleFile& file);
void export_dispensations(ExportRun& run, BundleFile& file);
void export_documents(ExportRun& run, BundleFile& file);
void export_placements(ExportRun& run, BundleFile& file);
void export_weeks(ExportRun& run, BundleFile& file);
void export_employments(ExportRun& run, BundleFile& file);
void export_terms(ExportRun& run, BundleFile& file);
void export_followups(ExportRun& run, BundleFile& file);
void export_goals(ExportRun& run, BundleFile& file);

}  // namespace mb::services::exchange
