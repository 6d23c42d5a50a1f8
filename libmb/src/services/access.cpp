#include "services/resolving.hpp"
#include "services/same_person.hpp"
#include "store/access_reading.hpp"

#include <mb/instant.hpp>
#include <mb/services/access.hpp>

#include <map>
#include <ranges>

namespace mb::services {

namespace {

AccessScope scope_of(const store::AccessRow& row) {
    if (row.up_to) {
        return AccessScope::everyone;
    }
    return row.persons == 1 ? AccessScope::alone : AccessScope::several;
}

bool is_wanted(const store::AccessRow& row, const AccessFilter& filter) {
    const Date day = oslo_day(row.context.at);
    return (!filter.from || *filter.from <= day) && (!filter.to || day <= *filter.to);
}

}  // namespace

std::vector<Access> accesses(const Register& registered, std::string_view key, const AccessFilter& filter) {
    std::map<std::int64_t, Access> looks;
    registered.read([&] {
        auto& connection = registered.connection();
        // A number is that record and whoever was merged into it; a ref is the person of today.
        auto found = resolve_person_record(connection, key);
        if (typed_id<PersonTag>(key) != found.id) {
            found = resolve_person(connection, key);
        }
        for (const auto person : records_of(connection, found.id)) {
            for (auto& row : store::access_to(connection, person)) {
                if (is_wanted(row, filter)) {
                    const auto look = looks.try_emplace(row.number, Access{row.number, row.context, scope_of(row), {}});
                    look.first->second.persons.push_back(person);
                }
            }
        }
    });
    std::vector<Access> newest_first;
    for (auto& [number, look] : std::views::reverse(looks)) {
        newest_first.push_back(std::move(look));
    }
    return newest_first;
}

}  // namespace mb::services
