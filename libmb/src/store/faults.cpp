#include "store/faults.hpp"

namespace mb::store {

void Faults::add(std::string code, Fields fields) {
    constexpr std::size_t most = 100;
    if (cut_off_) {
        return;
    }
    if (list_.size() == most) {
        cut_off_ = true;
        list_.push_back({"more-faults", {{"shown", std::to_string(most)}}});
        return;
    }
    list_.push_back({std::move(code), std::move(fields)});
}

}  // namespace mb::store
