/// Workbooks in the format of Office Open XML (`.xlsx`, ECMA-376). Only the store includes this.
#pragma once

#include "store/number_format.hpp"
#include "store/zip_archive.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mb::store {

/// How a cell looks, as far as it matters for what it says.
struct CellStyle {
    NumberFormat format;
    bool quoted = false;  ///< typed with an apostrophe before it: a text, whatever it begins with
};

/// The texts that the cells of a workbook share, in one piece.
class SharedTexts {
public:
    void append(std::string_view piece) { text_ += piece; }
    void finish_one() { ends_.push_back(static_cast<std::uint32_t>(text_.size())); }
    std::size_t size() const { return ends_.size(); }
    std::size_t bytes() const { return text_.size(); }
    std::string_view operator[](std::size_t index) const {
        const auto begin = index == 0 ? 0 : ends_[index - 1];
        return std::string_view(text_).substr(begin, ends_[index] - begin);
    }

private:
    std::string text_;
    std::vector<std::uint32_t> ends_;
};

/// A workbook with everything but the cells of its sheets.
class Workbook {
public:
    struct Sheet {
        std::string name;
        bool hidden = false;
        std::string part;  ///< the file inside that holds its cells
    };

    /// Throws NotFound `file-missing`, RegisterError `file-unreadable`, InvalidValue `workbook-damaged`,
    /// `workbook-too-large` (more than 512 MiB in one part, 64 MiB of shared texts); field `file`, the name without
    /// folders.
    explicit Workbook(const std::filesystem::path& path);

    const ZipArchive& archive() const noexcept { return archive_; }
    const std::vector<Sheet>& sheets() const noexcept { return sheets_; }
    bool counts_from_1904() const noexcept { return from_1904_; }
    const SharedTexts& texts() const noexcept { return texts_; }
    /// The style with that number; a plain one where there is none.
    CellStyle style(std::size_t number) const { return number < styles_.size() ? styles_[number] : CellStyle{}; }

    /// Whether the file begins as a workbook does, whatever its name; false for what is not there.
    static bool looks_like_one(const std::filesystem::path& path);
    /// Whether the file is a workbook of the format before 2007, or one locked with a password.
    static bool looks_like_old_one(const std::filesystem::path& path);

private:
    ZipArchive archive_;
    std::vector<Sheet> sheets_;
    std::vector<CellStyle> styles_;
    SharedTexts texts_;
    bool from_1904_ = false;
};

}  // namespace mb::store
