#include <mb/system_failure.hpp>

#include <cerrno>

namespace mb {

std::string system_failure(int error) {
    switch (error) {
    case ENOENT:
        return "not-there";
    case EACCES:
    case EPERM:
        return "no-permission";
    case ENOSPC:
    case EDQUOT:
        return "disk-full";
    case EROFS:
        return "read-only";
    case EISDIR:
        return "is-folder";
    case ENOTDIR:
        return "is-no-folder";
    case EFBIG:
        return "too-large";
    case ENAMETOOLONG:
        return "name-too-long";
    case ELOOP:
        return "too-many-links";
    case EBUSY:
    case ETXTBSY:
        return "busy";
    case EIO:
        return "input-output";
    default:
        return "errno " + std::to_string(error);
    }
}

}  // namespace mb
