#include "services/erased_persons.hpp"

#include "services/alike.hpp"
#include "services/row_values.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
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

std::vector<PersonRef> earlier_refs(const Register& registered, const std::vector<PersonId>& records) {
    std::set<std::string> found;
    RecordNumbers numbers;
    std::ranges::transform(records, std::inserter(numbers, numbers.end()), &PersonId::number);
    const auto is_of_them = [&numbers](const RowCell& number) {
        return number && numbers.contains(std::stoll(*number));
    };
    const auto learn = [&](OperationNumber, const RowChange& change) {
        if (change.table != "person") {
            return false;
        }
        const auto* id = column_of(change, "id");
        const auto* ref = column_of(change, "ref");
        if (ref != nullptr && id != nullptr && (is_of_them(id->before) || is_of_them(id->after))) {
            for (const RowCell& cell : {ref->before, ref->after}) {
                if (cell) {
                    found.insert(*cell);
                }
            }
        }
        return false;
    };
    registered.operations_changing(learn, &numbers);
    std::vector<PersonRef> refs;
    std::ranges::transform(found, std::back_inserter(refs), [](const std::string& text) { return PersonRef(text); });
    return refs;
}

}  // namespace mb::services
