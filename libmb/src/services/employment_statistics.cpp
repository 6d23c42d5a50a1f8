#include "services/jobs.hpp"
#include "services/terms_by_person.hpp"
#include "store/gateways/employments.hpp"

#include <mb/services/employment_statistics.hpp>

#include <algorithm>
#include <future>
#include <iterator>
#include <mutex>

namespace mb::services {

namespace {

using Tables = std::vector<rules::EmploymentTable>;

/// From so many persons on, they are counted on two threads.
constexpr std::size_t worth_two_threads = 50'000;

/// Counts persons on all days.
class Counting {
public:
    Counting(const Register& registered, const std::vector<Date>& days)
        : registered_(registered), days_(days), terms_(registered), completed_(load_completions(registered)) {}

    const TermsByPerson& terms() const { return terms_; }
    std::int64_t completed_by(Date day) const {
        return std::ranges::count_if(completed_, [day](const auto& each) { return each.second <= day; });
    }
    /// Counts those at the positions from `first` up to but without `last`.
    Tables count(std::size_t first, std::size_t last) {
        Tables tables(days_.size());
        std::vector<store::HeldTerms> terms;
        std::vector<rules::JobOnDay> jobs;
        for (auto position = first; position < last; ++position) {
            terms_.of(position, terms);
            const auto completed = completed_.find(terms.front().person);
            for (std::size_t i = 0; i < days_.size(); ++i) {
                jobs_on(days_[i], terms, jobs);
                tables[i].add(jobs, completed != completed_.end() && completed->second <= days_[i],
                              [this](EmploymentId id) { return code_of(id); });
            }
        }
        return tables;
    }

private:
    static void jobs_on(Date day, const std::vector<store::HeldTerms>& terms, std::vector<rules::JobOnDay>& jobs) {
        jobs.clear();
        for (const auto& held : terms) {
            if (held.first <= day && day <= held.last) {
                jobs.push_back({held.person, held.employment, held.employed_from, held.employer_kind, held.percent,
                                held.contract, held.funding, held.peer_role});
            }
        }
    }
    /// Asked for only where two jobs of one person are equal.
    std::string code_of(EmploymentId id) {
        const std::scoped_lock lock(asking_);
        const auto found = store::Employments(registered_.connection()).find(id);
        return found && found->value.code() ? found->value.code()->str() : id.to_string();
    }

    const Register& registered_;
    const std::vector<Date>& days_;
    TermsByPerson terms_;
    rules::CompletionDays completed_;
    std::mutex asking_;
};

Tables count_all(Counting& counting) {
    const auto persons = counting.terms().persons();
    if (persons < worth_two_threads) {
        return counting.count(0, persons);
    }
    const auto middle = persons / 2;
    auto rest = std::async(std::launch::async, [&] { return counting.count(middle, persons); });
    auto tables = counting.count(0, middle);
    const auto others = rest.get();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        tables[i].add(others[i]);
    }
    return tables;
}

}  // namespace

std::int64_t EmploymentOn::n_all(EmployedPopulation population) const {
    using enum EmployedPopulation;
    return (population == non_completers ? 0 : completed)
           + (population == completers ? 0 : table.employed(non_completers).persons);
}

std::vector<EmploymentOn> employment_statistics(const Register& registered, std::vector<Date> days) {
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    std::vector<EmploymentOn> statistics;
    registered.read([&] {
        Counting counting(registered, days);
        auto tables = count_all(counting);
        std::ranges::transform(days, tables, std::back_inserter(statistics), [&](Date day, auto& table) {
            const auto untold = std::ranges::count_if(counting.terms().untold(),
                                                      [day](const Period& period) { return period.covers(day); });
            return EmploymentOn{day, std::move(table), untold, counting.completed_by(day)};
        });
    });
    return statistics;
}

}  // namespace mb::services
