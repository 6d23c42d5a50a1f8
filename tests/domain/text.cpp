#include "domain/offending.hpp"
#include "property.hpp"
#include "refusal.hpp"

#include <mb/text.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <unordered_set>

using mb::Line;
using mb::test::for_all;
using mb::test::refusal_of;

namespace data = boost::unit_test::data;

namespace {

struct ThingTag {
    static constexpr const char* noun = "thing";
};
using ThingCode = mb::Code<ThingTag>;

std::string line_refused(const std::string& text) {
    return refusal_of([&] { return Line(text); }).code;
}

std::string code_refused(const std::string& text) {
    return refusal_of([&] { return ThingCode(text); }).code;
}

/// Whether `text` is what a strict reader of UTF-8 makes of the code points 0 to 0x10FFFF: written apart from the
/// library's own.
std::string encoded(unsigned point) {
    std::string bytes;
    const auto add = [&bytes](unsigned byte) { bytes += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0 + point / 64);
        add(0x80 + point % 64);
    } else if (point < 0x10000) {
        add(0xE0 + point / 4096);
        add(0x80 + point / 64 % 64);
        add(0x80 + point % 64);
    } else {
        add(0xF0 + point / 262144);
        add(0x80 + point / 4096 % 64);
        add(0x80 + point / 64 % 64);
        add(0x80 + point % 64);
    }
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(texts)

BOOST_AUTO_TEST_CASE(every_code_point_but_surrogates_is_utf8) {
    int wrong = 0;
    for (unsigned point = 0; point <= 0x10FFFF; ++point) {
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        wrong += mb::is_utf8(encoded(point)) == surrogate ? 1 : 0;
    }
    BOOST_TEST(wrong == 0);
    BOOST_TEST(!mb::is_utf8(encoded(0x110000)));
    BOOST_TEST(!mb::is_utf8("\xF8\x88\x80\x80\x80"));
}

BOOST_DATA_TEST_CASE(broken_and_overlong_forms_are_not_utf8,
                     data::make({"\x80", "\xBF", "\xC3", "\xC3(", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF",
                                 "\xE0\x9F\xBF", "\xE2\x82", "\xE2(\xA1", "\xF0\x80\x80\xAF", "\xF0\x8F\xBF\xBF",
                                 "\xF0\x9F\x98", "\xF5\x80\x80\x80", "\xFE", "\xFF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                 "Bod\xF8"}),
                     text) {
    BOOST_TEST(!mb::is_utf8(text));
    BOOST_TEST(line_refused(text) == "text-not-utf8");
    BOOST_TEST(code_refused(text) == "code-malformed");
}

BOOST_AUTO_TEST_CASE(empty_text_is_utf8_but_no_line) {
    BOOST_TEST(mb::is_utf8(""));
    for (const char* text : {"", " ", "\t \t", "\xC2\xA0", "\xE2\x80\xAF \xE2\x80\x87"}) {
        BOOST_TEST(line_refused(text) == "text-empty");
        BOOST_TEST(code_refused(text) == "code-malformed");
    }
}

BOOST_AUTO_TEST_CASE(spaces_at_both_ends_are_trimmed_also_those_that_do_not_break) {
    BOOST_TEST(Line(" \t\xC2\xA0 Åse Ødegård\xE2\x80\xAF\xC2\xA0 ").str() == "Åse Ødegård");
    BOOST_TEST(mb::trim("\xE2\x80\x87 a b \xE2\x80\x87") == "a b");
    BOOST_TEST(mb::trim("a\xC2\xA0"
                        "b")
               == "a\xC2\xA0"
                  "b");
    BOOST_TEST(mb::trim("   ").empty());
    BOOST_TEST(mb::trim("").empty());
    // The last byte of a trimmed space also ends other letters: à is C3 A0.
    BOOST_TEST(mb::trim("à") == "à");
}

BOOST_AUTO_TEST_CASE(a_line_may_have_500_bytes_and_no_more) {
    BOOST_TEST(Line(std::string(500, 'x')).str().size() == 500U);
    BOOST_TEST(Line(" " + std::string(500, 'x') + " ").str().size() == 500U);
    const auto refusal = refusal_of([] { return Line(std::string(501, 'x')); });
    BOOST_TEST(refusal.code == "text-too-long");
    BOOST_TEST(refusal["value"] == std::string(200, 'x'));
}

BOOST_AUTO_TEST_CASE(control_characters_are_refused_wherever_they_stand) {
    for (const std::string& control :
         {std::string("\0", 1), std::string("\n"), std::string("\r"), std::string("\x1B"), std::string("\x1F"),
          std::string("\x7F"), std::string("\xC2\x80"), std::string("\xC2\x9F"), std::string("\xE2\x80\xA8"),
          std::string("\xE2\x80\xA9")}) {
        BOOST_TEST(line_refused("a" + control + "b") == "text-control-character");
        BOOST_TEST(line_refused(control) == "text-control-character");
        BOOST_TEST(line_refused("a" + control) == "text-control-character");
    }
    BOOST_TEST(line_refused("a\tb") == "text-control-character");
}

BOOST_AUTO_TEST_CASE(names_of_many_scripts_are_lines) {
    for (const char* text :
         {"Nguyễn Thị Ánh", "محمد", "O'Brien-Smith", "Дмитрий", "陳", "Åse «Lillemor» Ødegård", "🙂", "=1+1"}) {
        BOOST_TEST(Line(text).str() == text);
    }
}

BOOST_AUTO_TEST_CASE(a_line_with_a_national_identity_number_is_refused_and_the_number_not_repeated) {
    const auto refusal = refusal_of([] { return Line("Kari 010190 12345, Bergen"); });
    BOOST_TEST(refusal.code == "text-national-identity-number");
    BOOST_TEST(refusal["value"] == "Kari ****** *****, Bergen");
}

BOOST_AUTO_TEST_CASE(an_error_quotes_at_most_200_bytes_and_no_half_letter) {
    BOOST_TEST(mb::offending(std::string(199, 'x') + "ø") == std::string(199, 'x'));
    BOOST_TEST(mb::offending(std::string(198, 'x') + "ø") == std::string(198, 'x') + "ø");
    BOOST_TEST(mb::offending(std::string(1'000'000, 'x')).size() == 200U);
    BOOST_TEST(mb::offending("").empty());
}

BOOST_AUTO_TEST_CASE(an_error_quotes_bytes_that_are_no_text_as_replacement_characters) {
    BOOST_TEST(mb::offending("Bod\xF8!") == "Bod\xEF\xBF\xBD!");
    const std::string with_nul("a\0b", 3);
    BOOST_TEST(mb::offending(with_nul) == with_nul);
    for_all([](const std::string& text) {
        const auto quoted = mb::offending(text);
        RC_ASSERT(mb::is_utf8(quoted));
        RC_ASSERT(quoted.size() <= 200U);
        RC_ASSERT(!mb::is_utf8(text) || quoted == text || text.size() > 200U);
    });
}

BOOST_AUTO_TEST_CASE(a_line_holds_to_its_invariants_whatever_it_is_made_of) {
    for_all([] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::oneOf(rc::gen::elementOf(std::string(" \t\n\xC2\xA0\xC3\xB8\xE2\x80\xAF"
                                                          "aA1-.")),
                           rc::gen::arbitrary<char>()));
        if (line_refused(text) != "accepted") {
            return;
        }
        const auto line = Line(text).str();
        RC_ASSERT(!line.empty());
        RC_ASSERT(mb::is_utf8(line));
        RC_ASSERT(mb::trim(line) == line);
        RC_ASSERT(text.find(line) != std::string::npos);
        RC_ASSERT(Line(line).str() == line);
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(codes)

BOOST_DATA_TEST_CASE(letters_digits_and_a_few_signs_make_a_code,
                     data::make({"K7", "2011-høst", "L03", "kull 7", "A+", "a_b", "v1.2", "Ærøy", "група", "組", "1",
                                 ".a", "_", "+x", "P12", "ḁ̈", "µ", "ª"}),
                     text) {
    BOOST_TEST(ThingCode(text).str() == text);
}

BOOST_DATA_TEST_CASE(anything_else_is_no_code,
                     data::make({"-K7",
                                 "a/b",
                                 "a|b",
                                 "a,b",
                                 "a;b",
                                 "a=b",
                                 "=SUM(A1)",
                                 "a\"b",
                                 "a'b",
                                 "a:b",
                                 "a\tb",
                                 "a\nb",
                                 "a\\b",
                                 "a*b",
                                 "a?b",
                                 "(a)",
                                 "a@b",
                                 "#1",
                                 "50%",
                                 "a&b",
                                 "–a",
                                 "a\xC2\xA0"
                                 "b",
                                 "«a»",
                                 "a×b",
                                 "a÷b",
                                 "€",
                                 "a\xE2\x80\x8E"
                                 "b",
                                 "a\xEF\xBB\xBF"
                                 "b",
                                 "→",
                                 "🙂",
                                 "\xEE\x80\x80",
                                 "\xF3\xA0\x81\x81",
                                 "¹",
                                 "½",
                                 "\xC2\x85",
                                 "\xEF\xBF\xBD",
                                 "\xE3\x80\x80"
                                 "a",
                                 "\xEF\xB8\x8F"}),
                     text) {
    const auto refusal = refusal_of([&] { return ThingCode(text); });
    BOOST_TEST(refusal.code == "code-malformed");
    BOOST_TEST(refusal["value"] == text);
    BOOST_TEST(refusal["noun"] == "thing");
}

BOOST_AUTO_TEST_CASE(a_code_has_at_most_60_bytes) {
    BOOST_TEST(ThingCode(std::string(60, 'x')).str().size() == 60U);
    BOOST_TEST(code_refused(std::string(61, 'x')) == "code-malformed");
    BOOST_TEST(refusal_of([] { return ThingCode(std::string(1'000'000, 'x')); })["value"] == std::string(200, 'x'));
}

BOOST_AUTO_TEST_CASE(a_code_is_trimmed) {
    BOOST_TEST(ThingCode(" K7\xC2\xA0").str() == "K7");
    BOOST_TEST((ThingCode(" K7 ") == ThingCode("K7")));
}

BOOST_AUTO_TEST_CASE(a_nul_is_no_part_of_a_code) {
    BOOST_TEST(code_refused(std::string("K\0007", 3)) == "code-malformed");
}

BOOST_AUTO_TEST_CASE(a_national_identity_number_is_no_code_and_is_not_repeated) {
    const auto refusal = refusal_of([] { return ThingCode("01019012345"); });
    BOOST_TEST(refusal.code == "text-national-identity-number");
    BOOST_TEST(refusal["value"] == "***********");
    BOOST_TEST(refusal["noun"] == "thing");
}

BOOST_AUTO_TEST_CASE(codes_are_compared_by_their_bytes_and_never_fold_letters) {
    BOOST_TEST((ThingCode("å") != ThingCode("a")));
    BOOST_TEST((ThingCode("k7") != ThingCode("K7")));
    BOOST_TEST((ThingCode("K10") < ThingCode("K9")));
    const std::unordered_set<ThingCode> codes{ThingCode("K7"), ThingCode(" K7"), ThingCode("K8")};
    BOOST_TEST(codes.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
