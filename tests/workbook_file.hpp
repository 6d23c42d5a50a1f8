/// Workbooks made for a test, part by part.
#pragma once

#include <zip.h>

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace mb::test {

/// The sheets of a workbook as the XML inside `<sheetData>`, and what goes with them.
struct WorkbookXml {
    std::vector<std::pair<std::string, std::string>> sheets;  ///< name and rows
    std::string texts = {};                                   ///< the `<si>` of the shared texts
    std::string styles = {};                                  ///< what stands in `<styleSheet>`
    std::string properties = {};                              ///< attributes of `<workbookPr>`
    std::string sheet_attributes = {};                        ///< of the last sheet, such as `state="hidden"`
};

/// Writes a ZIP file with these files in it.
inline void write_zip(const std::filesystem::path& path, const std::map<std::string, std::string>& files) {
    int error = 0;
    zip_t* const archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        throw std::runtime_error("no ZIP file can be written");
    }
    for (const auto& [name, content] : files) {
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0),
                     ZIP_FL_OVERWRITE);
    }
    if (zip_close(archive) != 0) {
        throw std::runtime_error("no ZIP file can be written");
    }
}

/// The files inside such a workbook.
inline std::map<std::string, std::string> workbook_parts(const WorkbookXml& book) {
    const std::string relations = "<Relationships>";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    std::map<std::string, std::string> files;
    std::string list;
    std::string related;
    const auto relate = [&](const std::string& id, const std::string& type, const std::string& part) {
        related.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(office).append(type);
        related.append("\" Target=\"").append(part).append("\"/>");
    };
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const auto id = std::to_string(i + 1);
        const bool last = i + 1 == book.sheets.size();
        list.append("<sheet name=\"").append(book.sheets[i].first).append("\" r:id=\"r").append(id).append("\" ");
        list.append(last ? book.sheet_attributes : "").append("/>");
        relate("r" + id, "worksheet", "worksheets/sheet" + id + ".xml");
        files["xl/worksheets/sheet" + id + ".xml"] =
            "<worksheet><sheetData>" + book.sheets[i].second + "</sheetData></worksheet>";
    }
    relate("texts", "sharedStrings", "/xl/sharedStrings.xml");
    relate("styles", "styles", "styles.xml");
    files["xl/sharedStrings.xml"] = "<sst>" + book.texts + "</sst>";
    files["xl/styles.xml"] = "<styleSheet>" + book.styles + "</styleSheet>";
    files["xl/workbook.xml"] =
        "<workbook xmlns:r=\"r\"><workbookPr " + book.properties + "/><sheets>" + list + "</sheets></workbook>";
    files["xl/_rels/workbook.xml.rels"] = relations + related + "</Relationships>";
    files["_rels/.rels"] = relations + "<Relationship Id=\"a\" Type=\"" + office
                           + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    return files;
}

inline void write_workbook_file(const std::filesystem::path& path, const WorkbookXml& book) {
    write_zip(path, workbook_parts(book));
}

/// Rows of texts as the XML of a sheet; cells that are digits become numbers, and empty ones nothing.
inline std::string rows_xml(const std::vector<std::vector<std::string>>& rows) {
    std::string xml;
    for (const auto& row : rows) {
        xml += "<row>";
        for (const auto& cell : row) {
            const bool number = !cell.empty() && cell.find_first_not_of("0123456789") == std::string::npos;
            xml.append(number ? "<c><v>" : "<c t=\"inlineStr\"><is><t>").append(cell);
            xml.append(number ? "</v></c>" : "</t></is></c>");
        }
        xml += "</row>";
    }
    return xml;
}

}  // namespace mb::test
