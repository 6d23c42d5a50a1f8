#include <mb/period.hpp>

namespace mb {
namespace {

void refuse_reversed(Date first, Date last) {
    if (last < first) {
        const std::string from = first.to_string();
        const std::string to = last.to_string();
        throw InvalidValue("period-reversed", {{"value", from + "/" + to}, {"from", from}, {"to", to}});
    }
}

}  // namespace

Period::Period(Date first, Date last) : first_(first), last_(last) {
    refuse_reversed(first, last);
}

bool Period::covers(Date day) const {
    return first_ <= day && day <= last_;
}

OpenPeriod::OpenPeriod(Date first, std::optional<Date> last) : first_(first), last_(last) {
    if (last) {
        refuse_reversed(first, *last);
    }
}

bool OpenPeriod::covers(Date day) const {
    return first_ <= day && (!last_ || day <= *last_);
}

}  // namespace mb
