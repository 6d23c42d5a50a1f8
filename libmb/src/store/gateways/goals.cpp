#include "store/gateways/goals.hpp"

#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct SqlValue<GoalTarget> : SqlText<GoalTarget> {};

/// Employer kinds are kept as their codes with `|` between; none is empty text.
template <>
struct SqlValue<std::vector<EmployerKind>> {
    static void bind(sqlite3_stmt* s, int p, const std::vector<EmployerKind>& kinds) {
        std::string codes;
        for (const auto kind : kinds) {
            codes += codes.empty() ? "" : "|";
            codes += to_code(kind);
        }
        bind_text(s, p, codes);
    }
    static std::vector<EmployerKind> read(sqlite3_stmt* s, int c) {
        std::vector<EmployerKind> kinds;
        for (auto codes = read_text(s, c); !codes.empty();) {
            const auto bar = std::min(codes.find('|'), codes.size());
            kinds.push_back(from_code<EmployerKind>(codes.substr(0, bar)));
            codes.remove_prefix(std::min(bar + 1, codes.size()));
        }
        return kinds;
    }
};

template <>
struct Row<Goal>
    : MemberRow<Goal, &Goal::code, &Goal::population, &Goal::employer_kinds, &Goal::funding, &Goal::peer_role,
                &Goal::unit, &Goal::baseline, &Goal::baseline_date, &Goal::source, &Goal::target, &Goal::deadline> {
    static constexpr Sql table = "goal";
    static constexpr Sql columns = "code, population, employer_kinds, funding, peer_role, unit, baseline, "
                                   "baseline_date, source, target, deadline";
};
template class NumberedTable<GoalId, Goal>;

std::optional<Goals::Record> Goals::find(const GoalCode& code) {
    return first_row<Record, "WHERE code = :code">(connection_, code);
}

}  // namespace mb::store
