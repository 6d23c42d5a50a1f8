/// What an import has changed, and which row is to blame.
#pragma once

#include "services/exchange/origin.hpp"

#include <mb/error.hpp>
#include <mb/identifier.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace mb::services::exchange {

/// What a row is about within its enrolment or employment, such as `lesson:L03`, so that a finding finds its row.
std::string topic(std::string_view what, std::string_view which);
/// The topic of a finding of rules/consistency.hpp.
std::string topic_of(const Finding& finding);

/// The records that rows have added or changed.
class Touched {
public:
    void enrolment(EnrolmentId id, Origin origin, std::string topic = {}) {
        enrolments_.note(id, origin, std::move(topic));
    }
    void employment(EmploymentId id, Origin origin, std::string topic = {}) {
        employments_.note(id, origin, std::move(topic));
    }
    /// What a person was asked.
    void person(PersonId id, Origin origin, std::string topic = {}) { persons_.note(id, origin, std::move(topic)); }
    /// The whole cohort: what its lessons, dates or programme are.
    void cohort(CohortId id, Origin origin, std::string topic = {}) { cohorts_.note(id, origin, std::move(topic)); }
    void programme(ProgrammeId id, Origin origin) { programmes_.note(id, origin, {}); }

    /// A row about it has a fault, so that nothing can be said of the whole.
    void spoil(EnrolmentId id) { spoilt_enrolments_.insert(id); }
    void spoil(EmploymentId id) { spoilt_employments_.insert(id); }
    bool spoilt(EnrolmentId id) const { return spoilt_enrolments_.contains(id); }
    bool spoilt(EmploymentId id) const { return spoilt_employments_.contains(id); }

    /// The first row about that topic, or, without a topic, about the record at all; nothing where there is none.
    std::optional<Origin> find(EnrolmentId id, const std::string& topic = {}) const {
        return enrolments_.find(id, topic);
    }
    std::optional<Origin> find(EmploymentId id, const std::string& topic = {}) const {
        return employments_.find(id, topic);
    }
    std::optional<Origin> find(PersonId id, const std::string& topic = {}) const { return persons_.find(id, topic); }
    std::optional<Origin> find(CohortId id, const std::string& topic = {}) const { return cohorts_.find(id, topic); }
    std::optional<Origin> find(ProgrammeId id) const { return programmes_.find(id, {}); }

    /// The enrolments, employments that rows are about, and the first such row of each.
    std::map<EnrolmentId, Origin> enrolments() const { return enrolments_.all(); }
    std::map<EmploymentId, Origin> employments() const { return employments_.all(); }
    /// The persons whose questions rows are about.
    std::map<PersonId, Origin> persons() const { return persons_.all(); }

private:
    template <class IdType>
    class Rows {
    public:
        void note(IdType id, Origin origin, std::string topic) {
            rows_.try_emplace({id, std::string()}, origin);
            rows_.try_emplace({id, std::move(topic)}, origin);
        }
        std::optional<Origin> find(IdType id, const std::string& topic) const {
            const auto found = rows_.find({id, topic});
            return found == rows_.end() ? std::nullopt : std::optional(found->second);
        }
        std::map<IdType, Origin> all() const {
            std::map<IdType, Origin> all;
            for (const auto& [key, origin] : rows_) {
                if (key.second.empty()) {
                    all.emplace(key.first, origin);
                }
            }
            return all;
        }

    private:
        std::map<std::pair<IdType, std::string>, Origin> rows_;
    };

    Rows<EnrolmentId> enrolments_;
    Rows<EmploymentId> employments_;
    Rows<PersonId> persons_;
    Rows<CohortId> cohorts_;
    Rows<ProgrammeId> programmes_;
    std::set<EnrolmentId> spoilt_enrolments_;
    std::set<EmploymentId> spoilt_employments_;
};

}  // namespace mb::services::exchange
