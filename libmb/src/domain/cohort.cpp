#include <mb/cohort.hpp>

#include <string>

namespace mb {

Cohort checked(Cohort cohort) {
    if (cohort.places && (*cohort.places < 0 || *cohort.places > 1000)) {
        throw InvalidValue("places-out-of-range", {{"value", std::to_string(*cohort.places)}});
    }
    return cohort;
}

}  // namespace mb
