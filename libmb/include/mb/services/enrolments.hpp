/// Enrolments and their status histories.
#pragma once

#include <mb/cohort.hpp>
#include <mb/enrolment.hpp>
#include <mb/person.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace mb {

/// What enrolments are listed by.
enum class EnrolmentOrder {
    cohort,
    status,
    since,
    received,  ///< as places are given: by the time when the application was received
};
template <>
struct Coding<EnrolmentOrder> {
    static constexpr std::string_view noun = "order of enrolments";
    static constexpr std::array<std::string_view, 4> spellings{"cohort", "status", "since", "received"};
};

}  // namespace mb

namespace mb::services {

/// An enrolment as lists show it.
struct EnrolmentView {
    EnrolmentId id;
    PersonId person;
    std::optional<PersonRef> ref;
    CohortCode cohort;
    std::optional<EnrolmentStatus> status;  ///< at the day asked about
    std::optional<Date> since;              ///< the day it holds from
    std::optional<EnrolmentId> continues;
    std::optional<EnrolmentId> continued_by;
    std::optional<Instant> received;      ///< when the application came in
    bool late = false;                    ///< received after the cohort's deadline
    StatusHistory history;                ///< whole, also what lies after the day
    std::optional<int> queue_place = {};  ///< of a waitlisted one, in its cohort; the first is 1
};

/// Whether `first` is given a place before `second`: by the time when the application was received. Of one whose time is
/// not known the day of its first status tells; it waits behind those of that day whose time is. Source: domain rules,
/// docs/glossary.md, "Enrolment status".
bool waits_before(const EnrolmentView& first, const EnrolmentView& second);

/// Which enrolments one wants to see, and in which order. Nothing: all, by cohort.
struct EnrolmentFilter {
    std::optional<std::string> cohort = {};
    std::optional<EnrolmentStatus> status = {};
    std::optional<std::string> person = {};
    bool late = false;  ///< only those whose application came after the deadline
    EnrolmentOrder order = EnrolmentOrder::cohort;
};

/// The enrolments that the filter lets through, in its order, then by cohort and number. Throws NotFound `cohort-unknown`, `person-unknown`.
std::vector<EnrolmentView> enrolments(const Register& registered, const EnrolmentFilter& filter, Date day);
/// One by its number, as `E34`; throws InvalidValue `enrolment-id-malformed`, NotFound `enrolment-unknown`.
EnrolmentView enrolment(const Register& registered, std::string_view id, Date day);

}  // namespace mb::services
