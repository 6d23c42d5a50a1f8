#include "store/whole_workbook.hpp"

#include "store/xml_parser.hpp"
#include "store/zip_archive.hpp"

#include <mb/error.hpp>

#include <algorithm>
#include <array>

namespace mb::store {

namespace {

class Anything : public XmlHandler {
public:
    void begin(std::string_view /*element*/, const XmlAttributes& /*attributes*/) override {}
    void end(std::string_view /*element*/) override {}
    void text(std::string_view /*piece*/) override {}
};

bool is_whole(const ZipArchive& archive, const std::string& member) {
    Anything anything;
    XmlParser parser(anything);
    ZipMember unpacked(archive, member);
    std::array<char, 65536> piece{};
    while (const auto size = unpacked.read(piece.data(), piece.size())) {
        if (!parser.parse({piece.data(), size}, false)) {
            return false;
        }
    }
    return parser.parse({}, true);
}

}  // namespace

bool is_whole_workbook(const std::filesystem::path& path) {
    try {
        const ZipArchive archive(path);
        return std::ranges::all_of(archive.members(), [&](const auto& member) { return is_whole(archive, member); });
    } catch (const Error&) {
        return false;
    }
}

}  // namespace mb::store
