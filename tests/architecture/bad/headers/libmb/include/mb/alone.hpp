#pragma once
#include <string>
inline std::string alone() { return {}; }
