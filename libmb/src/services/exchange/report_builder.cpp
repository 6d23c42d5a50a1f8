#include "services/exchange/report_builder.hpp"

#include "domain/offending.hpp"

#include <mb/text.hpp>

#include <algorithm>
#include <utility>

namespace mb::services {

bool ImportReport::has_errors() const {
    return std::ranges::any_of(files, [](const FileReport& file) { return file.errors_in_all > 0; });
}

namespace exchange {

std::size_t ReportBuilder::add_file(std::string name, std::string encoding) {
    report_.files.push_back({std::move(name), std::move(encoding), 0, 0, 0, 0, {}, 0, {}});
    return report_.files.size() - 1;
}

Fields ReportBuilder::other_row(Origin origin) const {
    return {{"other_file", name_of(origin.file)}, {"other_line", std::to_string(origin.line)}};
}

void ReportBuilder::count(std::size_t file, Fate fate, std::int64_t rows) {
    auto& counts = report_.files.at(file);
    (fate == Fate::added ? counts.added : fate == Fate::changed ? counts.changed : counts.same) += rows;
}

ListedCohort& ReportBuilder::listed(std::size_t file, const std::string& cohort) {
    auto& cohorts = report_.files.at(file).cohorts;
    const auto found = std::ranges::find(cohorts, cohort, &ListedCohort::cohort);
    return found != cohorts.end() ? *found : cohorts.emplace_back(ListedCohort{cohort});
}

bool ReportBuilder::keeps_faults(std::size_t file) const {
    return report_.files.at(file).errors.size() < options_.error_limit;
}

void ReportBuilder::fault(Origin origin, std::string_view column, std::string_view value, std::string code,
                          Fields fields) {
    auto& file = report_.files.at(origin.file);
    ++file.errors_in_all;
    if (!keeps_faults(origin.file)) {
        return;
    }
    std::erase_if(fields, [](const auto& field) { return field.first == "value" || field.first == "column"; });
    const auto shown = [](std::string_view text) {
        return holds_national_identity_number(text) ? std::string() : offending(text);
    };
    file.errors.push_back({file.file, origin.line, shown(column), shown(value), std::move(code), std::move(fields)});
}

void ReportBuilder::warn(Origin origin, Finding finding) {
    warn(name_of(origin.file), origin.line, std::move(finding));
}

void ReportBuilder::warn_of_file(const std::string& name, Finding finding) {
    warn(name, 0, std::move(finding));
}

void ReportBuilder::warn(const std::string& file, std::size_t line, Finding finding) {
    const auto told = ++report_.warnings_in_all[finding.code];
    if (static_cast<std::size_t>(told) <= options_.warning_limit) {
        report_.warnings.push_back({file, line, std::move(finding)});
    }
}

ImportReport ReportBuilder::finish() {
    for (auto& file : report_.files) {
        std::ranges::stable_sort(file.errors, {}, &RowError::line);
    }
    return std::move(report_);
}

}  // namespace exchange
}  // namespace mb::services
