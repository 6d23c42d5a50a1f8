#include "store/workbook.hpp"

#include "domain/digits.hpp"
#include "store/xml_parser.hpp"

#include <array>
#include <fstream>
#include <map>

namespace mb::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_text_bytes = std::size_t{64} << 20U;
constexpr std::size_t most_texts = std::size_t{1} << 24U;
constexpr std::size_t most_styles = 65536;
constexpr std::size_t most_sheets = 1000;

/// Parses a whole part.
void parse_part(const ZipArchive& archive, const std::string& part, XmlHandler& handler) {
    ZipMember member(archive, part);
    XmlParser parser(handler);
    std::array<char, 65536> bytes{};
    for (auto count = member.read(bytes.data(), bytes.size());; count = member.read(bytes.data(), bytes.size())) {
        if (!parser.parse({bytes.data(), count}, count == 0)) {
            archive.refuse_damaged();
        }
        if (count == 0) {
            return;
        }
    }
}

/// `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`.
std::string relations_of(const std::string& part) {
    const fs::path path(part);
    return (path.parent_path() / "_rels" / (path.filename().string() + ".rels")).generic_string();
}

/// Which part stands in which relation to another: by id, and by the last word of the relation's type.
class Relations : public XmlHandler {
public:
    Relations(const ZipArchive& archive, const std::string& part) : folder_(fs::path(part).parent_path()) {
        parse_part(archive, relations_of(part), *this);
    }

    std::map<std::string, std::string> by_id;
    std::map<std::string, std::string> by_type;

    void begin(std::string_view element, const XmlAttributes& attributes) override {
        const auto id = attributes.find("Id");
        const auto type = attributes.find("Type");
        const auto target = attributes.find("Target");
        if (element != "Relationship" || !id || !type || !target || attributes.find("TargetMode") == "External") {
            return;
        }
        const auto part = target->starts_with('/') ? std::string(target->substr(1))
                                                   : (folder_ / *target).lexically_normal().generic_string();
        by_id.emplace(*id, part);
        by_type.emplace(type->substr(type->rfind('/') + 1), part);
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    fs::path folder_;
};

/// The part with the list of sheets.
class SheetList : public XmlHandler {
public:
    SheetList(const ZipArchive& archive, const std::map<std::string, std::string>& parts)
        : archive_(archive), parts_(parts) {}

    std::vector<Workbook::Sheet> sheets;
    bool from_1904 = false;

    void begin(std::string_view element, const XmlAttributes& attributes) override {
        if (element == "workbookPr") {
            const auto given = attributes.find("date1904");
            from_1904 = given == "1" || given == "true";
        } else if (element == "sheet") {
            const auto part = parts_.find(std::string(attributes.find("id").value_or("")));
            const auto name = attributes.find("name");
            if (!name || part == parts_.end()) {
                archive_.refuse_damaged();
            }
            // Charts have sheets too, which hold no cells.
            if (part->second.find("/chartsheets/") == std::string::npos) {
                const auto state = attributes.find("state").value_or("visible");
                sheets.push_back({std::string(*name), state != "visible", part->second});
            }
            if (sheets.size() > most_sheets) {
                archive_.refuse_too_large();
            }
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    const ZipArchive& archive_;
    const std::map<std::string, std::string>& parts_;
};

class TextList : public XmlHandler {
public:
    TextList(const ZipArchive& archive, SharedTexts& texts) : archive_(archive), texts_(texts) {}

    void begin(std::string_view element, const XmlAttributes&) override {
        in_text_ = element == "t" && !phonetic_;
        phonetic_ = phonetic_ || element == "rPh";
    }
    void end(std::string_view element) override {
        in_text_ = false;
        phonetic_ = phonetic_ && element != "rPh";
        if (element == "si") {
            texts_.finish_one();
            if (texts_.size() > most_texts) {
                archive_.refuse_too_large();
            }
        }
    }
    void text(std::string_view piece) override {
        if (in_text_) {
            texts_.append(piece);
            if (texts_.bytes() > most_text_bytes) {
                archive_.refuse_too_large();
            }
        }
    }

private:
    const ZipArchive& archive_;
    SharedTexts& texts_;
    bool in_text_ = false;
    bool phonetic_ = false;  // how a text is pronounced is not part of it
};

class StyleList : public XmlHandler {
public:
    explicit StyleList(const ZipArchive& archive) : archive_(archive) {}

    std::vector<CellStyle> styles;

    void begin(std::string_view element, const XmlAttributes& attributes) override {
        if (element == "numFmt") {
            formats_.emplace(number_of(attributes, "numFmtId"),
                             number_format_of(attributes.find("formatCode").value_or("")));
        } else if (element == "cellXfs") {
            in_cells_ = true;
        } else if (element == "xf" && in_cells_) {
            const auto quoted = attributes.find("quotePrefix");
            styles.push_back({format(number_of(attributes, "numFmtId")), quoted == "1" || quoted == "true"});
        }
        if (styles.size() > most_styles || formats_.size() > most_styles) {
            archive_.refuse_too_large();
        }
    }
    void end(std::string_view element) override { in_cells_ = in_cells_ && element != "cellXfs"; }
    void text(std::string_view) override {}

private:
    static unsigned number_of(const XmlAttributes& attributes, std::string_view name) {
        const auto digits = attributes.find(name).value_or("0");
        return all_digits(digits) ? static_cast<unsigned>(number_up_to(1'000'000, digits)) : 0;
    }
    NumberFormat format(unsigned id) const {
        const auto found = formats_.find(id);
        return found == formats_.end() ? built_in_number_format(id) : found->second;
    }

    const ZipArchive& archive_;
    std::map<unsigned, NumberFormat> formats_;
    bool in_cells_ = false;
};

bool begins_with(const fs::path& path, std::string_view signature) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) {
        return false;
    }
    std::string begin(signature.size(), '\0');
    std::ifstream(path, std::ios::binary).read(begin.data(), static_cast<std::streamsize>(begin.size()));
    return begin == signature;
}

}  // namespace

Workbook::Workbook(const fs::path& path) : archive_(path) {
    const Relations package(archive_, "");
    const auto book = package.by_type.find("officeDocument");
    if (book == package.by_type.end()) {
        archive_.refuse_damaged();
    }
    const Relations relations(archive_, book->second);
    SheetList list(archive_, relations.by_id);
    parse_part(archive_, book->second, list);
    sheets_ = std::move(list.sheets);
    from_1904_ = list.from_1904;
    if (const auto styles = relations.by_type.find("styles"); styles != relations.by_type.end()) {
        StyleList found(archive_);
        parse_part(archive_, styles->second, found);
        styles_ = std::move(found.styles);
    }
    if (const auto texts = relations.by_type.find("sharedStrings"); texts != relations.by_type.end()) {
        TextList found(archive_, texts_);
        parse_part(archive_, texts->second, found);
    }
}

bool Workbook::looks_like_one(const fs::path& path) {
    return begins_with(path, "PK\x03\x04");
}

bool Workbook::looks_like_old_one(const fs::path& path) {
    return begins_with(path, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

}  // namespace mb::store
