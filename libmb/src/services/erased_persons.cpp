#include "services/erased_persons.hpp"

#include "services/alike.hpp"

#include <optional>
#include <string>

namespace mb::services {

namespace {

constexpr std::string_view by_ref = "ref";
constexpr std::string_view by_name = "name";

std::optional<std::string> name_mark(const Identity& identity) {
    const auto name = identity.full_name();
    if (name.empty() || !identity.birth_date) {
        return std::nullopt;
    }
    return folded_name(name) + "\n" + identity.birth_date->to_string();
}

}  // namespace

void ErasedPersons::mark(const PersonRef& ref) {
    marks_.add(by_ref, ref.str());
    none_ = false;
}

void ErasedPersons::mark(const Identity& identity) {
    if (const auto name = name_mark(identity)) {
        marks_.add(by_name, *name);
        none_ = false;
    }
}

bool ErasedPersons::knows(std::string_view ref) const {
    return !none_ && !ref.empty() && marks_.contains(by_ref, ref);
}

bool ErasedPersons::knows(const Identity& identity) const {
    const auto name = none_ ? std::nullopt : name_mark(identity);
    return name && marks_.contains(by_name, *name);
}

}  // namespace mb::services
