#include "store/gateways/employers.hpp"

#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Employer> : MemberRow<Employer, &Employer::code, &Employer::name, &Employer::kind, &Employer::contact,
                                 &Employer::email, &Employer::phone> {
    static constexpr Sql table = "employer";
    static constexpr Sql columns = "code, name, kind, contact, email, phone";
};
template class NumberedTable<EmployerId, Employer>;

std::optional<Employers::Record> Employers::find(const EmployerCode& code) {
    return first_row<Record, "WHERE code = :code">(connection_, code);
}

}  // namespace mb::store
