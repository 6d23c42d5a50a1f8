#include "property.hpp"
#include "store/text_encoding.hpp"

#include <mb/text.hpp>

namespace mb::test {

namespace {

using store::Encoding;

/// Bytes in pieces of one length.
std::vector<std::string_view> pieces(std::string_view bytes, std::size_t length) {
    std::vector<std::string_view> list;
    for (std::size_t at = 0; at < bytes.size(); at += length) {
        list.push_back(bytes.substr(at, length));
    }
    return list;
}

Encoding encoding_of(std::string_view bytes, std::size_t piece = 65536) {
    store::EncodingFinder finder;
    for (const auto part : pieces(bytes, piece)) {
        finder.feed(part);
    }
    return finder.encoding();
}

/// The text, or "(broken)".
std::string decoded(Encoding encoding, std::string_view bytes, std::size_t piece = 65536) {
    store::Decoder decoder(encoding);
    std::string text;
    for (const auto part : pieces(bytes, piece)) {
        if (!decoder.append(part, text)) {
            return text + "(broken)";
        }
    }
    return text + (decoder.finished() ? "" : "(broken)");
}

std::string utf_16(std::u16string_view text, bool big_endian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const auto low = static_cast<char>(unit & 0xFF);
        const auto high = static_cast<char>(unit >> 8);
        bytes += big_endian ? high : low;
        bytes += big_endian ? low : high;
    }
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_encoding)

BOOST_AUTO_TEST_CASE(valid_utf_8_is_utf_8_with_and_without_a_mark) {
    for (std::size_t piece = 1; piece <= 7; ++piece) {
        BOOST_TEST((encoding_of("", piece) == Encoding::utf_8));
        BOOST_TEST((encoding_of("navn;by\n", piece) == Encoding::utf_8));
        BOOST_TEST((encoding_of("Åse Ødegård 🙂 €", piece) == Encoding::utf_8));
        BOOST_TEST((encoding_of("\xEF\xBB\xBFÅse", piece) == Encoding::utf_8));
        BOOST_TEST(decoded(Encoding::utf_8, "\xEF\xBB\xBFÅse \xEF\xBB\xBF", piece) == "Åse \xEF\xBB\xBF");
        BOOST_TEST(decoded(Encoding::utf_8, "a", piece) == "a");
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_valid_utf_8_is_windows_1252) {
    for (std::size_t piece = 1; piece <= 7; ++piece) {
        BOOST_TEST((encoding_of("\xC5se \xD8"
                                "deg\xE5rd",
                                piece)
                    == Encoding::windows_1252));
        BOOST_TEST((encoding_of("only at the very end \xE5", piece) == Encoding::windows_1252));
        BOOST_TEST((encoding_of("overlong \xC0\xAF", piece) == Encoding::windows_1252));
        BOOST_TEST((encoding_of("surrogate \xED\xA0\x80 ", piece) == Encoding::windows_1252));
        BOOST_TEST((encoding_of("\xBF\xBF\xBF\xBF\xBF", piece) == Encoding::windows_1252));
        BOOST_TEST(decoded(Encoding::windows_1252, "\xC5se \x96 \x80 \xE6\xF8\xE5", piece) == "Åse – € æøå");
    }
}

BOOST_AUTO_TEST_CASE(a_byte_that_windows_1252_does_not_have_is_broken) {
    for (const char byte : {'\x81', '\x8D', '\x8F', '\x90', '\x9D'}) {
        BOOST_TEST(decoded(Encoding::windows_1252, std::string("\xE5 1") + byte + "2") == "å 1(broken)");
    }
}

BOOST_AUTO_TEST_CASE(utf_16_is_known_by_its_mark) {
    const std::u16string text = u"\uFEFFÅse;🙂\r\n";
    for (std::size_t piece = 1; piece <= 7; ++piece) {
        for (const bool big_endian : {false, true}) {
            BOOST_TEST((encoding_of(utf_16(text, big_endian), piece) == Encoding::utf_16));
            BOOST_TEST(decoded(Encoding::utf_16, utf_16(text, big_endian), piece) == "Åse;🙂\r\n");
        }
    }
}

BOOST_AUTO_TEST_CASE(utf_16_that_ends_within_a_character_is_broken) {
    BOOST_TEST(decoded(Encoding::utf_16, utf_16(u"\uFEFFab", false) + "c") == "ab(broken)");
    BOOST_TEST(decoded(Encoding::utf_16, utf_16(u"\uFEFFab\xD83D", false)) == "ab(broken)");
    BOOST_TEST(decoded(Encoding::utf_16, utf_16(u"\uFEFFab\xDE42z", false)) == "ab(broken)");
}

BOOST_AUTO_TEST_CASE(the_encoding_does_not_depend_on_where_pieces_end) {
    for_all([](const std::string& random) {
        for (const auto& bytes : {random, "ab" + random, "Ødegård" + random + "å", "\xEF\xBB" + random}) {
            const auto whole = encoding_of(bytes);
            for (std::size_t piece = 1; piece <= 7; ++piece) {
                RC_ASSERT(encoding_of(bytes, piece) == whole);
                RC_ASSERT(decoded(whole, bytes, piece) == decoded(whole, bytes));
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(utf_8_is_found_exactly_where_the_bytes_are_valid) {
    for_all([](const std::string& text) {
        RC_PRE(!text.starts_with("\xEF\xBB\xBF") && !text.starts_with("\xFF\xFE") && !text.starts_with("\xFE\xFF"));
        RC_ASSERT((encoding_of(text) == Encoding::utf_8) == is_utf8(text));
    });
}

BOOST_AUTO_TEST_CASE(what_is_decoded_is_valid_utf_8) {
    for_all([](const std::string& bytes) {
        for (const auto encoding : {Encoding::windows_1252, Encoding::utf_16}) {
            RC_ASSERT(is_utf8(decoded(encoding, bytes)));
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
