// The leaves and the tree over them.
#include "property.hpp"
#include "store/merkle.hpp"
#include "test_register.hpp"

#include <span>

namespace mb::test {

using store::Digest;
using store::MerkleTree;
using store::Sha256;
using store::to_hex;
using store::view_of;

namespace {

Digest leaf(std::string_view bytes) {
    return Sha256().add(std::uint8_t{0}).add(bytes).digest();
}

/// RFC 6962, section 2.1, word for word.
Digest root_of(std::span<const Digest> leaves) {
    if (leaves.empty()) {
        return Sha256().digest();
    }
    if (leaves.size() == 1) {
        return leaves.front();
    }
    std::size_t k = 1;
    while (k * 2 < leaves.size()) {
        k *= 2;
    }
    return Sha256().add(std::uint8_t{1}).add(root_of(leaves.first(k))).add(root_of(leaves.subspan(k))).digest();
}

std::string item(std::string_view bytes) {
    std::string length;
    for (int shift = 56; shift >= 0; shift -= 8) {
        length += static_cast<char>(bytes.size() >> shift);
    }
    return length + std::string(bytes);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(merkle)

BOOST_AUTO_TEST_CASE(the_roots_of_certificate_transparency_come_out) {
    // Leaves and roots of the reference tests of Certificate Transparency.
    const std::string leaves[] = {std::string(),
                                  std::string(1, '\0'),
                                  "\x10",
                                  "\x20\x21",
                                  "\x30\x31",
                                  "\x40\x41\x42\x43",
                                  "\x50\x51\x52\x53\x54\x55\x56\x57",
                                  "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f"};
    const std::string roots[] = {
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    };
    MerkleTree tree;
    BOOST_TEST(to_hex(view_of(tree.root())) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (std::size_t i = 0; i < std::size(leaves); ++i) {
        tree.add(leaf(leaves[i]));
        BOOST_TEST(to_hex(view_of(tree.root())) == roots[i]);
    }
}

BOOST_AUTO_TEST_CASE(the_root_is_that_of_the_recursive_definition) {
    for_all([](const std::vector<std::string>& entries) {
        MerkleTree tree;
        std::vector<Digest> leaves;
        for (const auto& entry : entries) {
            leaves.push_back(leaf(entry));
            tree.add(leaves.back());
            RC_ASSERT(tree.root() == root_of(leaves));
        }
        RC_ASSERT(tree.size() == entries.size());
    });
}

BOOST_AUTO_TEST_CASE(the_leaf_is_the_one_that_is_documented) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    const auto undone = test.undo(1);
    auto row = test.sql().query(
        "SELECT r.uuid, r.created_at, o.changeset, o.leaf FROM register r, operation o WHERE o.number = ?1");
    row.bind(undone);
    BOOST_REQUIRE(row.next());
    const auto bytes = item(row.get<store::Blob>(0).bytes) + item("2020-01-01T00:00:00Z") + item("2")
                       + item("2020-01-01T00:00:00Z") + item("kari") + item("test write") + item("undone") + item("{}")
                       + item("1") + item(row.get<store::Blob>(2).bytes);
    BOOST_TEST(row.get<std::string>(1) == "2020-01-01T00:00:00Z");
    BOOST_TEST((view_of(leaf(bytes)) == row.get<store::Blob>(3).bytes));
}

BOOST_AUTO_TEST_CASE(the_root_of_the_log_is_that_of_its_leaves) {
    TestRegister test;
    std::vector<Digest> leaves;
    BOOST_TEST((test.reg.log_root() == root_of(leaves)));
    for (int i = 1; i <= 5; ++i) {
        test.write("INSERT INTO person DEFAULT VALUES");
        const auto bytes =
            test.sql().value<store::Blob>("SELECT leaf FROM operation ORDER BY number DESC LIMIT 1")->bytes;
        Digest digest{};
        std::ranges::copy(bytes, digest.begin());
        leaves.push_back(digest);
        BOOST_TEST((test.reg.log_root() == root_of(leaves)));
    }
    BOOST_TEST((test.reg.as_known(3).log_root() == root_of(std::span(leaves).first(3))));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
