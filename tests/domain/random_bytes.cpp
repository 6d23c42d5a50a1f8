#include "any_value.hpp"
#include "property.hpp"

#include <mb/attendance.hpp>
#include <mb/date.hpp>
#include <mb/enrolment_status.hpp>
#include <mb/goal.hpp>
#include <mb/identifier.hpp>
#include <mb/instant.hpp>
#include <mb/iso_week.hpp>
#include <mb/minutes.hpp>
#include <mb/percent.hpp>
#include <mb/text.hpp>
#include <mb/time_of_day.hpp>

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace {

/// Reads `text`: a refusal must be an InvalidValue that quotes it in at most 200 bytes of UTF-8; anything else fails
/// the test.
template <class Read>
void read(const std::string& text, const Read& read_text) {
    try {
        static_cast<void>(read_text(text));
    } catch (const mb::InvalidValue& error) {
        const auto value = mb::field(error.fields(), "value");
        if (!value || value->size() > 200 || !mb::is_utf8(*value)) {
            throw std::runtime_error(error.code() + " quotes the text badly");
        }
    }
}

void read_with_everything(const std::string& text) {
    read(text, mb::Date::parse);
    read(text, mb::IsoWeek::parse);
    read(text, mb::Instant::parse);
    read(text, mb::TimeOfDay::parse);
    read(text, mb::Minutes::parse);
    read(text, mb::Minutes::parse_hours);
    read(text, mb::Percent::parse);
    read(text, mb::GoalTarget::parse);
    read(text, [](const std::string& line) { return mb::Line(line); });
    read(text, [](const std::string& code) { return mb::Code<mb::CohortTag>(code); });
    read(text, mb::from_code<mb::EnrolmentStatus>);
    read(text, mb::find_id<mb::PersonTag>);
    read(text, mb::holds_national_identity_number);
    read(text, mb::trim);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(random_bytes)

BOOST_AUTO_TEST_CASE(no_text_breaks_a_parser) {
    mb::test::for_all([](const std::string& text) { read_with_everything(text); });
}

BOOST_AUTO_TEST_CASE(no_text_that_looks_right_breaks_a_parser) {
    mb::test::for_all([] {
        read_with_everything(*mb::test::any_text("0123456789"));
        read_with_everything(*mb::test::any_text("0123456789-:.,+TWZxP "));
        read_with_everything(*mb::test::any_text("\xC2\xA0\xE2\x80\xAF\xC3\xB8 a"));
    });
}

BOOST_AUTO_TEST_CASE(no_byte_changed_in_a_right_text_breaks_a_parser) {
    mb::test::for_all([] {
        std::string text = *rc::gen::element<std::string>(
            "2016-03-01", "1.3.2016", "2020-W53", "2020-05-31T23:59:59+02:00", "09:05", "180", "6,25", "6:30", "37,5",
            "x2", "P12", "on-leave", "010190 12345", "Åse Ødegård");
        const int changes = *rc::gen::inRange(1, 4);
        for (int i = 0; i < changes; ++i) {
            text[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(text.size())))] =
                *rc::gen::arbitrary<char>();
        }
        read_with_everything(text);
    });
}

BOOST_AUTO_TEST_CASE(no_megabyte_breaks_a_parser) {
    for (const std::string_view piece :
         {"0", "9", "-", ".", ":", " ", "\xC3\xB8", "\xFF", "1.", "01019012345 ", "2016-"}) {
        std::string text;
        while (text.size() < 1'000'000) {
            text += piece;
        }
        BOOST_CHECK_NO_THROW(read_with_everything(text));
    }
    BOOST_CHECK_NO_THROW(read_with_everything(std::string(1'000'000, '\0')));
}

BOOST_AUTO_TEST_SUITE_END()
