#include "credential/base64.hpp"

#include <mb/credential/signed_note.hpp>
#include <mb/error.hpp>

#include <algorithm>
#include <stdexcept>

namespace mb::credential {

namespace {

constexpr std::size_t longest_note = std::size_t{16} * 1024;
constexpr std::size_t most_signatures = 16;
constexpr std::size_t longest_signature = 4096;
/// An em dash and a space.
constexpr std::string_view signature_mark = "\xE2\x80\x94 ";

bool is_text(std::string_view text) {
    return !text.empty() && text.back() == '\n'
           && std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\n'; });
}

/// The note as it was written: lines that end with a line feed alone, and none that is blank before or behind it.
std::string as_written(std::string_view given) {
    std::string text;
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (given.substr(i, 2) != "\r\n") {
            text += given[i];
        }
    }
    text.erase(0, text.find_first_not_of('\n'));
    const auto last = text.find_last_not_of('\n');
    text.erase(last == std::string::npos ? 0 : last + 1);
    return text + '\n';
}

std::string_view view_of(const KeyHash& hash) {
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

[[noreturn]] void fail(std::ptrdiff_t line) {
    throw InvalidValue("note-not-signed", line == 0 ? Fields{} : Fields{{"line", std::to_string(line)}});
}

}  // namespace

SignedNote::SignedNote(std::string text, const SigningKey& key) : text_(std::move(text)) {
    if (!is_text(text_) || text_.find("\n\n") != std::string::npos) {
        throw std::invalid_argument("a text that cannot be signed");
    }
    std::string bytes(view_of(key.verifier().hash()));
    const auto signature = key.sign(text_);
    bytes.append(reinterpret_cast<const char*>(signature.data()), signature.size());
    lines_.push_back({key.verifier().name(), std::move(bytes)});
}

SignedNote SignedNote::parse(std::string_view given) {
    if (given.size() > longest_note) {
        fail(0);
    }
    const std::string unpacked = as_written(given);
    const std::string_view bytes = unpacked;
    const auto split = bytes.rfind("\n\n");
    if (split == std::string_view::npos) {
        fail(0);
    }
    const auto text = bytes.substr(0, split + 1);
    auto rest = bytes.substr(split + 2);
    if (!is_text(text) || !is_text(rest)) {
        fail(0);
    }
    auto number = std::ranges::count(text, '\n') + 1;
    std::vector<Line> lines;
    while (!rest.empty()) {
        ++number;
        auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size() + 1);
        if (!line.starts_with(signature_mark) || lines.size() == most_signatures) {
            fail(number);
        }
        line.remove_prefix(signature_mark.size());
        const auto space = line.find(' ');
        const auto name = line.substr(0, space);
        const auto signature =
            space == std::string_view::npos ? std::nullopt : from_base64(line.substr(space + 1), longest_signature);
        if (name.empty() || name.find('+') != std::string_view::npos || !signature
            || signature->size() <= sizeof(KeyHash)) {
            fail(number);
        }
        lines.push_back({std::string(name), *signature});
    }
    return {std::string(text), std::move(lines)};
}

std::string SignedNote::to_string() const {
    std::string note = text_ + '\n';
    for (const Line& line : lines_) {
        const std::span bytes(reinterpret_cast<const unsigned char*>(line.bytes.data()), line.bytes.size());
        note.append(signature_mark).append(line.name).append(1, ' ').append(to_base64(bytes)).append(1, '\n');
    }
    return note;
}

Verdict SignedNote::verdict_of(const VerifierKey& key) const {
    const auto hash = key.hash();
    for (const Line& line : lines_) {
        if (line.name != key.name() || !line.bytes.starts_with(view_of(hash))) {
            continue;
        }
        Signature signature{};
        if (line.bytes.size() != hash.size() + signature.size()) {
            return Verdict::forged;
        }
        std::copy(line.bytes.begin() + sizeof(KeyHash), line.bytes.end(), signature.begin());
        // The first signature of the key decides.
        return key.verify(text_, signature) ? Verdict::signed_by_it : Verdict::forged;
    }
    return Verdict::not_signed_by_it;
}

}  // namespace mb::credential
