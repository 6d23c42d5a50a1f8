#include "domain/offending.hpp"

#include <mb/coded.hpp>

namespace mb {

void throw_unknown_code(std::string_view noun, std::string_view value, const std::string_view* spellings,
                        std::size_t count) {
    std::string known;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) {
            known += ", ";
        }
        known += spellings[i];
    }
    throw InvalidValue("code-unknown",
                       {{"value", offending(value)}, {"noun", std::string(noun)}, {"known", std::move(known)}});
}

}  // namespace mb
