#include <mb/recognition.hpp>

#include <string>

namespace mb {

Recognition checked(Recognition recognition) {
    // No programme may require more than 2000 hours or 104 weeks, so nobody can be granted more.
    const std::int64_t most = recognition.kind == RecognitionKind::theory ? 2000 * 60 : 104;
    if (recognition.amount < 1 || recognition.amount > most) {
        throw InvalidValue("amount-out-of-range", {{"value", std::to_string(recognition.amount)}});
    }
    return recognition;
}

}  // namespace mb
