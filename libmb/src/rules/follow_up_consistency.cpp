#include <mb/rules/consistency.hpp>

namespace mb::rules {

std::vector<Remark> check_follow_ups(const std::vector<FollowUp>& questions, std::optional<Date> begun) {
    std::vector<Remark> remarks;
    for (const FollowUp& question : questions) {
        if (!begun || question.asked_on() < *begun) {
            remarks.push_back(
                {Gravity::error,
                 {"follow-up-not-started",
                  {{"person", question.person().to_string()}, {"date", question.asked_on().to_string()}}}});
        }
    }
    return remarks;
}

}  // namespace mb::rules
