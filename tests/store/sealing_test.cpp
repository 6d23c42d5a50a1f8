// Sealed texts open with their key in their place, and not otherwise.
#include "property.hpp"
#include "store/sealing.hpp"

#include <boost/test/unit_test.hpp>

namespace mb::test {

using store::Key;
using store::seal;
using store::unseal;

namespace {

Key key_of(char fill) {
    return *Key::from_bytes(std::string(32, fill));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sealing)

BOOST_AUTO_TEST_CASE(what_is_sealed_opens) {
    for_all([](const std::string& text, const std::string& place) {
        const auto key = Key::random();
        const auto sealed = seal(key, text, place);
        RC_ASSERT((sealed.size() - 24 - 16) % 256 == 0U);
        RC_ASSERT(unseal(key, sealed, place) == std::optional(text));
    });
}

BOOST_AUTO_TEST_CASE(a_changed_bit_does_not_open) {
    for_all([](const std::string& text) {
        auto sealed = seal(key_of('k'), text, "place");
        const auto at = *rc::gen::inRange<std::size_t>(0, sealed.size());
        sealed[at] = static_cast<char>(sealed[at] ^ (1 << *rc::gen::inRange(0, 8)));
        RC_ASSERT(!unseal(key_of('k'), sealed, "place").has_value());
    });
}

BOOST_AUTO_TEST_CASE(another_key_or_place_does_not_open) {
    const auto sealed = seal(key_of('k'), "Løk", "place");
    BOOST_TEST(unseal(key_of('k'), sealed, "place").has_value());
    BOOST_TEST(!unseal(key_of('l'), sealed, "place").has_value());
    BOOST_TEST(!unseal(key_of('k'), sealed, "other place").has_value());
    BOOST_TEST(!unseal(key_of('k'), sealed.substr(0, sealed.size() - 1), "place").has_value());
    BOOST_TEST(!unseal(key_of('k'), "", "place").has_value());
}

BOOST_AUTO_TEST_CASE(the_same_text_never_looks_the_same) {
    BOOST_TEST(seal(key_of('k'), "Løk", "place") != seal(key_of('k'), "Løk", "place"));
}

BOOST_AUTO_TEST_CASE(places_that_differ_anywhere_are_bound_differently) {
    const store::SealedPlace place{"0123456789abcdef", 1, 2, "identity"};
    auto uuid = place;
    uuid.uuid = "0123456789abcdeg";
    auto person = place;
    person.person = 2;
    auto version = place;
    version.version = 1;
    auto field = place;
    field.field = "note";
    for (const auto& other : {uuid, person, version, field}) {
        BOOST_TEST(other.associated_data() != place.associated_data());
    }
}

BOOST_AUTO_TEST_CASE(a_key_has_32_bytes) {
    BOOST_TEST(!Key::from_bytes(std::string(31, 'k')).has_value());
    BOOST_TEST(!Key::from_bytes(std::string(33, 'k')).has_value());
    BOOST_TEST(Key::random().bytes() != Key::random().bytes());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
