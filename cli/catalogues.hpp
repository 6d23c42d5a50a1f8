/// The compiled gettext catalogues, as bytes inside the program. Their source is made by the build from cli/po/*.po.
#pragma once

#include <string_view>

namespace mb::cli::catalogues {

std::string_view nb();
std::string_view nn();

}  // namespace mb::cli::catalogues
