#include <mb/placement.hpp>

#include <string>

namespace mb {

PracticeDays::PracticeDays(int planned, int present) : planned_(planned), present_(present) {
    if (planned < 0 || planned > 7) {
        throw InvalidValue("planned-days-out-of-range", {{"value", std::to_string(planned)}});
    }
    if (present < 0 || present > planned) {
        throw InvalidValue("present-days-exceed-planned", {{"value", std::to_string(present)},
                                                           {"present", std::to_string(present)},
                                                           {"planned", std::to_string(planned)}});
    }
}

}  // namespace mb
