#include "store/erased_marks.hpp"

#include "store/hash.hpp"
#include "store/sealing.hpp"

#include <mb/error.hpp>

namespace mb::store {

namespace {

constexpr const char* secret = "SELECT key FROM keys.mark_key WHERE id = 1";
constexpr const char* insert_mark = "INSERT INTO erased_mark (mark, leaf) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
constexpr const char* find_mark = "SELECT count(*) FROM erased_mark WHERE mark = ?1";
constexpr const char* all_marks = "SELECT mark, leaf FROM erased_mark";
constexpr const char* any_mark = "SELECT EXISTS (SELECT 1 FROM erased_mark)";

}  // namespace

std::string leaf_of_mark(std::string_view bytes) {
    return std::string(view_of(Sha256().add(std::uint8_t{0}).add(bytes).digest()));
}

Key mark_key_in(Connection& connection) {
    auto kept = connection.value<Blob>(secret);
    const auto key = kept ? Key::from_bytes(kept->bytes) : std::nullopt;
    if (!key) {
        throw RegisterDamaged("register-damaged", {{"detail", "keys.mark_key"}});
    }
    wipe(kept->bytes);
    return *key;
}

std::string ErasedMarks::mark(std::string_view kind, std::string_view text) const {
    const auto key = mark_key_in(connection_);
    std::string input;
    for (const std::string_view item : {std::string_view("mb erased 1"), kind, text}) {
        input += Sha256::big_endian(item.size());
        input += item;
    }
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(input.data()), input.size(),
                       reinterpret_cast<const unsigned char*>(key.bytes().data()), key.bytes().size());
    wipe(input);
    return std::string(view_of(digest));
}

void ErasedMarks::add(std::string_view kind, std::string_view text) {
    const auto made = mark(kind, text);
    connection_.run(insert_mark, Blob{made}, Blob{leaf_of_mark(made)});
}

bool ErasedMarks::contains(std::string_view kind, std::string_view text) const {
    return connection_.value<std::int64_t>(find_mark, Blob{mark(kind, text)}).value_or(0) > 0;
}

bool ErasedMarks::empty() const {
    return !connection_.value<bool>(any_mark).value_or(false);
}

void ErasedMarks::take_over(Connection& other) {
    auto query = other.query(all_marks);
    while (query.next()) {
        connection_.run(insert_mark, query.get<Blob>(0), query.get<Blob>(1));
    }
}

}  // namespace mb::store
