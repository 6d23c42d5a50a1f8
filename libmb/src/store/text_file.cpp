#include "store/text_file.hpp"

#include <mb/error.hpp>

namespace mb::store {

TextFile::TextFile(const std::filesystem::path& path, std::size_t piece)
    : path_(path.string()), name_(path.filename().string()), buffer_(piece, '\0') {
    std::error_code ignored;
    const auto type = std::filesystem::status(path, ignored).type();
    if (type == std::filesystem::file_type::not_found) {
        throw NotFound("file-missing", {{"file", name_}, {"path", path_}, {"noun", "file"}, {"value", path_}});
    }
    // A pipe cannot be read twice.
    if (type != std::filesystem::file_type::regular) {
        fail();
    }
    file_.open(path, std::ios::binary);
    if (!file_) {
        fail();
    }
    EncodingFinder finder;
    for (auto bytes = read_bytes(); !bytes.empty(); bytes = read_bytes()) {
        finder.feed(bytes);
    }
    encoding_ = finder.encoding();
    decoder_ = std::make_unique<Decoder>(encoding_);
    file_.clear();
    file_.seekg(0);
}

bool TextFile::read(std::string& text) {
    const auto bytes = read_bytes();
    const bool end = bytes.empty();
    if (end ? !decoder_->finished() : !decoder_->append(bytes, text)) {
        throw InvalidValue("file-encoding-unknown", {{"file", name_}});
    }
    return !end;
}

std::string_view TextFile::read_bytes() {
    file_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    if (file_.bad()) {
        fail();
    }
    return std::string_view(buffer_).substr(0, static_cast<std::size_t>(file_.gcount()));
}

void TextFile::fail() const {
    throw RegisterError("file-unreadable", {{"file", name_}, {"path", path_}});
}

}  // namespace mb::store
