// mb.toml: refused with a place, or settings that mb knows.
#include "cli/config_file.hpp"
#include "target.hpp"

#include <mb/error.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const mb::fuzz::MemoryFile file(mb::fuzz::text_of(data, size));
    try {
        const auto settings = mb::cli::read_config_file(file.path(), mb::cli::Owners::any);
        mb::fuzz::require(std::holds_alternative<mb::cli::ConfigFile>(settings), "a file that is there is read");
    } catch (const mb::RegisterError& refused) {
        mb::fuzz::require(refused.code().starts_with("config-"), "a configuration is refused as one");
    }
    return 0;
}
