#include "store/text_encoding.hpp"

#include <mb/error.hpp>
#include <mb/text.hpp>

#include <iconv.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <cstring>

namespace mb::store {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view little_endian_mark = "\xFF\xFE";
constexpr std::string_view big_endian_mark = "\xFE\xFF";

bool is_ascii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}

/// Returns how many bytes at the beginning are ASCII, eight at a time where possible.
std::size_t ascii_prefix(std::string_view bytes) {
    std::size_t length = 0;
    std::uint64_t word = 0;
    while (bytes.size() - length >= sizeof word) {
        std::memcpy(&word, bytes.data() + length, sizeof word);
        if ((word & 0x8080808080808080U) != 0) {
            break;
        }
        length += sizeof word;
    }
    while (length < bytes.size() && is_ascii(bytes[length])) {
        ++length;
    }
    return length;
}

/// Returns how many bytes a character has that begins with `lead`, and 0 where none does.
std::size_t character_length(unsigned char lead) {
    if (lead >= 0xF0) {
        return 4;
    }
    if (lead >= 0xE0) {
        return 3;
    }
    return lead >= 0xC0 ? 2 : 0;
}

/// Returns how many bytes at the end may be the beginning of a character that goes on.
std::size_t cut_off(std::string_view bytes) {
    for (std::size_t length = 1; length <= std::min<std::size_t>(3, bytes.size()); ++length) {
        const auto byte = bytes[bytes.size() - length];
        if (const auto whole = character_length(static_cast<unsigned char>(byte)); whole != 0 || is_ascii(byte)) {
            return length < whole ? length : 0;
        }
    }
    return 0;
}

}  // namespace

void EncodingFinder::feed(std::string_view bytes) {
    head_ += bytes.substr(0, utf8_mark.size() - head_.size());
    if (valid_) {
        check_utf8(bytes);
    }
}

void EncodingFinder::check_utf8(std::string_view bytes) {
    std::string joined;
    if (!pending_.empty()) {
        joined = std::move(pending_);
        joined += bytes;
        bytes = joined;
        pending_.clear();
    }
    // A character of several bytes has no ASCII in it, so each run of other bytes can be judged alone.
    while (valid_ && !bytes.empty()) {
        bytes.remove_prefix(ascii_prefix(bytes));
        const auto run = static_cast<std::size_t>(std::ranges::find_if(bytes, is_ascii) - bytes.begin());
        const auto rest = run == bytes.size() ? cut_off(bytes) : 0;
        valid_ = is_utf8(bytes.substr(0, run - rest));
        pending_ = bytes.substr(run - rest, rest);
        bytes.remove_prefix(run);
    }
}

Encoding EncodingFinder::encoding() const {
    if (head_.starts_with(little_endian_mark) || head_.starts_with(big_endian_mark)) {
        return Encoding::utf_16;
    }
    // What claims to be UTF-8 is read as such; its faulty cells are refused one by one.
    if (head_ == utf8_mark || (valid_ && pending_.empty())) {
        return Encoding::utf_8;
    }
    return Encoding::windows_1252;
}

/// A conversion of iconv into UTF-8.
class Decoder::Converter {
public:
    explicit Converter(const char* from) : conversion_(iconv_open("UTF-8", from)) {
        if (conversion_ == failed()) {
            throw RegisterError("file-encoding-unsupported", {{"encoding", from}});
        }
    }
    ~Converter() { iconv_close(conversion_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    /// Appends as much of `bytes` as makes whole characters and removes it from them. Returns false where they are not
    /// of the encoding.
    bool convert(std::string& bytes, std::string& text) {
        char* in = bytes.data();
        std::size_t left = bytes.size();
        std::array<char, 4096> buffer;
        bool more = true;
        int error = 0;
        while (more) {
            char* out = buffer.data();
            std::size_t room = buffer.size();
            const auto converted = iconv(conversion_, &in, &left, &out, &room);
            error = converted == static_cast<std::size_t>(-1) ? errno : 0;
            more = error == E2BIG;
            text.append(buffer.data(), buffer.size() - room);
        }
        bytes.erase(0, bytes.size() - left);
        return error != EILSEQ;
    }

private:
    // iconv_open() says -1 where it has failed, in the guise of a pointer.
    static iconv_t failed() { return std::bit_cast<iconv_t>(std::intptr_t{-1}); }
    iconv_t conversion_;
};

Decoder::Decoder(Encoding encoding) {
    if (encoding == Encoding::windows_1252) {
        converter_ = std::make_unique<Converter>("WINDOWS-1252");
    } else if (encoding == Encoding::utf_16) {
        converter_ = std::make_unique<Converter>("UTF-16");
    }
}

Decoder::~Decoder() = default;

bool Decoder::append(std::string_view bytes, std::string& text) {
    if (begun_) {
        text += bytes;
        return true;
    }
    pending_ += bytes;
    if (converter_) {
        return converter_->convert(pending_, text);
    }
    if (pending_.size() < utf8_mark.size() && utf8_mark.starts_with(pending_)) {
        return true;
    }
    text += std::string_view(pending_).substr(pending_.starts_with(utf8_mark) ? utf8_mark.size() : 0);
    pending_.clear();
    begun_ = true;
    return true;
}

}  // namespace mb::store
