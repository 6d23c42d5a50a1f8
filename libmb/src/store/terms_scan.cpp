#include "store/terms_scan.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <vector>

namespace mb::store {

namespace {

constexpr const char* largest = "SELECT max(id) FROM employment";
constexpr const char* kinds_of_all = "SELECT id, kind FROM employer";
constexpr const char* employments =
    "SELECT id, person, employer, from_date, to_date FROM employment WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
constexpr const char* all_terms = "SELECT employment, from_date, percent, contract, funding, peer_role FROM terms "
                                  "WHERE employment BETWEEN ?1 AND ?2 ORDER BY employment, from_date";

/// What a row of `terms` says.
struct Told {
    Date from;
    Percent percent;
    Contract contract;
    Funding funding;
    bool peer_role;
};

/// The rows of `terms`, read beside those of `employment`.
class TermsRows {
public:
    TermsRows(Connection& connection, std::int64_t from, std::int64_t to) : query_(connection.query(all_terms)) {
        query_.bind(from, to);
        step();
    }

    /// The terms of this employment, by first day. Those of an earlier one, which is not there, are passed over.
    const std::vector<Told>& of(std::int64_t employment) {
        told_.clear();
        for (; employment_ && *employment_ <= employment; step()) {
            if (employment_ == employment) {
                told_.push_back({query_.get<Date>(1), query_.get<Percent>(2), query_.get<Contract>(3),
                                 query_.get<Funding>(4), query_.get<bool>(5)});
            }
        }
        return told_;
    }

private:
    void step() { employment_ = query_.next() ? std::optional(query_.get<std::int64_t>(0)) : std::nullopt; }

    Query query_;
    std::optional<std::int64_t> employment_;
    std::vector<Told> told_;
};

std::unordered_map<EmployerId, EmployerKind> kinds_of_employers(Connection& connection) {
    std::unordered_map<EmployerId, EmployerKind> found;
    auto query = connection.query(kinds_of_all);
    while (query.next()) {
        found.emplace(query.get<EmployerId>(0), query.get<EmployerKind>(1));
    }
    return found;
}

}  // namespace

std::int64_t largest_employment(Connection& connection) {
    return connection.value<std::optional<std::int64_t>>(largest).value_or(std::nullopt).value_or(0);
}

void scan_terms(Connection& connection, std::int64_t from, std::int64_t to, const TermsVisitor& visitor) {
    const auto kinds = kinds_of_employers(connection);
    TermsRows terms(connection, from, to);
    auto rows = connection.query(employments);
    rows.bind(from, to);
    while (rows.next()) {
        const auto id = rows.get<EmploymentId>(0);
        const auto person = rows.get<PersonId>(1);
        const auto kind = kinds.find(rows.get<EmployerId>(2));
        if (kind == kinds.end()) {
            throw RegisterDamaged("register-damaged", {{"detail", "employment.employer"}});
        }
        const auto first = rows.get<Date>(3);
        const auto last = rows.get<std::optional<Date>>(4).value_or(Date::last());
        const auto& told = terms.of(id.number());
        if (told.empty()) {
            visitor.untold(first, last);
        } else if (first < told.front().from) {
            visitor.untold(first, std::min(last, told.front().from.plus_days(-1)));
        }
        for (auto each = told.begin(); each != told.end(); ++each) {
            const auto next = std::next(each);
            const auto held_from = std::max(first, each->from);
            const auto held_to = next == told.end() ? last : std::min(last, next->from.plus_days(-1));
            if (held_from <= held_to) {
                visitor.held({person, id, first, held_from, held_to, kind->second, each->percent, each->contract,
                              each->funding, each->peer_role});
            }
        }
    }
}

}  // namespace mb::store
