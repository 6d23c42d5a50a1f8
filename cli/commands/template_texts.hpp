/// What people read in a workbook that they are to fill in.
#pragma once

#include "cli/language.hpp"

#include <mb/services/templates.hpp>

#include <string>
#include <string_view>

namespace mb::cli {

/// The instructions for a template of that name, with the command that imports the file.
services::TemplateTexts template_texts(std::string_view name, const std::string& cohort, const std::string& file,
                                       const Language& language);

}  // namespace mb::cli
