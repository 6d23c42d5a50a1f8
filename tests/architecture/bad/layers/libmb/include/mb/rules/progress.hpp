#pragma once
#include <mb/date.hpp>
#include <mb/store/register.hpp>
