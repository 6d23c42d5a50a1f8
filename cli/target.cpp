#include "cli/target.hpp"

#include "cli/given.hpp"
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

/// What is given that says more than a cohort; null: nothing.
const char* Target::other_than_one() const {
    return all_ ? "--all" : !except_.empty() ? "--except" : nullptr;
}

std::optional<std::string> Target::one() const {
    if (one_.empty() && !cohort_) {
        throw UsageError("argument-missing", {{"argument", name_}});
    }
    if (!one_.empty()) {
        const char* const other = cohort_ ? "--cohort" : other_than_one();
        excluding(name_, true, other, other != nullptr);
        return one_.front();
    }
    if (needs_all_ && !all_) {
        throw UsageError("option-missing", {{"option", "--all"}});
    }
    return std::nullopt;
}

const std::string& Target::cohort_for(const char* option) const {
    const char* const other = one_.empty() ? other_than_one() : name_;
    excluding(option, true, other, other != nullptr);
    if (!cohort_) {
        throw UsageError("option-missing", {{"option", "--cohort"}});
    }
    return *cohort_;
}

}  // namespace mb::cli
