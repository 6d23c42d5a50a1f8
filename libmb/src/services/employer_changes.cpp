#include "services/contact_checks.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/employers.hpp"

#include <mb/services/catalogue_changes.hpp>

namespace mb::services {
namespace {

/// What is told of an employer; the log is not told whom to ask there.
Event event_of(const char* code, const Employer& employer, Writing& writing) {
    Fields fields{{"employer", employer.code.str()}, {"kind", std::string(to_code(employer.kind))}};
    Fields all = fields;
    all.emplace_back("name", employer.name.str());
    for (const auto& [name, value] :
         {std::pair("contact", employer.contact), {"email", employer.email}, {"phone", employer.phone}}) {
        if (value) {
            all.emplace_back(name, value->str());
        }
    }
    writing.made(std::move(all));
    return {code, std::move(fields)};
}

}  // namespace

Outcome add_employer(Register& registered, const Intent& intent, const Employer& employer) {
    return write(registered, intent, [&](Writing& writing) {
        store::Employers employers(writing.connection());
        if (employers.find(employer.code)) {
            throw Refused("employer-exists", {{"value", employer.code.str()}});
        }
        check_contact(employer.email, {}, employer.phone, {});
        employers.add(employer);
        return event_of("employer-added", employer, writing);
    });
}

Outcome change_employer(Register& registered, const Intent& intent, std::string_view code, const EmployerEdit& edit) {
    return write(registered, intent, [&](Writing& writing) {
        const auto [id, held] = resolve_employer(writing.connection(), code);
        Employer employer = held;
        employer.name = edit.name.value_or(employer.name);
        employer.kind = edit.kind.value_or(employer.kind);
        employer.contact = edited(employer.contact, edit.contact);
        employer.email = edited(employer.email, edit.email);
        employer.phone = edited(employer.phone, edit.phone);
        check_contact(employer.email, held.email, employer.phone, held.phone);
        store::Employers(writing.connection()).change(id, employer);
        return event_of("employer-changed", employer, writing);
    });
}

}  // namespace mb::services
