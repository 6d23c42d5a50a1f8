#pragma once
#include "store/private.hpp"
