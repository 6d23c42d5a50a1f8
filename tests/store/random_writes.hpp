/// Random writes over tables of every kind.
#pragma once

#include "test_register.hpp"

#include <rapidcheck.h>

namespace mb::test {

/// Statements that insert, change and remove rows in tables with and without numbers, with unique codes and references
/// to others and to themselves. Some fail.
std::string any_statements();

/// Records some random statements; whether they were recorded.
bool write_anything(TestRegister& test);

}  // namespace mb::test
