/// Collects what is to be told of an import.
#pragma once

#include "services/exchange/origin.hpp"

#include <mb/services/exchange.hpp>

#include <string>
#include <string_view>

namespace mb::services::exchange {

/// What became of a row that is in order.
enum class Fate { added, changed, same };

/// Builds an ImportReport: everything is counted, and kept up to the limits.
class ReportBuilder {
public:
    explicit ReportBuilder(const ImportOptions& options) : options_(options) {}

    /// Opens the report of a file and returns its position.
    std::size_t add_file(std::string name, std::string encoding);
    /// The name of the file at that position.
    const std::string& name_of(std::size_t file) const { return report_.files.at(file).file; }
    /// The fields that point at another row: `other_file`, `other_line`.
    Fields other_row(Origin origin) const;
    void count_row(std::size_t file) { ++report_.files[file].rows; }
    void count(std::size_t file, Fate fate, std::int64_t rows = 1);
    /// The counts of a list of participants for one cohort.
    ListedCohort& listed(std::size_t file, const std::string& cohort);

    /// Whether another fault of this file would be kept; finding out what may have been meant is only worth it then.
    bool keeps_faults(std::size_t file) const;
    /// Adds a fault. The fields `value` and `column` of an error of the domain are left out, since the fault has its
    /// own.
    void fault(Origin origin, std::string_view column, std::string_view value, std::string code, Fields fields = {});
    void warn(Origin origin, Finding finding);
    /// The same of a file that is not read, and so has no report.
    void warn_of_file(const std::string& name, Finding finding);

    bool has_faults() const { return report_.has_errors(); }
    bool has_faults(std::size_t file) const { return report_.files.at(file).errors_in_all > 0; }
    /// Returns the report, with the faults of each file in the order of its lines.
    ImportReport finish();

private:
    void warn(const std::string& file, std::size_t line, Finding finding);

    const ImportOptions& options_;
    ImportReport report_;
};

}  // namespace mb::services::exchange
