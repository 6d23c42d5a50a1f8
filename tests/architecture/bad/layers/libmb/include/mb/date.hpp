#pragma once
#include <mb/rules/progress.hpp>
