#include <mb/rules/forecast_basis.hpp>

namespace mb::rules {

ForecastBasis basis_of(std::span<const YearOfStates> years, const std::vector<Admission>& admissions) {
    const Date today = years.back().day;
    std::vector<Date> earlier;
    for (const auto& year : years.first(years.size() - 1)) {
        earlier.push_back(year.day);
    }
    return {.persons = years.back().persons,
            .seen = transitions_of(years),
            .completed = completed_of_admitted(admissions, today),
            .in_training = in_training_on(admissions, today),
            .completed_of_training = completed_of_training(admissions, earlier, today),
            .hires = hiring_years(years)};
}

}  // namespace mb::rules
