#include "pieces.hpp"

#include <stdexcept>

namespace mb::faults {

void Pieces::add(std::string_view bytes) {
    if (bytes.size() < length) {
        throw std::logic_error("too short to be told from others");
    }
    for (std::size_t at = 0; at + length <= bytes.size(); ++at) {
        pieces_.emplace(bytes.substr(at, length), added_);
    }
    ++added_;
}

void Pieces::find_in(std::string_view bytes, std::set<std::size_t>& found) const {
    std::string piece;
    for (std::size_t at = 0; at + length <= bytes.size(); ++at) {
        piece.assign(bytes, at, length);
        if (const auto known = pieces_.find(piece); known != pieces_.end()) {
            found.insert(known->second);
        }
    }
}

}  // namespace mb::faults
