// The keys beside a register: which are refused, and that none are needed to open it.
#include "refused_opening.hpp"

namespace mb::test {

namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(keys)

BOOST_AUTO_TEST_CASE(keys_of_another_kind_are_refused) {
    const ClosedRegister closed;
    const auto right = bytes_of(closed.keys);
    write_bytes(closed.keys, "");
    BOOST_TEST(closed.refusal() == "keys-foreign");
    write_bytes(closed.keys, bytes_of(closed.path));
    BOOST_TEST(closed.refusal() == "keys-foreign");
    write_bytes(closed.keys, right.substr(0, 4096));
    BOOST_TEST(closed.refusal() == "register-damaged");
    write_bytes(closed.keys, right);
    edit(closed.keys, "PRAGMA user_version = 2");
    BOOST_TEST(closed.refusal() == "keys-too-new");
    write_bytes(closed.keys, right);
    edit(closed.keys, "CREATE TABLE more (x)");
    BOOST_TEST(closed.refusal() == "keys-schema-differs");
    fs::remove(closed.keys);
    fs::create_symlink(closed.path, closed.keys);
    BOOST_TEST(closed.refusal() == "keys-is-link");
}

BOOST_AUTO_TEST_CASE(keys_of_another_register_are_refused) {
    const ClosedRegister closed;
    const ClosedRegister other;
    write_bytes(closed.keys, bytes_of(other.keys));
    BOOST_TEST(closed.refusal() == "keys-of-another-register");
}

BOOST_AUTO_TEST_CASE(a_register_without_keys_opens) {
    const ClosedRegister closed;
    fs::remove(closed.keys);
    BOOST_TEST(closed.refusal() == "");
    BOOST_TEST(!Register::open(closed.path, Register::Mode::write).has_keys());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
