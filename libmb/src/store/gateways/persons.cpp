#include "store/gateways/persons.hpp"

#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Person> : MemberRow<Person, &Person::ref, &Person::restricted, &Person::erased_on, &Person::merged_into> {
    static constexpr Sql table = "person";
    static constexpr Sql columns = "ref, restricted, erased_on, merged_into";
};
template class NumberedTable<PersonId, Person>;

namespace {

/// SQLite's own record of the numbers it has given out.
constexpr auto highest_person = "SELECT seq FROM sqlite_sequence WHERE name = 'person'";

}  // namespace

std::optional<Persons::Record> Persons::find(const PersonRef& ref) {
    return first_row<Record, "WHERE ref = :ref">(connection_, ref);
}

std::int64_t Persons::highest_number_ever() {
    return connection_.value<std::int64_t>(highest_person).value_or(0);
}

}  // namespace mb::store
