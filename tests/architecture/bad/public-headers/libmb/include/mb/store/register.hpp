#pragma once
#include "store/connection.hpp"

#include <mb/date.hpp>
#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <optional>
#include <sqlite3.h>
