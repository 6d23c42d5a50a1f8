#pragma once
#include <mb/rules/progress.hpp>
#include <mb/store/register.hpp>
