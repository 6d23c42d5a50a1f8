#include "services/employment_warnings.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"

#include <mb/instant.hpp>
#include <mb/joined.hpp>
#include <mb/rules/employed.hpp>
#include <mb/services/employment_changes.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace mb::services {
namespace {

using NumberedEmployment = Numbered<EmploymentId, Employment>;

/// Refuses a code that names another employment, or would.
void check_code(Writing& writing, const std::optional<EmploymentCode>& code, std::optional<EmploymentId> own) {
    if (!code) {
        return;
    }
    if (find_id<EmploymentTag>(code->str())) {
        throw Refused("employment-code-is-number", {{"value", code->str()}});
    }
    const auto other = store::Employments(writing.connection()).find(*code);
    if (other && other->id != own) {
        throw Refused("employment-exists", {{"value", code->str()}});
    }
}

Fields told(Writing& writing, const NumberedEmployment& employment) {
    const auto& [id, value] = employment;
    const auto employer = store::Employers(writing.connection()).find(value.employer()).value().value;
    Fields fields{{"employment", id.to_string()},
                  {"person", value.person().to_string()},
                  {"employer", employer.code.str()},
                  {"from", value.period().first().to_string()}};
    if (value.period().last()) {
        fields.emplace_back("to", value.period().last()->to_string());
    }
    if (value.end_reason()) {
        fields.emplace_back("end_reason", to_code(*value.end_reason()));
    }
    if (value.source()) {
        fields.emplace_back("source", to_code(*value.source()));
    }
    if (value.code()) {
        fields.emplace_back("code", value.code()->str());
    }
    return fields;
}

void tell(Fields& fields, const Terms& terms) {
    fields.insert(fields.end(), {{"terms_from", terms.from.to_string()},
                                 {"percent", terms.percent.to_string()},
                                 {"contract", std::string(to_code(terms.contract))},
                                 {"funding", std::string(to_code(terms.funding))},
                                 {"peer_role", terms.peer_role ? "yes" : "no"}});
}

/// Terms that there are none before of, from what is given alone.
Terms made_of(EmploymentId employment, Date from, const TermsEdit& edit) {
    std::vector<const char*> missing;
    const auto need = [&missing](const auto& value, const char* name) {
        if (!value) {
            missing.push_back(name);
        }
    };
    need(edit.percent, "percent");
    need(edit.contract, "contract");
    need(edit.funding, "funding");
    need(edit.peer_role, "peer_role");
    if (!missing.empty()) {
        throw Refused("terms-incomplete", {{"employment", employment.to_string()}, {"missing", joined(missing)}});
    }
    return {
        employment, from, *edit.percent, *edit.contract, *edit.funding, *edit.peer_role, edited<Line>({}, edit.title)};
}

Terms after(const Terms& held, Date from, const TermsEdit& edit) {
    return {held.employment,
            from,
            edit.percent.value_or(held.percent),
            edit.contract.value_or(held.contract),
            edit.funding.value_or(held.funding),
            edit.peer_role.value_or(held.peer_role),
            edited(held.title, edit.title)};
}

void refuse_outside(const NumberedEmployment& employment, Date from) {
    const OpenPeriod& period = employment.value.period();
    if (!period.covers(from)) {
        throw Refused(from < period.first() ? "terms-before-employment" : "terms-after-employment",
                      {{"employment", employment.id.to_string()}, {"from", from.to_string()}});
    }
}

/// Gives an employment other terms from a day on, and tells of them.
void change_terms(Writing& writing, const NumberedEmployment& employment, const TermsEdit& edit, Date on,
                  Fields& fields) {
    store::EmploymentTerms table(writing.connection());
    const auto all = table.of(employment.id);
    refuse_outside(employment, on);
    const Terms* held = rules::terms_on(all, on);
    const bool says_so = held != nullptr && after(*held, held->from, edit) == *held;
    const Terms terms = says_so ? *held : held != nullptr ? after(*held, on, edit) : made_of(employment.id, on, edit);
    tell(fields, terms);
    if (says_so) {
        return;
    }
    if (held != nullptr && held->from == on) {
        table.change(terms);
    } else {
        table.add(terms);
    }
    if (on > writing.context().today()) {
        writing.warn({"terms-still-to-come", {{"employment", employment.id.to_string()}, {"date", on.to_string()}}});
    }
    const auto next = std::ranges::find_if(all, [on](const Terms& each) { return each.from > on; });
    if (next != all.end()) {
        fields.emplace_back("later_terms", next->from.to_string());
        writing.warn(
            {"later-terms-stay", {{"employment", employment.id.to_string()}, {"from", next->from.to_string()}}});
    }
}

/// Moves the terms that begin with the employment to its new first day, unless others hold then: which the rules refuse.
void move_first_terms(Writing& writing, EmploymentId employment, Date before, Date now) {
    store::EmploymentTerms table(writing.connection());
    const auto all = table.of(employment);
    const auto first = std::ranges::find(all, before, &Terms::from);
    const bool in_the_way =
        std::ranges::any_of(all, [&](const Terms& each) { return each.from != before && each.from <= now; });
    if (before != now && first != all.end() && !in_the_way) {
        table.remove(*first);
        Terms moved = *first;
        moved.from = now;
        table.add(moved);
    }
}

/// Writes an employment as it is to be from now on.
void keep(Writing& writing, const NumberedEmployment& employment, const Employment& before) {
    store::Employments(writing.connection()).change(employment.id, employment.value);
    const Employment& now = employment.value;
    if (now.period() != before.period() || now.employer() != before.employer() || now.unit() != before.unit()) {
        warn_of_overlap(writing, employment);
    }
}

Employment with_period(const Employment& held, const OpenPeriod& period, std::optional<EndReason> reason) {
    return {held.code(), held.person(), held.employer(), held.unit(), period, reason, held.source()};
}

}  // namespace

Outcome add_employment(Register& registered, const Intent& intent, const NewEmployment& employment) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto person = resolve_available(connection, employment.person).id;
        const auto employer = resolve_employer(connection, employment.employer).id;
        check_code(writing, employment.code, {});
        const FullTimeWatch watch(writing, person);
        const Employment added(employment.code, person, employer, employment.unit, employment.period,
                               employment.end_reason, employment.source);
        const NumberedEmployment numbered{store::Employments(connection).add(added), added};
        writing.about_new(numbered.id);
        const auto& terms = employment.terms;
        const Terms first{numbered.id,   added.period().first(), terms.percent, terms.contract,
                          terms.funding, terms.peer_role,        terms.title};
        store::EmploymentTerms(connection).add(first);
        warn_of_overlap(writing, numbered);
        watch.warn(numbered.id);
        Event event{"employment-added", told(writing, numbered)};
        tell(event.fields, first);
        return event;
    });
}

Outcome change_employment(Register& registered, const Intent& intent, std::string_view employment,
                          const EmploymentEdit& edit) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto [id, held] = resolve_employment(connection, employment);
        writing.about(id);
        const FullTimeWatch watch(writing, held.person());
        const auto employer = edit.employer ? resolve_employer(connection, *edit.employer).id : held.employer();
        const OpenPeriod period(edit.first_day.value_or(held.period().first()), held.period().last());
        const auto code = edited(held.code(), edit.code);
        check_code(writing, code, id);
        const NumberedEmployment now{id, Employment(code, held.person(), employer, edited(held.unit(), edit.unit),
                                                    period, held.end_reason(), edited(held.source(), edit.source))};
        keep(writing, now, held);
        move_first_terms(writing, id, held.period().first(), period.first());
        Event event{edit.terms.empty() || now.value != held ? "employment-changed" : "terms-changed",
                    told(writing, now)};
        if (!edit.terms.empty()) {
            change_terms(writing, now, edit.terms, edit.on, event.fields);
        }
        watch.warn(id);
        return event;
    });
}

Outcome remove_terms(Register& registered, const Intent& intent, std::string_view employment, Date from) {
    return write(registered, intent, [&](Writing& writing) {
        const auto held = resolve_employment(writing.connection(), employment);
        writing.about(held.id);
        store::EmploymentTerms table(writing.connection());
        const auto all = table.of(held.id);
        Fields fields{{"employment", held.id.to_string()}, {"date", from.to_string()}};
        const auto found = std::ranges::find(all, from, &Terms::from);
        if (found == all.end()) {
            fields.emplace_back("known", joined(all, [](const Terms& each) { return each.from.to_string(); }));
            throw Refused("terms-not-recorded", std::move(fields));
        }
        if (found == all.begin()) {
            throw Refused("terms-needed", std::move(fields));
        }
        table.remove(*found);
        Event event{"terms-removed", told(writing, held)};
        event.fields.emplace_back("terms_from", from.to_string());
        return event;
    });
}

Outcome end_employment(Register& registered, const Intent& intent, std::string_view employment,
                       const EmploymentEnd& end) {
    return write(registered, intent, [&](Writing& writing) {
        const auto [id, held] = resolve_employment(writing.connection(), employment);
        writing.about(id);
        const FullTimeWatch watch(writing, held.person());
        const Date last = end.on ? *end.on : held.period().last().value_or(writing.context().today());
        const NumberedEmployment now{
            id, with_period(held, OpenPeriod(held.period().first(), last), edited(held.end_reason(), end.reason))};
        auto later = store::EmploymentTerms(writing.connection()).of(id);
        std::erase_if(later, [last](const Terms& terms) { return terms.from <= last; });
        if (!later.empty()) {
            throw Refused("end-before-terms",
                          {{"employment", id.to_string()},
                           {"date", last.to_string()},
                           {"terms", joined(later, [](const Terms& terms) { return terms.from.to_string(); })}});
        }
        keep(writing, now, held);
        watch.warn(id);
        return Event{"employment-ended", told(writing, now)};
    });
}

Outcome reopen_employment(Register& registered, const Intent& intent, std::string_view employment) {
    return write(registered, intent, [&](Writing& writing) {
        const auto [id, held] = resolve_employment(writing.connection(), employment);
        writing.about(id);
        const FullTimeWatch watch(writing, held.person());
        const NumberedEmployment now{id, with_period(held, OpenPeriod(held.period().first(), {}), {})};
        keep(writing, now, held);
        watch.warn(id);
        return Event{"employment-reopened", told(writing, now)};
    });
}

Outcome remove_employment(Register& registered, const Intent& intent, std::string_view employment) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto held = resolve_employment(connection, employment);
        store::EmploymentTerms table(connection);
        for (const auto& terms : table.of(held.id)) {
            table.remove(terms);
        }
        store::Employments(connection).remove(held.id);
        return Event{"employment-removed", told(writing, held)};
    });
}

}  // namespace mb::services
