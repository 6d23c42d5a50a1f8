// Tells the ISO week of each day that it is given.
#include <mb/date.hpp>
#include <mb/error.hpp>
#include <mb/iso_week.hpp>
#include <mb/version.hpp>

#include <iostream>

int main(int argc, char** argv) {
    std::cout << "libmb " << mb::version() << '\n';
    try {
        for (int i = 1; i < argc; ++i) {
            const auto date = mb::Date::parse(argv[i]);
            std::cout << date.to_string() << " lies in " << mb::IsoWeek::containing(date).to_string() << '\n';
        }
    } catch (const mb::Error& error) {
        std::cerr << error.code() << '\n';
        return 1;
    }
}
