/// What a fuzzer feeds: one function for each reader, in a program of its own.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

/// Reads `size` bytes; ends the program where what it reads breaks a promise. libFuzzer's name for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace mb::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program, so that the input is kept.
inline void require(bool holds, const char* promise) {
    if (!holds) {
        std::cerr << "broken promise: " << promise << '\n';
        std::abort();
    }
}

/// A file in memory that holds some bytes, for readers that want a path.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes) : file_(memfd_create("input", 0)) {
        for (std::string_view rest = bytes; !rest.empty();) {
            const auto written = write(file_, rest.data(), rest.size());
            if (written <= 0) {
                throw std::runtime_error("no memory for the input");
            }
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    ~MemoryFile() { close(file_); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(file_); }

private:
    int file_;
};

}  // namespace mb::fuzz
