// The register itself: pairs of a place (three bytes) and a byte, with which a sound register is written over; one more byte
// says whether it is cut off at the last place. It is refused, or checked to its end.
#include "target.hpp"
#include "temporary_folder.hpp"

#include <mb/error.hpp>
#include <mb/person.hpp>
#include <mb/store/register.hpp>

#include <fstream>
#include <iterator>

using namespace mb;

namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

struct Office {
    test::TemporaryFolder folder;
    std::filesystem::path path = folder / "office.mb";
    std::string sound;

    Office() {
        Register::create(path, Instant::parse("2020-01-01T08:00:00Z"));
        sound = bytes_of(path);
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Office office;
    std::string bytes = office.sound;
    std::size_t place = 0;
    for (std::size_t i = 0; i + 4 <= size; i += 4) {
        place = (static_cast<std::size_t>(data[i]) << 16 | static_cast<std::size_t>(data[i + 1]) << 8 | data[i + 2])
                % bytes.size();
        bytes[place] = static_cast<char>(data[i + 3]);
    }
    if (size % 4 == 1) {
        bytes.resize(place);
    }
    std::ofstream(office.path, std::ios::binary | std::ios::trunc) << bytes;
    try {
        const auto registered = Register::open(office.path, Register::Mode::read);
        registered.check(false);
        registered.check(true);
        registered.operations();
    } catch (const Error&) {
        return 0;
    }
    return 0;
}
