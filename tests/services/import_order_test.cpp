/// The order of rows and files does not matter.
#include "property.hpp"
#include "services/exchange_any_bundle.hpp"

#include <mb/services/enrolments.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;

namespace {

/// What a register has come to hold, with the numbers that people see.
std::string content_of(test::ExchangeRegister& world) {
    std::string text;
    for (const auto& [name, content] : world.exported()) {
        text += name + "\n" + content;
    }
    for (const auto& enrolment : services::enrolments(world.registered, {}, Date(2021, 1, 1))) {
        text += enrolment.id.to_string() + " " + enrolment.person.to_string() + " " + enrolment.cohort.str() + "\n";
    }
    return text;
}

void check_any_order(const test::Bundle& bundle) {
    test::ExchangeRegister in_order;
    const auto report = in_order.import(bundle);
    RC_ASSERT(test::faults_of(report).empty());
    test::ExchangeRegister shuffled;
    const auto other = shuffled.import(test::any_order_of(bundle));
    RC_ASSERT(test::faults_of(other).empty());
    RC_ASSERT(content_of(in_order) == content_of(shuffled));
    RC_ASSERT(report.warnings_in_all == other.warnings_in_all);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(import_order)

BOOST_AUTO_TEST_CASE(the_order_of_rows_and_files_does_not_matter) {
    test::for_all([] { check_any_order(test::any_bundle()); });
}

BOOST_AUTO_TEST_CASE(it_does_not_matter_in_the_small_world_either) {
    test::for_all([] { check_any_order(test::small_bundle()); });
}

BOOST_AUTO_TEST_CASE(the_order_of_paths_does_not_matter) {
    test::ExchangeRegister one;
    test::ExchangeRegister other;
    const auto folder = one.write(test::small_bundle());
    std::vector<std::filesystem::path> paths;
    for (const auto& [name, content] : test::small_bundle()) {
        paths.push_back(folder / name);
    }
    one.import_paths(paths);
    other.import_paths({paths.rbegin(), paths.rend()});
    BOOST_CHECK_EQUAL(content_of(one), content_of(other));
}

BOOST_AUTO_TEST_SUITE_END()
