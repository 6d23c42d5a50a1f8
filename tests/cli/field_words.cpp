#include "cli/field_words.hpp"

#include "cli/command.hpp"
#include "cli/global_options.hpp"
#include "cli/topics.hpp"
#include "cli/words/words.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace mb::cli;

namespace {

std::string first(Part part, const char* word) {
    const auto meant = meant_by(part, word);
    return meant.empty() ? "" : std::string(meant.front());
}

/// Every name that a part of the command line can have.
std::set<std::string> names(Part part) {
    std::set<std::string> known;
    GlobalOptions global;
    Options options;
    declare(global, options);
    for (const CommandPage& page : all_commands()) {
        if (part == Part::command) {
            known.insert({page.noun, page.name()});
        } else if (part == Part::verb) {
            known.insert(page.verb);
        } else if (part == Part::option) {
            Options own;
            const auto command = page.make();
            command->setup(own);
            for (const Option& option : own.options()) {
                known.insert(option.name + 2);
            }
        }
    }
    for (const Option& option : options.options()) {
        known.insert(part == Part::option ? option.name + 2 : "");
    }
    for (const Topic& topic : topics()) {
        known.insert(part == Part::topic ? topic.name : "");
    }
    return known;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words_of_the_field)

BOOST_AUTO_TEST_CASE(what_people_of_the_field_say_is_found) {
    BOOST_TEST(first(Part::command, "kull") == "cohort");
    BOOST_TEST(first(Part::command, "Deltaker") == "enrolment");
    BOOST_TEST(first(Part::command, "deltakelse") == "enrolment");
    BOOST_TEST(first(Part::command, "ØKT") == "lesson");
    BOOST_TEST(first(Part::command, "angre") == "log undo");
    BOOST_TEST(first(Part::command, "undo") == "log undo");
    BOOST_TEST(first(Part::verb, "vis") == "show");
    BOOST_TEST(first(Part::option, "kull") == "cohort");
    BOOST_TEST(first(Part::option, "tema") == "topic");
    BOOST_TEST(first(Part::topic, "dato") == "dates");
    BOOST_TEST(first(Part::command, "bil") == "");
}

BOOST_AUTO_TEST_CASE(whatever_is_meant_is_there) {
    for (const Part part : {Part::command, Part::verb, Part::option, Part::topic}) {
        const auto known = names(part);
        for (const auto meaning : meanings(part)) {
            BOOST_TEST(known.contains(std::string(meaning)), meaning);
        }
    }
}

BOOST_AUTO_TEST_CASE(each_name_of_a_value_can_be_translated) {
    for (const CommandPage& page : all_commands()) {
        GlobalOptions global;
        Options options;
        declare(global, options);
        const auto command = page.make();
        command->setup(options);
        std::vector<std::string> shown{options.positional().name};
        for (const Option& option : options.options()) {
            shown.emplace_back(option.value_name);
        }
        for (const std::string& name : shown) {
            const std::string word = name.substr(0, name.find_first_of("|,"));
            const bool example =
                word.empty() || word.find_first_of("0123456789abcdefghijklmnopqrstuvwxyz") != word.npos;
            BOOST_TEST((example || has_label("placeholder", word)), page.name() << ": " << name);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
