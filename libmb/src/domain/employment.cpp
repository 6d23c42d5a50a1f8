#include <mb/employment.hpp>

#include <string>
#include <utility>

namespace mb {

Employment::Employment(std::optional<EmploymentCode> code, PersonId person, EmployerId employer,
                       std::optional<Line> unit, OpenPeriod period, std::optional<EndReason> end_reason,
                       std::optional<EmploymentSource> source)
    : code_(std::move(code)), person_(person), employer_(employer), unit_(std::move(unit)), period_(period),
      end_reason_(end_reason), source_(source) {
    if (end_reason_ && !period_.last()) {
        throw InvalidValue("end-reason-without-end", {{"value", std::string(to_code(*end_reason_))}});
    }
}

}  // namespace mb
