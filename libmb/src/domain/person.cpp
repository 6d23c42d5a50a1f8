#include <mb/person.hpp>

namespace mb {

std::string Identity::full_name() const {
    std::string name = given_name ? given_name->str() : "";
    if (given_name && family_name) {
        name += " ";
    }
    if (family_name) {
        name += family_name->str();
    }
    return name;
}

}  // namespace mb
