#include "cli/target.hpp"

#include "cli/language.hpp"
#include "cli/usage_error.hpp"

namespace mb::cli {

void Target::declare(Options& options, Positional one, const char* all, const char* except) {
    name_ = one.name;
    needs_all_ = all != nullptr;
    one.required = false;
    options.positional(one_, one);
    options.value(cohort_, "--cohort", "CODE", mark("instead of one: all of this cohort"));
    if (needs_all_) {
        options.flag(all_, "--all", all);
    }
    options.several(except_, "--except", name_, except);
}

std::optional<std::string> Target::one() const {
    if (one_.empty() && !cohort_) {
        throw UsageError("argument-missing", {{"argument", name_}});
    }
    if (!one_.empty()) {
        const char* other = cohort_ ? "--cohort" : all_ ? "--all" : !except_.empty() ? "--except" : nullptr;
        if (other != nullptr) {
            throw UsageError("options-exclude", {{"option", name_}, {"other", other}});
        }
        return one_.front();
    }
    if (needs_all_ && !all_) {
        throw UsageError("option-missing", {{"option", "--all"}});
    }
    return std::nullopt;
}

}  // namespace mb::cli
