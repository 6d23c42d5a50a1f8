/// Workbooks to be filled in and imported, see docs/exchange-format.md.
#pragma once

#include <mb/services/output_file.hpp>
#include <mb/store/register.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// What people read in a workbook, in their language; the library has no sentences.
struct TemplateTexts {
    std::string sheet;               ///< the name of the sheet with instructions, at most 31 letters
    std::vector<std::string> lines;  ///< its lines
    bool norwegian = false;          ///< columns and days as Norwegians write them
};

/// What can be written: `attendance-grid`, `participants`, and each file of the bundle (`people`).
std::vector<std::string> template_names();

/// Writes a workbook with the columns of `participants` or of a file of the bundle, and nobody in it. Codes are offered to
/// choose from. It is private, and there whole or not at all. Throws NotFound `template-unknown` (`value`, `known`,
/// `nearest` where one is), RegisterError `file-exists` unless it may be written over, `file-not-writable`.
void write_template(std::string_view name, const TemplateTexts& texts, const std::filesystem::path& file,
                    Instant created, const OutputOptions& options = {});

/// Whom an attendance grid is for, and what it tells of them.
struct GridTemplate {
    std::string cohort;
    bool names = false;  ///< also the names of the participants: needs keys, and leaves an access row
};
struct WrittenGrid {
    std::int64_t participants = 0;
    std::int64_t lessons = 0;
};

/// Writes the attendance grid of a cohort, with the marks that are held: everybody who has been admitted or active and did
/// not fail to show up, and all lessons that are not cancelled. Names of the restricted and the erased are left out. A
/// rehearsal looks at no names.
/// Throws NotFound `cohort-unknown`; Refused `cohort-without-lessons`, `cohort-without-participants` (`cohort`);
/// RegisterError `keys-missing`, `file-exists`, `file-not-writable`.
WrittenGrid write_attendance_grid(Register& registered, const Context& context, const GridTemplate& wanted,
                                  const TemplateTexts& texts, const std::filesystem::path& file,
                                  const OutputOptions& options = {});

}  // namespace mb::services
