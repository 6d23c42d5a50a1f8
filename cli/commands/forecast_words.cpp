#include "cli/commands/forecast_words.hpp"

#include "cli/commands/goal_words.hpp"
#include "cli/output/wrapped.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

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
                        {"completers", std::to_string(ground.completers)},
                        {"years", std::to_string(ground.years)},
                        {"training", ground.in_training > 0 ? std::to_string(ground.in_training) : ""},
                        {"outside", ground.from_outside > 0 ? std::to_string(ground.from_outside) : ""}};
    const auto say = [&](const char* text) { return fill(language.say(text), fields, language); };
    const char* admitted = !ground.usual ? mark("Foreseen with {admissions} admitted a year.")
                           : ground.usual->cohorts == 1
                               ? mark("Foreseen with {admissions} admitted a year, as in the last cohort.")
                               : mark("Foreseen with {admissions} admitted a year, as in the last cohorts.");
    return say(mark("{goal} counts {definition}.")) + " " + say(admitted) + " "
           + say(mark("[In training now, and taken along whatever is admitted: {training}. ]Learned from: completers "
                      "{completers}, years {years}[, begun to be counted without having completed {outside}]."));
}

namespace {

struct Caveat {
    std::string_view code;
    Fields fields;
};

std::vector<Caveat> caveats_of(const services::ForecastGround& ground) {
    std::vector<Caveat> caveats;
    if (ground.thin()) {
        caveats.push_back({"forecast-thin",
                           {{"completers", std::to_string(ground.completers)},
                            {"years", std::to_string(ground.years)},
                            {"fewest", std::to_string(services::fewest_completers)},
                            {"fewest_years", std::to_string(services::fewest_years)}}});
    }
    if (ground.silent()) {
        caveats.push_back({"register-silent", {{"date", ground.told->to_string()}, {"at", ground.day.to_string()}}});
    }
    if (ground.unchecked()) {
        caveats.push_back({"forecast-far", {{"years", std::to_string(services::years_checked)}}});
    }
    if (ground.recent && ground.recent->unusual()) {
        caveats.push_back({"recent-hires-unusual",
                           {{"hired", std::to_string(ground.recent->hired)},
                            {"low", std::to_string(ground.recent->expected.low)},
                            {"high", std::to_string(ground.recent->expected.high)}}});
    }
    return caveats;
}

}  // namespace

void tell_caveats(const CommandContext& context, const services::ForecastGround& ground) {
    for (const auto& [code, fields] : caveats_of(ground)) {
        if (context.for_people()) {
            const Language& language = context.language();
            const std::string text = compose(code, fields, language).text;
            context.out() << '\n'
                          << wrapped(fill(language.say(mark("Beware: {text}.")), {{"text", text}}, language), "");
        } else {
            context.warn(code, fields);
        }
    }
}

}  // namespace mb::cli
