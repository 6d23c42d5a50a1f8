#include "cli/topics/texts.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr TopicLine lines[] = {
    {"",           mark("Days are written in full. Nothing is guessed: a day without a year, or with a two-digit one, is refused.")},
    {"2020-06-30", mark("a day; or 30.06.2020, or 30.6.2020")},
    {"2020-W53",   mark("a week, by its ISO number; only some years have a week 53")},
    {"09:00",      mark("a time of day, in Norway's time")},
    {"6:30",       mark("six and a half hours; or 6,5 or 6.5")},
    {"37,5",       mark("a position percent; or 37.5")},
    {"on-leave",   mark("a status, a reason, a kind: the code, or the word for it in one of the three languages, such as permisjon")},
    {"",           mark("A period includes both ends: --from 2020-08-17 --to 2021-06-18 begins on the one day and ends with the other. One that ends before it begins is refused.")},
    {"",           mark("Where no day is given, it is today in Oslo. A deadline lasts until midnight in Oslo.")},
    {"--today 2020-04-01", mark("work as if it were that day")},
    {"--at 2020-04-01",    mark("what was the case on that day, as the register knows it now")},
    {"--as-known 2020-04-01", mark("what the register knew at the end of that day; later corrections are left out")},
    {"",           mark("A status holds from its day until the next one, and that day belongs to the new status. A practice week belongs to the day of its Monday.")},
};
// clang-format on

}  // namespace

std::span<const TopicLine> topic_texts::dates() {
    return lines;
}

}  // namespace mb::cli
