/// The folder that a bundle is written into.
#pragma once

#include <filesystem>
#include <vector>

namespace mb::services::exchange {

/// A folder and all that has been made of it, which goes again unless it is kept.
class BundleFolder {
public:
    explicit BundleFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}
    ~BundleFolder();
    BundleFolder(const BundleFolder&) = delete;
    BundleFolder& operator=(const BundleFolder&) = delete;

    /// Throws unless files can be written into it, be it that it has to be made first; makes nothing. RegisterError
    /// `folder-not-writable`, and `folder-not-empty` unless what is there may be written over.
    void require_place(bool overwrite) const;
    /// Makes it where it is missing, for its owner only.
    void make();
    /// Notes a file that is there now and was not before.
    void add(std::filesystem::path file) { made_.push_back(std::move(file)); }
    void keep() { made_.clear(); }

private:
    std::filesystem::path folder_;
    std::vector<std::filesystem::path> made_;  ///< in that order
};

}  // namespace mb::services::exchange
