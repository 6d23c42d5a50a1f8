/// Employments: adding them, new terms, corrections, their end.
#pragma once

#include <mb/employment.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace mb::services {

/// What a job is like from a day on.
struct NewTerms {
    Percent percent;
    Contract contract;
    Funding funding;
    bool peer_role;
    std::optional<Line> title;
};

/// An employment to be added, with the terms that it begins with.
struct NewEmployment {
    std::string person;    ///< number or ref
    std::string employer;  ///< its code
    OpenPeriod period;
    NewTerms terms;
    std::optional<Line> unit;
    std::optional<EndReason> end_reason;
    std::optional<EmploymentSource> source;
    std::optional<EmploymentCode> code;
};

/// What is to become of the terms of a day; the rest stays as it is.
struct TermsEdit {
    std::optional<Percent> percent;
    std::optional<Contract> contract;
    std::optional<Funding> funding;
    std::optional<bool> peer_role;
    Edit<Line> title;

    bool empty() const { return !percent && !contract && !funding && !peer_role && !title; }
};

/// What is to become of an employment; whose it is stays for ever.
struct EmploymentEdit {
    Date on;  ///< from which day the terms are as `terms` says
    TermsEdit terms;
    std::optional<std::string> employer;
    std::optional<Date> first_day;
    Edit<Line> unit;
    Edit<EmploymentSource> source;
    Edit<EmploymentCode> code;
};

/// Adds an employment. Event `employment-added`, fields `employment` (`J56`), `person`, `employer`, `from`, `to`,
/// `end_reason`, `source`, `code`, and of the terms `terms_from`, `percent`, `contract`, `funding`, `peer_role` (`yes`, `no`);
/// absent what there is none of. Warnings `employment-overlaps` (`employment`, `other`: of the same person at the same
/// employer at the same time; `later`: the one with the higher number), `over-full-time` (`employment`, `person`, `date`, `percent`: from that day all jobs of the
/// person together), and those of rules::check_employment(). Throws NotFound `person-unknown`, `employer-unknown`; Refused `person-erased`, `person-restricted`,
/// `employment-exists`, `employment-code-is-number` (`value`).
Outcome add_employment(Register& registered, const Intent& intent, const NewEmployment& employment);

/// Corrects an employment, and gives it other terms from a day on. Terms that begin on that very day are corrected; else
/// new ones begin, made of those that held: a change of terms is not a new employment. Terms of later days stay, with the
/// warning `later-terms-stay` (`employment`, `from`: the next); of a day to come `terms-still-to-come` (`employment`, `date`). Another first day moves the terms that began with it.
/// Event `terms-changed` when it is about terms alone, else `employment-changed`; fields and warnings as in
/// add_employment(), and `later_terms` (`from`). Throws NotFound `employment-unknown`, `employer-unknown`; Refused
/// `terms-before-employment`, `terms-after-employment`, `first-terms-not-on-first-day` (`employment`, `from`),
/// `terms-incomplete` (`employment`, `missing`: names of columns; there are no terms that the new ones could be made of),
/// `employment-exists`, `employment-code-is-number`; InvalidValue `period-reversed`.
Outcome change_employment(Register& registered, const Intent& intent, std::string_view employment,
                          const EmploymentEdit& edit);

/// Takes back the terms that begin on a day; those before them hold on. Event `terms-removed`, fields `employment`, `person`,
/// `employer`, `terms_from`. Throws NotFound `employment-unknown`; Refused `terms-not-recorded` (`employment`, `date`, `known`),
/// `terms-needed` (`employment`, `date`: those that it begins with).
Outcome remove_terms(Register& registered, const Intent& intent, std::string_view employment, Date from);

/// The end of an employment.
struct EmploymentEnd {
    std::optional<Date> on;  ///< the last day; nothing: today, or as it is where it has ended already
    Edit<EndReason> reason;
};

/// Ends an employment, or corrects its end. Event `employment-ended`, fields as in add_employment() but for the terms.
/// Throws NotFound `employment-unknown`; InvalidValue `period-reversed`; Refused `end-before-terms` (`employment`, `date`,
/// `terms`: the days of those that would begin after the end).
Outcome end_employment(Register& registered, const Intent& intent, std::string_view employment,
                       const EmploymentEnd& end);

/// Takes the end of an employment back: it runs on. Event `employment-reopened`, fields as in end_employment().
Outcome reopen_employment(Register& registered, const Intent& intent, std::string_view employment);

/// Takes an employment that never was out of the register with all its terms; its number is not given out again. Event
/// `employment-removed`, fields as in end_employment(). Throws NotFound `employment-unknown`.
Outcome remove_employment(Register& registered, const Intent& intent, std::string_view employment);

}  // namespace mb::services
