/// What goal forecast and goal plan both say.
#pragma once

#include "cli/context.hpp"

#include <mb/services/goal_forecast.hpp>

#include <string>

namespace mb::cli {

/// "C on 31.12.2017: 28 counted, target 40 by 31.12.2020", with what is counted.
std::string ground_told(const services::ForecastGround& ground, const Language& language);

/// On what a look ahead rests, and what it leaves out, as running text.
std::string rests_on(const services::ForecastGround& ground, const Language& language);

/// Says where the data are too thin or have not been kept, where the deadline is far, and where the last years were not like those
/// before: people find it below the answer, where it stays when they hand it on; scripts as warnings.
void tell_caveats(const CommandContext& context, const services::ForecastGround& ground);

/// A probability in percent with one decimal: `3.4`; the ends are never reached.
std::string percent_text(double probability);

}  // namespace mb::cli
