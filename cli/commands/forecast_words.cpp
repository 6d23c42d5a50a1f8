#include "cli/commands/forecast_words.hpp"

#include "cli/commands/goal_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mb::cli {

std::string percent_text(double probability) {
    constexpr double least = 0.1;
    constexpr double most = 99.9;
    return fmt::format("{:.1f}", std::clamp(100.0 * probability, least, most));
}

std::string ground_told(const services::ForecastGround& ground, const Language& language) {
    return fill(language.say(mark("{goal} on {at|day}: {value} counted, target {target} by {deadline|day}")),
                {{"goal", ground.goal.code.str()},
                 {"at", ground.day.to_string()},
                 {"value", std::to_string(ground.value)},
                 {"target", std::to_string(ground.target)},
                 {"deadline", ground.goal.deadline.to_string()}},
                language);
}

std::string rests_on(const services::ForecastGround& ground, const Language& language) {
    const Fields fields{{"goal", ground.goal.code.str()},
                        {"definition", definition_of(ground.goal, language)},
                        {"admissions", std::to_string(ground.admissions)},
                        {"cohorts", ground.usual ? std::to_string(ground.usual->cohorts) : ""},
                        {"completers", std::to_string(ground.completers)},
                        {"years", std::to_string(ground.years)},
                        {"outside", ground.from_outside > 0 ? std::to_string(ground.from_outside) : ""}};
    return fill(
        language.say(mark("{goal} counts {definition}. Foreseen with {admissions} admitted a year[, as in the last "
                          "{cohorts} cohorts], by what has become of {completers} who have completed in {years} "
                          "years[, and by {outside} who began to be counted without having completed].")),
        fields, language);
}

void warn_of(const CommandContext& context, const services::ForecastGround& ground) {
    if (ground.thin()) {
        context.warn("forecast-thin", {{"count", std::to_string(ground.completers)},
                                       {"fewest", std::to_string(services::fewest_completers)}});
    }
    if (ground.recent && ground.recent->unusual()) {
        context.warn("recent-hires-unusual", {{"hired", std::to_string(ground.recent->hired)},
                                              {"low", std::to_string(ground.recent->expected.low)},
                                              {"high", std::to_string(ground.recent->expected.high)}});
    }
}

}  // namespace mb::cli
