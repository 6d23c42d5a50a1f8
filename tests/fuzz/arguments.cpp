// The command line: words, each on a line of its own. Whatever they are, mb says what is wrong, in text that a terminal shows
// as it is, and ends with one of its exit codes.
#include "small_office.hpp"
#include "target.hpp"

namespace {

/// A fuzzer is free to write files, but only where it works.
bool leads_elsewhere(const std::string& word) {
    return word.find('/') != std::string::npos || word.find("..") != std::string::npos;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const mb::test::SmallOffice office;
    std::vector<std::string> words;
    std::istringstream lines{std::string(mb::fuzz::text_of(data, size))};
    for (std::string word; std::getline(lines, word) && words.size() < 20;) {
        word = word.substr(0, word.find('\0'));  // as any argument of a program
        if (leads_elsewhere(word)) {
            return 0;
        }
        words.push_back(word);
    }
    const auto said = office.run(words);
    mb::fuzz::require(said.code >= 0 && said.code != 1 && said.code <= 8,
                      "the exit code is one of those that help tells");
    mb::fuzz::require(mb::test::shows_as_it_is(said.out) && mb::test::shows_as_it_is(said.error),
                      "what is said shows as it is");
    return 0;
}
