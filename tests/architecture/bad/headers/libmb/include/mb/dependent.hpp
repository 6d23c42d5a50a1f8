#pragma once
inline std::string dependent() { return {}; }
