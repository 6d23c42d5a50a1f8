#include <chrono>
#include <iostream>

// std::cout in a comment, and below in a sentence, is nothing.
const char* sentence = "std::cout and getenv(HOME)";
const int million = 1'000'000;

void today() {
    std::cout << std::chrono::system_clock::now().time_since_epoch().count() << million;
    const char quote = '"';
    std::clog << std::getenv("HOME") << std::time(nullptr) << quote;
}
