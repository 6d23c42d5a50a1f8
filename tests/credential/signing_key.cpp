#include "example.hpp"
#include "refusal.hpp"

#include <mb/credential/signing_key.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb::credential;
using mb::test::refusal_of;

namespace {

SigningKey key(std::uint8_t first = 1) {
    return SigningKey::from_seed("absurd.example", {first, 2, 3});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(signing_key)

BOOST_AUTO_TEST_CASE(a_key_is_read_as_it_was_written) {
    const auto secret = key().secret_text();
    BOOST_TEST(SigningKey::parse(secret).secret_text() == secret);
    const auto verifier = key().verifier().to_string();
    BOOST_TEST(VerifierKey::parse(verifier).to_string() == verifier);
    BOOST_TEST(VerifierKey::parse(mb::test::example_key).to_string() == mb::test::example_key);
    BOOST_TEST((SigningKey::parse(secret).verifier() == key().verifier()));
}

BOOST_AUTO_TEST_CASE(a_signature_holds_for_that_text_and_that_key_alone) {
    auto signature = key().sign("text\n");
    BOOST_TEST(key().verifier().verify("text\n", signature));
    BOOST_TEST(!key().verifier().verify("text", signature));
    BOOST_TEST(!key(2).verifier().verify("text\n", signature));
    for (auto& byte : signature) {
        byte ^= 4;
        BOOST_TEST(!key().verifier().verify("text\n", signature));
        byte ^= 4;
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_verifier_key_is_refused) {
    const std::string good = mb::test::example_key;
    for (const std::string& text :
         {std::string(), std::string("example.com/foo"), "+" + good, good.substr(0, good.size() - 4), good + "A",
          "x" + good, std::string("example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"),
          std::string("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"),
          std::string("example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")}) {
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal_of([&] { return VerifierKey::parse(text); }).code == "verifier-key-malformed");
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_signing_key_is_refused_and_not_repeated) {
    const auto good = key().secret_text();
    for (const auto& text : {std::string(), key().verifier().to_string(), good + "=", good.substr(1)}) {
        const auto refusal = refusal_of([&] { return SigningKey::parse(text); });
        BOOST_TEST(refusal.code == "signing-key-malformed");
        BOOST_TEST(refusal.fields.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_name_has_no_spaces_and_no_plus) {
    for (const char* name : {"", "a b", "a+b", "a\n", "\xC3\xA5"}) {
        BOOST_TEST(refusal_of([&] { return checked_key_name(name); }).code == "key-name-malformed");
    }
    BOOST_TEST(checked_key_name("mb-register/1") == "mb-register/1");
}

BOOST_AUTO_TEST_SUITE_END()
