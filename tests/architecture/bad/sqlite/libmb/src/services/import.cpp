#include <SQLiteCpp/Database.h>
