#include <mb/attendance.hpp>

#include <string>

namespace mb {

MakeUp checked(MakeUp make_up) {
    if (make_up.minutes == Minutes()) {
        throw InvalidValue("make-up-minutes-out-of-range", {{"value", std::to_string(make_up.minutes.count())}});
    }
    return make_up;
}

}  // namespace mb
