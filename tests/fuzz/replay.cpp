// Feeds a fuzz target with what has been kept, and with variations of it, where no fuzzer is at hand.
//
//     fuzz-TARGET FOLDER [VARIATIONS]
//
// Each file of the folder is tried as it is. Then variations of them, MB_FUZZ_DEPTH times as many as given: bits flipped,
// bytes put in, taken out and doubled, pieces of other files put in. They are the same each time; MB_FUZZ_SEED makes
// others. What ends the program is left in the file `fuzz-failure`.
#include "target.hpp"

#include <fcntl.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t longest = 1 << 16;

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): signal handlers reach nothing else
const Bytes* current = nullptr;

extern "C" void keep_input(int /*signal*/) {
    const int file = open("fuzz-failure", O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && current != nullptr) {
        static_cast<void>(write(file, current->data(), current->size()) >= 0);
    }
    _exit(99);
}

class Variations {
public:
    Variations(std::vector<Bytes> kept, std::uint64_t seed) : kept_(std::move(kept)), random_(seed) {}

    Bytes next() {
        Bytes bytes = kept_[below(kept_.size())];
        for (std::size_t changes = 1 + below(6); changes > 0; --changes) {
            change(bytes);
        }
        bytes.resize(std::min(bytes.size(), longest));
        return bytes;
    }

private:
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }
    std::ptrdiff_t place(const Bytes& bytes) { return static_cast<std::ptrdiff_t>(below(bytes.size() + 1)); }

    void change(Bytes& bytes) {
        // What readers stumble over.
        static constexpr std::string_view hard[] = {"\"",
                                                    "\"\"",
                                                    "\n",
                                                    "\r\n",
                                                    ";",
                                                    ",",
                                                    "\t",
                                                    "=",
                                                    "'",
                                                    "\\",
                                                    std::string_view("\0", 1),
                                                    "\xff",
                                                    "\xef\xbb\xbf",
                                                    "\xc3",
                                                    "\x1b[31m",
                                                    "\xe2\x80\xae",
                                                    "-",
                                                    "0",
                                                    "9",
                                                    "99999999999",
                                                    "%s",
                                                    "{",
                                                    "}",
                                                    "--",
                                                    "+",
                                                    ".",
                                                    ":",
                                                    "W53"};
        const auto at = place(bytes);
        switch (below(6)) {
        case 0:
            if (at < static_cast<std::ptrdiff_t>(bytes.size())) {
                bytes[static_cast<std::size_t>(at)] ^= static_cast<std::uint8_t>(1U << below(8));
            }
            break;
        case 1: {
            const auto& piece = hard[below(std::size(hard))];
            bytes.insert(bytes.begin() + at, piece.begin(), piece.end());
            break;
        }
        case 2: {
            const auto end = std::min<std::ptrdiff_t>(at + static_cast<std::ptrdiff_t>(1 + below(16)),
                                                      static_cast<std::ptrdiff_t>(bytes.size()));
            bytes.erase(bytes.begin() + at, bytes.begin() + end);
            break;
        }
        case 3: {
            const Bytes piece(bytes.begin() + at, bytes.begin() + std::max(at, place(bytes)));
            bytes.insert(bytes.begin() + at, piece.begin(), piece.end());
            break;
        }
        case 4: {
            const Bytes& other = kept_[below(kept_.size())];
            const auto from = place(other);
            bytes.insert(bytes.begin() + at, other.begin() + from, other.begin() + std::max(from, place(other)));
            break;
        }
        default:
            bytes.insert(bytes.begin() + at, static_cast<std::uint8_t>(below(256)));
        }
    }

    std::vector<Bytes> kept_;
    std::mt19937_64 random_;
};

std::uint64_t number_in(const char* variable, std::uint64_t otherwise) {
    const char* text = std::getenv(variable);
    return text == nullptr ? otherwise : std::stoull(text);
}

void feed(const Bytes& bytes) {
    current = &bytes;
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    current = nullptr;
}

}  // namespace

int main(int count, char** arguments) {
    for (const int signal : {SIGABRT, SIGSEGV}) {
        if (std::signal(signal, keep_input) == SIG_ERR) {
            return 2;
        }
    }
    std::vector<Bytes> kept;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(count > 1 ? arguments[1] : ".")) {
        files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const auto& path : files) {
        std::ifstream file(path, std::ios::binary);
        kept.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    if (kept.empty()) {
        std::cerr << "nothing to try: no file in the folder\n";
        return 2;
    }
    std::ranges::for_each(kept, feed);
    Variations variations(kept, number_in("MB_FUZZ_SEED", 2006));
    const auto runs = (count > 2 ? std::stoull(arguments[2]) : 1000) * number_in("MB_FUZZ_DEPTH", 1);
    for (std::uint64_t i = 0; i < runs; ++i) {
        feed(variations.next());
    }
    std::cout << kept.size() << " kept inputs and " << runs << " variations\n";
    return 0;
}
