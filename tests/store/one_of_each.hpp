/// A register with at least one row in every table.
#pragma once

#include "test_register.hpp"

namespace mb::test {

struct OneOfEach : TestRegister {
    OneOfEach();
};

/// An identity with every field.
Identity full_identity(const std::string& given_name = "Åse");

}  // namespace mb::test
