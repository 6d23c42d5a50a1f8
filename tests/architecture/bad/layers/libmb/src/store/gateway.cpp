#include "store/gateway.hpp"

#include <mb/date.hpp>
#include <mb/rules/progress.hpp>
#include <mb/services/import.hpp>
