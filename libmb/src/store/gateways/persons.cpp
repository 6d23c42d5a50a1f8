#include "store/gateways/persons.hpp"

#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Person> : MemberRow<Person, &Person::ref, &Person::restricted, &Person::erased_on, &Person::merged_into> {
    static constexpr Sql table = "person";
    static constexpr Sql columns = "ref, restricted, erased_on, merged_into";
};
template class NumberedTable<PersonId, Person>;

std::optional<Persons::Record> Persons::find(const PersonRef& ref) {
    return first_row<Record, "WHERE ref = :ref">(connection_, ref);
}

}  // namespace mb::store
