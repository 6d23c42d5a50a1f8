#pragma once
// #include <mb/rules/progress.hpp> in a comment is no include.
