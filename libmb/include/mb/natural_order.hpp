/// The order in which people count codes.
#pragma once

#include <string_view>

namespace mb {

/// Whether `a` stands before `b` when runs of digits compare as numbers and everything else by bytes: K2 before K10.
/// Codes that differ only in leading zeros stand in the order of their bytes.
bool counts_before(std::string_view a, std::string_view b);

}  // namespace mb
