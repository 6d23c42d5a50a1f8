// Which file systems are network shares.
#include "store/filesystem.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <map>

namespace mb::test {

BOOST_AUTO_TEST_SUITE(filesystem)

BOOST_AUTO_TEST_CASE(network_shares_are_known_by_their_magic) {
    const std::map<long, std::string> shares{{0x6969, "nfs"},       {0x517B, "smb"},    {0xFF534D42L, "cifs"},
                                             {0xFE534D42L, "smb2"}, {0x01021997, "9p"}, {0x5346414F, "afs"},
                                             {0x00C36400, "ceph"}};
    for (const auto& [magic, name] : shares) {
        BOOST_TEST(store::network_filesystem(magic).value_or("none") == name);
        // On machines whose field is a signed number of 32 bits.
        BOOST_TEST(store::network_filesystem(static_cast<int>(magic)).value_or("none") == name);
    }
}

BOOST_AUTO_TEST_CASE(local_file_systems_are_none) {
    // ext4, xfs, btrfs, tmpfs, overlayfs, zfs, fuse.
    for (const long magic :
         {0xEF53L, 0x58465342L, 0x9123683EL, 0x01021994L, 0x794C7630L, 0x2FC12FC1L, 0x65735546L, 0L, -1L}) {
        BOOST_TEST(!store::network_filesystem(magic).has_value());
    }
    BOOST_TEST(!store::network_filesystem_of(std::filesystem::temp_directory_path()).has_value());
}

BOOST_AUTO_TEST_CASE(fuse_carries_both_remote_and_local_ones) {
    BOOST_TEST(store::remote_fuse("fuse.sshfs").has_value());
    BOOST_TEST(store::remote_fuse("fuse.rclone").has_value());
    BOOST_TEST(!store::remote_fuse("fuse.gocryptfs").has_value());
    BOOST_TEST(!store::remote_fuse("fuseblk").has_value());
    BOOST_TEST(!store::remote_fuse("").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
