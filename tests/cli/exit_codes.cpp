#include "cli/exit_code.hpp"
#include "cli/interruption.hpp"
#include "cli/report.hpp"
#include "cli/usage_error.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

using namespace mb::cli;

namespace {

template <class Failure>
int code(const Failure& failure) {
    return static_cast<int>(exit_code_of(failure));
}

std::string told(const std::exception& failure, bool json) {
    std::ostringstream out;
    report(out, failure, {Language::for_machines(), json, false});
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(exit_codes)

BOOST_AUTO_TEST_CASE(each_kind_of_failure_has_its_exit_code) {
    BOOST_TEST(code(UsageError("option-unknown")) == 2);
    BOOST_TEST(code(mb::InvalidValue("date-malformed")) == 2);
    BOOST_TEST(code(mb::InvalidValue("date-malformed", {{"file", "a.csv"}})) == 3);
    BOOST_TEST(code(mb::Refused("undo-conflict", {})) == 3);
    BOOST_TEST(code(mb::NotFound("cohort-unknown")) == 4);
    BOOST_TEST(code(mb::NotFound("register-missing")) == 5);
    BOOST_TEST(code(mb::NotFound("file-missing")) == 5);
    BOOST_TEST(code(mb::RegisterDamaged("register-damaged")) == 5);
    BOOST_TEST(code(mb::RegisterTooNew("register-too-new")) == 5);
    BOOST_TEST(code(mb::RegisterBusy("register-busy")) == 6);
    BOOST_TEST(code(Interrupted()) == 130);
    BOOST_TEST(code(std::bad_alloc()) == 1);
    BOOST_TEST(code(mb::Error("sqlite-misused")) == 1);
}

BOOST_AUTO_TEST_CASE(people_read_what_is_wrong_and_what_to_do) {
    BOOST_TEST(told(mb::NotFound("cohort-unknown", {{"value", "K99"}, {"nearest", "K9"}}), false)
               == "mb: there is no cohort K99; did you mean K9?\nhint: mb cohort list\n");
}

BOOST_AUTO_TEST_CASE(a_refusal_tells_its_findings) {
    const mb::Refused refused("undo-conflict", {{"operation", "7"}},
                              {{"changed-since", {{"table", "cohort"}, {"row", "1"}, {"operation", "9"}}}});
    BOOST_TEST(told(refused, false)
               == "mb: operation 7 cannot be taken back: later work rests on it\n"
                  "  cohort 1 was changed since, by operation 9\n"
                  "hint: mb log show 9\n");
}

BOOST_AUTO_TEST_CASE(programs_read_one_object) {
    BOOST_TEST(told(mb::NotFound("cohort-unknown", {{"value", "K\"9"}}), true)
               == "{\"error\": {\"code\": \"cohort-unknown\", \"message\": \"there is no cohort K\\\"9\", "
                  "\"hint\": \"mb cohort list\", \"value\": \"K\\\"9\"}}\n");
}

BOOST_AUTO_TEST_CASE(a_fault_in_a_file_begins_with_its_place) {
    BOOST_TEST(
        told(mb::RegisterError("config-unreadable", {{"file", "mb.toml"}, {"line", "3"}, {"column", "7"}}), false)
        == "mb: mb.toml:3:7: mb.toml cannot be read\n");
}

BOOST_AUTO_TEST_SUITE_END()
