#include "output/table.hpp"
#include "store/gateway.hpp"

#include <mb/date.hpp>
#include <mb/services/import.hpp>
#include <mb/store/register.hpp>
