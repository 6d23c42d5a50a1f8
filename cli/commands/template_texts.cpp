#include "cli/commands/template_texts.hpp"

#include "cli/messages.hpp"

#include <initializer_list>

namespace mb::cli {

namespace {

constexpr std::initializer_list<const char*> grid{
    mark("One row for each participant, one column for each lesson. Leave the first column and the heading as they "
         "are."),
    mark("A number is the minutes that the participant was present: 90."),
    mark("x: present for the whole lesson. G: absent with a valid reason. U: absent without one."),
    mark("90 G: present for 90 minutes, and absent with a valid reason for the rest."),
    mark("An empty cell says nothing: what has been recorded stays."),
    mark("When it is filled in: mb import {file} --as attendance-grid --cohort {cohort}"),
};
constexpr std::initializer_list<const char*> participants{
    mark("One row for each person. Given name, family name and birth date are needed, or a ref."),
    mark("Days are written 2020-06-30 or 30.06.2020. National identity numbers are refused."),
    mark("When it is filled in: mb import {file} --as participants --cohort CODE"),
};
constexpr std::initializer_list<const char*> bundle_file{
    mark("One row for each record. Leave the heading as it is; a column that you do not need can be removed."),
    mark("Days are written 2020-06-30 or 30.06.2020. National identity numbers are refused."),
    mark("When it is filled in: mb import {file}"),
};

}  // namespace

services::TemplateTexts template_texts(std::string_view name, const std::string& cohort, const std::string& file,
                                       const Language& language) {
    const auto& lines = name == "attendance-grid" ? grid : name == "participants" ? participants : bundle_file;
    services::TemplateTexts texts{language.say(mark("Instructions")), {}, language.norwegian()};
    for (const char* line : lines) {
        texts.lines.push_back(fill(language.say(line), {{"file", file}, {"cohort", cohort}}, language));
    }
    return texts;
}

}  // namespace mb::cli
