/// The figures of these tests, kept where tests/run.sh finds them.
#pragma once

#include <cstdint>
#include <string>

namespace mb::faults {

/// Writes one row of the table, `what | states | bad | control`, to faults/NAME.row in the build folder.
void write_row(const std::string& name, const std::string& what, const std::string& states, const std::string& bad,
               const std::string& control);

/// How many times as much is tried as by default: the environment's MB_FAULTS_DEPTH.
int depth();

/// Under the sanitizers everything takes many times as long, and a part is enough.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

/// 12 345
std::string grouped(std::int64_t number);

}  // namespace mb::faults
