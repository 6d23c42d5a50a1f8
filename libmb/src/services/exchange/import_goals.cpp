#include "services/exchange/numbered_rows.hpp"
#include "store/gateways/goals.hpp"

namespace mb::services::exchange {
namespace {

class GoalRows : public CodedRows<GoalRows, store::Goals, Goal, GoalCode> {
public:
    using CodedRows::CodedRows;
    static constexpr Kind kind = Kind::goals;
    static constexpr const char* column = "goal";

    static std::optional<Goal> read(RowReader& row, const std::optional<Key>& key, const Goal* held) {
        const auto population = row.required<GoalPopulation>("population");
        const auto kinds = row.list("employer_kinds", held, &Goal::employer_kinds);
        const auto funding = row.optional("funding", held, &Goal::funding);
        const auto peer_role = row.optional("peer_role", held, &Goal::peer_role);
        const auto unit = row.defaulted("unit", held, &Goal::unit, GoalUnit::persons);
        const auto baseline = row.made("baseline", not_negative, number(row, "baseline", unit));
        const auto baseline_date = row.required<Date>("baseline_date");
        const auto source = row.optional("source", held, &Goal::source);
        const auto aim = row.made("target", of_baseline, target(row, unit), baseline);
        const auto deadline = row.required<Date>("deadline");
        return row.made(
            "deadline",
            [&](const Key& code, GoalPopulation who, GoalUnit counted, std::int64_t from, Date since, GoalTarget to,
                Date until) {
                return checked(
                    Goal{GoalCode(code.text), who, kinds, funding, peer_role, counted, from, since, source, to, until});
            },
            key, population, unit, baseline, baseline_date, aim, deadline);
    }

    void touch(GoalId, const Goal&, Origin) {}
    void spoil(const Key&) {}

private:
    static std::optional<std::int64_t> number(RowReader& row, const char* name, const std::optional<GoalUnit>& unit) {
        return row.made(name, parse_goal_number, row.required<std::string>(name), unit);
    }

    static std::optional<GoalTarget> target(RowReader& row, const std::optional<GoalUnit>& unit) {
        return row.made("target", parse_goal_target, row.required<std::string>("target"), unit);
    }

    static GoalTarget of_baseline(GoalTarget target, std::int64_t baseline) { return checked(target, baseline); }

    static std::int64_t not_negative(std::int64_t baseline) {
        if (baseline < 0) {
            throw InvalidValue("baseline-negative", {{"value", std::to_string(baseline)}});
        }
        return baseline;
    }
};

}  // namespace

void import_goals(ImportRun& run) {
    import_numbered<GoalRows>(run);
}

}  // namespace mb::services::exchange
