// The JSON of the log: damaged, or fields that are written as they were read.
#include "store/log_entry.hpp"
#include "target.hpp"

#include <mb/error.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto fields = mb::store::fields_of(std::string(mb::fuzz::text_of(data, size)));
        mb::fuzz::require(mb::store::fields_of(mb::store::detail_of(fields)) == fields,
                          "fields are read as they were written");
    } catch (const mb::RegisterDamaged&) {
        return 0;
    }
    return 0;
}
