/// What is held about one person, for that person.
#pragma once

#include "cli/language.hpp"

#include <mb/services/person_file.hpp>

#include <string>

namespace mb::cli {

/// One JSON object: `format` (`mb person 1`), `person`, and an array of objects for each part: `identity`, `person`,
/// `enrolment` and so on by table, `operation`, `access`, `retention`. Values as in any other answer for programs.
std::string person_json(const services::PersonFile& file);

/// The same as a page to read, with only the parts that hold something.
std::string person_page(const services::PersonFile& file, const Language& language);

}  // namespace mb::cli
