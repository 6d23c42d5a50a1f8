// Imports: the name of a file of the bundle, a line feed, and what the file holds. Nothing is written: it is rehearsed.
#include "target.hpp"
#include "temporary_folder.hpp"

#include <mb/error.hpp>
#include <mb/services/exchange.hpp>

#include <fstream>

using namespace mb;

namespace {

struct Office {
    test::TemporaryFolder folder;
    Register registered = Register::create(folder / "office.mb", Instant::parse("2020-01-01T08:00:00Z"));
    Context context{Instant::parse("2020-06-01T08:00:00Z"), "kari", "import", ""};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Office office;
    const auto bytes = fuzz::text_of(data, size);
    auto name = std::string(bytes.substr(0, bytes.find('\n')));
    if (name.empty() || name.size() > 100 || name.find_first_of(std::string("/\0", 2)) != std::string::npos
        || name.front() == '.' || !name.ends_with(".csv")) {
        name = "people.csv";
    }
    const auto path = office.folder / name;
    std::ofstream(path, std::ios::binary) << bytes.substr(std::min(bytes.size(), bytes.find('\n') + 1));
    services::ImportOptions options;
    options.rehearse = true;
    try {
        const auto report = services::import_files(office.registered, office.context, {path}, options);
        for (const auto& file : report.files) {
            fuzz::require(file.added + file.changed + file.same + file.errors_in_all >= 0 && file.rows >= 0,
                          "rows are counted");
        }
    } catch (const Error&) {
        // Refused as a whole.
    }
    std::filesystem::remove(path);
    fuzz::require(office.registered.operations().empty(), "a rehearsal writes nothing");
    return 0;
}
