/// Encodings of text files. Only the store includes this.
#pragma once

#include <mb/coded.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace mb::store {

/// The encodings in which spreadsheets save text.
enum class Encoding { utf_8, windows_1252, utf_16 };

/// Finds out in which encoding bytes are that come piece by piece: UTF-16 when they begin with its byte order mark,
/// UTF-8 when they begin with its mark or are valid throughout, else Windows-1252.
class EncodingFinder {
public:
    void feed(std::string_view bytes);
    /// The encoding of all that has been fed.
    Encoding encoding() const;

private:
    void check_utf8(std::string_view bytes);

    std::string head_;     // the first bytes, until there are as many as a mark has
    std::string pending_;  // the beginning of a character that the last piece cut off
    bool valid_ = true;
};

/// Turns bytes that come piece by piece into UTF-8. A byte order mark is left out.
class Decoder {
public:
    explicit Decoder(Encoding encoding);
    ~Decoder();
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    /// Appends `bytes` to `text`. Returns false where they are not of the encoding; what comes before has been appended
    /// then. UTF-8 passes as it is.
    bool append(std::string_view bytes, std::string& text);
    /// Whether all bytes have been used, so that the text may end here.
    bool finished() const { return pending_.empty(); }

private:
    class Converter;
    std::unique_ptr<Converter> converter_;  // none for UTF-8
    std::string pending_;                   // a character, or a mark, that has come in part
    bool begun_ = false;                    // past the mark of UTF-8
};

}  // namespace mb::store

template <>
struct mb::Coding<mb::store::Encoding> {
    static constexpr std::string_view noun = "encoding";
    static constexpr std::array<std::string_view, 3> spellings{"UTF-8", "Windows-1252", "UTF-16"};
};
