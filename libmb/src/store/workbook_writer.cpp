#include "store/workbook_writer.hpp"

#include "domain/digits.hpp"
#include "store/file_checks.hpp"
#include "store/new_file.hpp"
#include "store/whole_workbook.hpp"

#include <mb/error.hpp>
#include <mb/system_failure.hpp>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <iterator>
#include <memory>
#include <new>
#include <stdexcept>
#include <string_view>

namespace mb::store {
namespace {

/// Longer numbers are no amounts, and a spreadsheet would round them.
constexpr std::size_t most_digits = 9;
constexpr std::string_view text_format = "@";

struct Formats {
    lxw_format* header;
    lxw_format* prose;
};

Formats formats_in(lxw_workbook* workbook) {
    const Formats formats{workbook_add_format(workbook), workbook_add_format(workbook)};
    format_set_bold(formats.header);
    format_set_num_format(formats.header, "@");
    format_set_text_wrap(formats.prose);
    return formats;
}

class SheetWriter {
public:
    SheetWriter(lxw_workbook* workbook, const Formats& formats, const NewSheet& sheet)
        : sheet_(sheet), workbook_(workbook), formats_(formats),
          worksheet_(workbook_add_worksheet(workbook, sheet.name.c_str())) {
        if (worksheet_ == nullptr) {
            throw std::invalid_argument("no name of a sheet: " + sheet.name);
        }
    }

    void write() {
        if (sheet_.columns.empty()) {
            worksheet_set_column(worksheet_, 0, 0, 100, formats_.prose);
        } else {
            worksheet_freeze_panes(worksheet_, 1, static_cast<lxw_col_t>(sheet_.frozen_columns));
        }
        for (std::size_t column = 0; column < sheet_.columns.size(); ++column) {
            write_column(static_cast<lxw_col_t>(column), sheet_.columns[column]);
        }
        for (std::size_t row = 0; row < sheet_.rows.size(); ++row) {
            for (std::size_t column = 0; column < sheet_.rows[row].size(); ++column) {
                write_cell(static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), sheet_.rows[row][column]);
            }
        }
    }

private:
    void write_column(lxw_col_t column, const NewColumn& made);
    void write_cell(lxw_row_t row, lxw_col_t column, const std::string& text);

    const NewSheet& sheet_;
    lxw_workbook* workbook_;
    const Formats& formats_;
    lxw_worksheet* worksheet_;
    std::vector<lxw_format*> columns_;
};

void SheetWriter::write_column(lxw_col_t column, const NewColumn& made) {
    lxw_format* format = nullptr;
    if (!made.format.empty()) {
        format = workbook_add_format(workbook_);
        format_set_num_format(format, made.format.c_str());
    }
    columns_.push_back(format);
    worksheet_set_column(worksheet_, column, column, made.width, format);
    const auto last = static_cast<lxw_row_t>(std::max(sheet_.room + 1, sheet_.rows.size()) - 1);
    if (last == 0 || (made.choices.empty() && made.rule.empty())) {
        return;
    }
    lxw_data_validation validation{};
    validation.ignore_blank = LXW_VALIDATION_ON;
    std::vector<const char*> choices;
    std::string rule = made.rule;
    if (!made.choices.empty()) {
        std::ranges::transform(made.choices, std::back_inserter(choices), &std::string::c_str);
        choices.push_back(nullptr);
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        // The library only reads them.
        validation.value_list = const_cast<char**>(choices.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    } else {
        std::string cell(LXW_MAX_CELL_NAME_LENGTH, '\0');
        lxw_rowcol_to_cell(cell.data(), 1, column);
        cell.resize(cell.find('\0'));
        for (auto found = rule.find('#'); found != std::string::npos; found = rule.find('#', found)) {
            rule.replace(found, 1, cell);
        }
        validation.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
        validation.value_formula = rule.data();
    }
    worksheet_data_validation_range(worksheet_, 1, column, last, column, &validation);
}

void SheetWriter::write_cell(lxw_row_t row, lxw_col_t column, const std::string& text) {
    const bool header = row == 0 && !sheet_.columns.empty();
    const bool in_column = column < columns_.size();
    const bool numeric = in_column && !header && sheet_.columns[column].format != text_format;
    auto* const format = header ? formats_.header : in_column ? columns_[column] : formats_.prose;
    if (text.empty()) {
        return;
    }
    if (numeric && all_digits(text) && text.size() <= most_digits) {
        worksheet_write_number(worksheet_, row, column, static_cast<double>(number_up_to(1'000'000'000, text)), format);
        return;
    }
    worksheet_write_string(worksheet_, row, column, text.c_str(), format);
}

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& detail) {
    throw RegisterError("file-not-writable", {{"path", path.string()}, {"detail", detail}});
}

}  // namespace

void write_workbook(const std::filesystem::path& path, const std::vector<NewSheet>& sheets, Instant created,
                    const Replacing& replacing) {
    NewFile file(path, replacing);
    auto folder = folder_of(path).string();
    lxw_workbook_options options{LXW_FALSE, folder.data(), LXW_FALSE};
    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)> workbook(
        workbook_new_opt(file.open_path().c_str(), &options), lxw_workbook_free);
    if (!workbook) {
        throw std::bad_alloc();
    }
    lxw_doc_properties properties{};
    properties.created = std::chrono::system_clock::to_time_t(created.time());
    workbook_set_properties(workbook.get(), &properties);
    const auto formats = formats_in(workbook.get());
    for (const auto& sheet : sheets) {
        SheetWriter(workbook.get(), formats, sheet).write();
    }
    errno = 0;
    if (const auto error = workbook_close(workbook.release()); error != LXW_NO_ERROR) {
        refuse(path, errno != 0 ? system_failure(errno) : lxw_strerror(error));
    }
    if (!is_whole_workbook(file.open_path())) {
        refuse(path, system_failure(EIO));
    }
    file.finish();
}

}  // namespace mb::store
