/// A file that an import complains of.
#pragma once

#include <mb/error.hpp>

#include <string>
#include <string_view>

namespace mb::test {

/// A file that is imported into the small world, and the fault (or warning) that it must give.
struct ErrorCase {
    std::string_view code;
    std::string_view file;
    std::string text;
    std::size_t line;
    std::string_view column = {};
    std::string_view value = {};
    Fields fields = {};
};

}  // namespace mb::test
