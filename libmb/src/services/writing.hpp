/// One write on its way: what it is about is checked by the rules before it is kept.
#pragma once

#include "services/participation_loader.hpp"
#include "store/connection.hpp"
#include "store/identities.hpp"

#include <mb/rules/consistency.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <functional>
#include <map>
#include <vector>

namespace mb::services {

/// Handed to the change of `write()`.
class Writing {
public:
    Writing(Register& registered, const Context& context)
        : registered_(registered), context_(context), before_(registered.connection()) {}

    store::Connection& connection() const { return registered_.connection(); }
    store::Identities& identities() const { return registered_.identities(); }
    const Context& context() const { return context_; }
    /// The register, for what it alone knows: its log.
    const Register& registered() const { return registered_; }

    /// Says that the write is about these, so that the rules judge them and those that continue them at the end. To be
    /// called before anything else is written about them; of a new enrolment, as soon as it is there.
    void about(EnrolmentId enrolment);
    void about(EmploymentId employment);
    /// An employment that has just been added, before its terms are: all that the rules remark on it is new.
    void about_new(EmploymentId employment);
    /// The questions to a person, which rest on their enrolments; those of the person of an enrolment are judged with it.
    void about(PersonId person);
    /// The same for all enrolments of a cohort: its lessons, dates or programme change.
    void about(CohortId cohort);

    /// Something to be told that stops nothing.
    void warn(Finding finding) { warnings_.push_back(std::move(finding)); }
    /// One of several things that were added or changed.
    void made(Fields thing) { things_.push_back(std::move(thing)); }

private:
    friend Outcome write(Register&, const Intent&, const std::function<Event(Writing&)>&);
    using Remarks = std::vector<rules::Remark>;

    Remarks remarks(EmploymentId employment) const;
    Remarks remarks(PersonId person) const;
    void judge();
    void judge(const Remarks& before, Remarks after, std::vector<Finding>& errors);

    Register& registered_;
    const Context& context_;
    ParticipationLoader before_;
    std::map<EnrolmentId, Remarks> enrolments_;
    std::map<EmploymentId, Remarks> employments_;
    std::map<PersonId, Remarks> persons_;
    std::vector<Finding> warnings_;
    std::vector<Fields> things_;
};

/// Runs `change` as one operation with the event that it returns. Throws what it throws, and Refused with the rules'
/// finding that the write would bring about, or, when there are several, `rules-broken` (`count`) with all of them; the
/// register is then as it was.
Outcome write(Register& registered, const Intent& intent, const std::function<Event(Writing&)>& change);

}  // namespace mb::services
