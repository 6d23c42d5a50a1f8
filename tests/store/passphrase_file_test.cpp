// Files sealed under a passphrase open with it, whole, and not otherwise.
#include "refusal.hpp"
#include "store/hash.hpp"
#include "store/passphrase_file.hpp"
#include "temporary_folder.hpp"

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

namespace mb::test {

namespace fs = std::filesystem;
using store::open_with_passphrase;
using store::SealingCost;

namespace {

constexpr std::string_view purpose = "a purpose";
constexpr std::size_t purpose_at = 16;
constexpr std::size_t rounds_at = 32;
constexpr std::size_t memory_at = 40;
constexpr std::size_t checksum_size = 32;

Passphrase passphrase(std::string text = "korrekt hest batteri") {
    return Passphrase(std::move(text));
}

std::string sealed(std::string_view content = "what is in it") {
    return store::seal_under_passphrase(content, purpose, passphrase(), SealingCost::least());
}

/// Puts the right checksum behind what somebody has altered.
std::string with_checksum(std::string file) {
    file.resize(file.size() - checksum_size);
    return file + std::string(store::view_of(store::Sha256().add(file).digest()));
}

std::string with_number(std::string file, std::size_t at, std::uint64_t number) {
    return with_checksum(file.replace(at, 8, store::Sha256::big_endian(number)));
}

std::string refused(std::string_view file, std::string_view wanted = purpose,
                    std::string typed = "korrekt hest batteri") {
    return refusal_of<Error>([&] { return open_with_passphrase(file, wanted, passphrase(typed), "keys"); }).code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(passphrase_files)

BOOST_AUTO_TEST_CASE(what_is_sealed_opens_with_the_passphrase_alone) {
    for (const std::string_view content :
         {std::string_view(""), std::string_view("x"), std::string_view("a\0b\n", 4)}) {
        BOOST_TEST(open_with_passphrase(sealed(content), purpose, passphrase(), "keys") == content);
    }
    BOOST_TEST(refused(sealed(), purpose, "korrekt hest batterI") == "passphrase-wrong");
    BOOST_TEST(refused(sealed(), purpose, "") == "passphrase-wrong");
}

BOOST_AUTO_TEST_CASE(the_same_content_never_looks_the_same) {
    BOOST_TEST(sealed().substr(0, 48) == sealed().substr(0, 48));
    BOOST_TEST(sealed().substr(48, 16) != sealed().substr(48, 16));
    BOOST_TEST(sealed().substr(88) != sealed().substr(88));
}

BOOST_AUTO_TEST_CASE(each_byte_that_is_changed_is_noticed) {
    const auto file = sealed();
    for (std::size_t at = 0; at < file.size(); ++at) {
        auto changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        const auto code = refused(changed);
        BOOST_TEST((code == "sealed-file-damaged" || code == "sealed-file-foreign" || code == "sealed-file-too-new"),
                   at << ": " << code);
    }
}

BOOST_AUTO_TEST_CASE(each_byte_that_is_altered_with_care_is_refused) {
    const auto file = sealed();
    for (std::size_t at = 0; at + checksum_size < file.size(); ++at) {
        // Cost that a machine would be busy with for long is refused below.
        if (at >= rounds_at && at < memory_at + 8) {
            continue;
        }
        auto changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        BOOST_TEST(refused(with_checksum(changed)) != "accepted", at);
    }
    BOOST_TEST(refused(with_number(file, rounds_at, 2)) == "passphrase-wrong");
    BOOST_TEST(refused(with_number(file, memory_at, 9000)) == "passphrase-wrong");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_cut_or_longer_is_refused) {
    const auto file = sealed();
    for (std::size_t size = 0; size < file.size(); ++size) {
        BOOST_TEST(refused(std::string_view(file).substr(0, size))
                       == (size < 8 ? "sealed-file-foreign" : "sealed-file-damaged"),
                   size);
    }
    BOOST_TEST(refused(file + "x") == "sealed-file-damaged");
}

BOOST_AUTO_TEST_CASE(what_was_sealed_for_something_else_does_not_open) {
    BOOST_TEST(refused(sealed(), "another") == "sealed-file-foreign");
    auto renamed = sealed();
    renamed.replace(purpose_at, 9, "b purpose");
    BOOST_TEST(refused(with_checksum(renamed), "b purpose") == "passphrase-wrong");
    BOOST_TEST(store::is_sealed_file(sealed(), purpose));
    BOOST_TEST(!store::is_sealed_file(sealed(), "another"));
    BOOST_TEST(!store::is_sealed_file("mbsealed", purpose));
}

BOOST_AUTO_TEST_CASE(a_file_cannot_ask_for_all_the_memory_or_time_of_the_machine) {
    BOOST_TEST(refused(with_number(sealed(), memory_at, 100'000'000'000)) == "sealed-file-too-costly");
    BOOST_TEST(refused(with_number(sealed(), memory_at, ~std::uint64_t{0})) == "sealed-file-too-costly");
    BOOST_TEST(refused(with_number(sealed(), rounds_at, 1'000'000)) == "sealed-file-too-costly");
    BOOST_TEST(refused(with_number(sealed(), rounds_at, 0)) == "sealed-file-damaged");
    BOOST_TEST(refused(with_number(sealed(), memory_at, 1)) == "sealed-file-damaged");
}

BOOST_AUTO_TEST_CASE(a_newer_version_is_named_and_none_is_damage) {
    const auto newer = with_number(sealed(), 8, 2);
    const auto refusal =
        refusal_of<RegisterError>([&] { return open_with_passphrase(newer, purpose, passphrase(), "keys"); });
    BOOST_TEST(refusal.code == "sealed-file-too-new");
    BOOST_TEST(refusal["version"] == "2");
    BOOST_TEST(refusal["path"] == "keys");
    BOOST_TEST(refused(with_number(sealed(), 8, 0)) == "sealed-file-damaged");
}

BOOST_AUTO_TEST_CASE(a_passphrase_that_seals_has_twelve_characters_not_bytes) {
    const auto seal = [](std::string text) {
        return refusal_of<Refused>([&] {
            return store::seal_under_passphrase("x", purpose, passphrase(std::move(text)), SealingCost::least());
        });
    };
    BOOST_TEST(seal("elleve tegn").code == "passphrase-too-short");
    BOOST_TEST(seal("elleve tegn")["minimum"] == "12");
    BOOST_TEST(seal("ååååååååååå").code == "passphrase-too-short");
    BOOST_TEST(seal("åååååååååååå").code == "accepted");
    BOOST_TEST(seal("").code == "passphrase-too-short");
}

BOOST_AUTO_TEST_CASE(a_passphrase_is_the_first_line_of_a_file_of_ones_own) {
    const TemporaryFolder folder;
    const auto path = folder / "passphrase";
    const auto read = [&](const fs::path& from) { return std::string(Passphrase::from_file(from).text()); };
    std::ofstream(path) << "korrekt hest\r\nmer";
    ::chmod(path.c_str(), 0600);
    BOOST_TEST(read(path) == "korrekt hest");
    ::chmod(path.c_str(), 0640);
    const auto open = refusal_of<RegisterError>([&] { return read(path); });
    BOOST_TEST(open.code == "passphrase-file-readable-by-others");
    BOOST_TEST(open["mode"] == "0640");
    BOOST_TEST(refusal_of<NotFound>([&] { return read(folder / "none"); }).code == "passphrase-file-missing");
    BOOST_TEST(refusal_of<RegisterError>([&] { return read(folder.path()); }).code == "passphrase-file-unreadable");
}

BOOST_AUTO_TEST_CASE(what_is_no_sealed_file_is_not_read) {
    const TemporaryFolder folder;
    BOOST_TEST(refusal_of<NotFound>([&] { return store::read_sealed_file(folder / "none"); }).code
               == "sealed-file-missing");
    BOOST_TEST(refusal_of<RegisterError>([&] { return store::read_sealed_file(folder.path()); }).code
               == "sealed-file-unreadable");
    std::ofstream(folder / "large") << "x";
    fs::resize_file(folder / "large", 1'000'000'000);
    BOOST_TEST(refusal_of<RegisterError>([&] { return store::read_sealed_file(folder / "large"); }).code
               == "sealed-file-foreign");
    std::ofstream(folder / "small") << "bytes";
    BOOST_TEST(store::read_sealed_file(folder / "small") == "bytes");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
