// The control: a reader of days with a fault that no kept input shows. The variations must find it.
#include "target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = mb::fuzz::text_of(data, size);
    const auto dash = text.find('-');
    mb::fuzz::require(dash == std::string_view::npos || text.substr(dash + 1, 1) != "\n",
                      "a day does not break off behind its year");
    return 0;
}
