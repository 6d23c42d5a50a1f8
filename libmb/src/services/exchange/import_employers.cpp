#include "services/exchange/numbered_rows.hpp"
#include "store/gateways/employers.hpp"

namespace mb::services::exchange {
namespace {

class EmployerRows : public CodedRows<EmployerRows, store::Employers, Employer, EmployerCode> {
public:
    using CodedRows::CodedRows;
    static constexpr Kind kind = Kind::employers;
    static constexpr const char* column = "code";

    static std::optional<Employer> read(RowReader& row, const std::optional<Key>& key, const Employer* held) {
        const auto contact = row.optional("contact", held, &Employer::contact);
        const auto email = row.made("email", checked_email, row.optional("email", held, &Employer::email));
        const auto phone = row.made("phone", checked_phone, row.optional("phone", held, &Employer::phone));
        return row.made(
            "",
            [&](const Key& code, const Line& name, EmployerKind employer_kind) {
                return Employer{EmployerCode(code.text), name, employer_kind, contact, email, phone};
            },
            key, row.required<Line>("name"), row.required<EmployerKind>("kind"));
    }

    void touch(EmployerId id, const Employer& employer, Origin) { run_.known.employers().add(employer.code.str(), id); }
    void spoil(const Key& key) { run_.known.employers().spoil(key.text); }
};

}  // namespace

void import_employers(ImportRun& run) {
    import_numbered<EmployerRows>(run);
}

}  // namespace mb::services::exchange
