#include "example.hpp"
#include "property.hpp"
#include "refusal.hpp"

#include <mb/credential/signed_note.hpp>

#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace mb::credential;
using mb::test::refusal_of;

namespace {

const SigningKey key = SigningKey::from_seed("absurd.example", {7});

std::string line_of_code(std::string_view note) {
    const auto refusal = refusal_of([&] { return SignedNote::parse(note); });
    return refusal.code + (refusal.fields.empty() ? "" : " " + refusal["line"]);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(signed_note)

BOOST_AUTO_TEST_CASE(a_note_that_other_software_signed_is_accepted) {
    const auto note = SignedNote::parse(mb::test::example_note);
    BOOST_TEST(note.text() == "This is an example message.\n");
    BOOST_TEST((note.verdict_of(VerifierKey::parse(mb::test::example_key)) == Verdict::signed_by_it));
    BOOST_TEST(note.to_string() == mb::test::example_note);
    BOOST_TEST((note.verdict_of(key.verifier()) == Verdict::not_signed_by_it));
}

BOOST_AUTO_TEST_CASE(whatever_bit_of_a_note_is_flipped_it_is_not_signed_any_more) {
    const std::string note = SignedNote("a\nb\n", key).to_string();
    for (std::size_t bit = 0; bit < note.size() * 8; ++bit) {
        std::string flipped = note;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        bool holds = false;
        try {
            holds = SignedNote::parse(flipped).verdict_of(key.verifier()) == Verdict::signed_by_it;
        } catch (const mb::InvalidValue&) {
            holds = false;
        }
        BOOST_TEST(!holds, "bit " << bit);
    }
}

BOOST_AUTO_TEST_CASE(a_note_that_came_by_mail_is_the_same_note) {
    const std::string note = SignedNote("a\nb\n", key).to_string();
    std::string mailed;
    for (const char c : note) {
        mailed += c == '\n' ? "\r\n" : std::string(1, c);
    }
    for (const auto& form :
         {mailed, "\r\n\r\n" + mailed + "\r\n\r\n", "\n" + note + "\n\n\n", note.substr(0, note.size() - 1)}) {
        const auto read = SignedNote::parse(form);
        BOOST_TEST(read.to_string() == note);
        BOOST_TEST((read.verdict_of(key.verifier()) == Verdict::signed_by_it));
    }
}

BOOST_AUTO_TEST_CASE(the_first_signature_of_a_key_decides) {
    const std::string good = SignedNote("text\n", key).to_string();
    const std::string other = SignedNote("other\n", key).to_string();
    const auto line = [](const std::string& note) { return note.substr(note.find("\n\n") + 2); };
    BOOST_TEST(
        (SignedNote::parse("text\n\n" + line(other) + line(good)).verdict_of(key.verifier()) == Verdict::forged));
    BOOST_TEST(
        (SignedNote::parse("text\n\n" + line(good) + line(other)).verdict_of(key.verifier()) == Verdict::signed_by_it));
    const std::string stranger = line(mb::test::example_note);
    BOOST_TEST(
        (SignedNote::parse("text\n\n" + stranger + line(good)).verdict_of(key.verifier()) == Verdict::signed_by_it));
}

BOOST_AUTO_TEST_CASE(what_is_no_note_is_refused_by_line) {
    const std::string good = SignedNote("text\n", key).to_string();
    BOOST_TEST(line_of_code("") == "note-not-signed");
    BOOST_TEST(line_of_code("text\n") == "note-not-signed");
    BOOST_TEST(line_of_code("te\rxt" + good.substr(4)) == "note-not-signed");
    BOOST_TEST(line_of_code(std::string(20000, 'a') + good) == "note-not-signed");
    BOOST_TEST(line_of_code(good + "-- absurd.example AAAA\n") == "note-not-signed 4");
    BOOST_TEST(line_of_code(good + "\xE2\x80\x94 absurd.example\n") == "note-not-signed 4");
    BOOST_TEST(line_of_code(good + "\xE2\x80\x94 absurd.example AAAA\n") == "note-not-signed 4");
    std::string many = good;
    for (int i = 0; i < 16; ++i) {
        many += good.substr(good.find("\n\n") + 2);
    }
    BOOST_TEST(line_of_code(many) == "note-not-signed 19");
}

BOOST_AUTO_TEST_CASE(a_text_that_would_not_be_read_again_is_not_signed) {
    for (const char* text : {"", "a", "a\n\nb\n", "a\tb\n"}) {
        BOOST_CHECK_THROW(SignedNote(text, key), std::invalid_argument);
    }
}

BOOST_AUTO_TEST_CASE(whatever_stands_there_is_a_note_or_refused) {
    mb::test::for_all([](const std::string& bytes) {
        const auto code = line_of_code("a\n\n\xE2\x80\x94 " + bytes + "\n");
        RC_ASSERT(code == "accepted" || code.starts_with("note-not-signed"));
    });
}

BOOST_AUTO_TEST_SUITE_END()
