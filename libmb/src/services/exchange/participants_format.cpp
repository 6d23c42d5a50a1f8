#include "services/exchange/participants_format.hpp"

#include <vector>

namespace mb::services::exchange {

const Format& participants_format() {
    static const std::vector<Column> columns = [] {
        const auto people = format_of(Kind::people).columns;
        std::vector<Column> all(people.begin(), people.end());
        all.push_back({"cohort", "kull|kullkode"});
        all.push_back({"applied_on", "søkt dato|søkt|søkt den|søknadsdato|dato søkt|søkt på|søknad mottatt"});
        return all;
    }();
    static const Format format{Kind::people, "participants.csv", columns, true};
    return format;
}

}  // namespace mb::services::exchange
