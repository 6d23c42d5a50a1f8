#include "../store/gateway.hpp"
#include "rules/nowhere.hpp"
