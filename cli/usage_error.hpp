/// Wrong use of the command line.
#pragma once

#include <mb/error.hpp>

namespace mb::cli {

/// What was typed makes no command: `option-unknown`, `argument-missing`, … Fields say which word and what is near to it.
class UsageError : public Error {
    using Error::Error;
};

}  // namespace mb::cli
