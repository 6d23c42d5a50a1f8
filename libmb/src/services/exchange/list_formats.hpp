/// Lists from elsewhere about people whom the register knows.
#pragma once

#include "services/exchange/format.hpp"

#include <mb/services/lists.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace mb::services::exchange {

/// A list of jobs, such as a personnel office has: one row is an employment with its terms, and who it is about by ref, or by
/// name and birth date.
const Format& job_list_format();

/// The same where something is said for the whole list: no column is needed for that.
class JobList {
public:
    explicit JobList(const JobListDefaults& defaults);
    JobList(const JobList&) = delete;
    JobList& operator=(const JobList&) = delete;
    ~JobList() = default;

    /// As long as this lives.
    const Format& format() const { return format_; }

private:
    std::vector<Column> columns_;
    Format format_;
};

/// A list of questions and answers: who was asked when, and what they answered.
const Format& follow_up_list_format();

/// The one of these lists that a header is that of: all required columns are there and none twice, and who a row is about
/// can be told. Null where it is none; columns that mb does not know are left out of a list.
const Format* recognised_list(std::span<const std::string_view> header);

}  // namespace mb::services::exchange
