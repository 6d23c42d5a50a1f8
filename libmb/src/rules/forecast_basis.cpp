#include <mb/rules/forecast_basis.hpp>

namespace mb::rules {

ForecastBasis basis_of(std::span<const YearOfStates> years, const std::vector<Admission>& admissions) {
    return {.persons = years.back().persons,
            .seen = transitions_of(years),
            .completed = completed_of_admitted(admissions, years.back().day)};
}

}  // namespace mb::rules
