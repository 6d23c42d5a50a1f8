#include "store/filesystem.hpp"

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include <array>
#include <fstream>
#include <sstream>
#include <utility>

namespace mb::store {

namespace {

// linux/magic.h and statfs(2).
constexpr long fuse = 0x65735546;
constexpr std::array<std::pair<unsigned long, std::string_view>, 15> networks{{
    {0x6969, "nfs"},
    {0x517B, "smb"},
    {0xFF534D42, "cifs"},
    {0xFE534D42, "smb2"},
    {0x01021997, "9p"},
    {0x5346414F, "afs"},
    {0x6B414653, "afs"},
    {0x73757245, "coda"},
    {0x564C, "ncp"},
    {0x00C36400, "ceph"},
    {0x0BD00BD0, "lustre"},
    {0x47504653, "gpfs"},
    {0x786F4256, "vboxsf"},
    {0xBACBACBC, "vmhgfs"},
    {0x6A656A63, "virtiofs"},
}};

constexpr std::array<std::string_view, 24> remote_fuse_types{
    "fuse.sshfs",      "fuse.rclone",
    "fuse.gvfsd-fuse", "fuse.s3fs",
    "fuse.davfs",      "fuse.davfs2",
    "fuse.glusterfs",  "fuse.curlftpfs",
    "fuse.gcsfuse",    "fuse.smbnetfs",
    "fuse.onedriver",  "fuse.ceph",
    "fuse.juicefs",    "fuse.google-drive-ocamlfuse",
    "fuse.kio-fuse",   "fuse.vmhgfs-fuse",
    "fuse.mount-s3",   "fuse.moosefs",
    "fuse.blobfuse",   "fuse.blobfuse2",
    "fuse.cvmfs2",     "fuse.seadrive",
    "fuse.goofys",     "fuse.ossfs",
};

/// The type of the mount that `path` lies on, from lines such as `36 35 98:0 / /mnt rw,noatime master:1 - fuse.sshfs
/// host:/ rw`.
std::string mount_type(const std::filesystem::path& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) {
        return {};
    }
    const auto device = std::to_string(major(status.st_dev)) + ":" + std::to_string(minor(status.st_dev));
    std::ifstream mounts("/proc/self/mountinfo");
    std::string line;
    while (std::getline(mounts, line)) {
        std::istringstream words(line);
        std::string id;
        std::string parent;
        std::string numbers;
        words >> id >> parent >> numbers;
        const auto separator = line.find(" - ");
        if (numbers == device && separator != std::string::npos) {
            const auto begin = separator + 3;
            return line.substr(begin, line.find(' ', begin) - begin);
        }
    }
    return {};
}

}  // namespace

std::optional<std::string_view> network_filesystem(long magic) {
    for (const auto& [number, name] : networks) {
        // The field is 32 bits wide on some machines and then negative.
        if ((static_cast<unsigned long>(magic) & 0xFFFFFFFF) == number) {
            return name;
        }
    }
    return std::nullopt;
}

std::optional<std::string_view> remote_fuse(std::string_view type) {
    for (const auto name : remote_fuse_types) {
        if (type == name) {
            return name;
        }
    }
    return std::nullopt;
}

std::optional<std::string> network_filesystem_of(const std::filesystem::path& path) {
    struct statfs status {};
    if (statfs(path.c_str(), &status) != 0) {
        return std::nullopt;
    }
    const auto magic = static_cast<long>(status.f_type);
    const auto found = magic == fuse ? remote_fuse(mount_type(path)) : network_filesystem(magic);
    return found ? std::optional<std::string>(*found) : std::nullopt;
}

}  // namespace mb::store
