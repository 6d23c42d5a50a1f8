#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    // days, weeks, times
    {"date-malformed",       mark("{value} is no date"), mark("write 2020-06-30 or 30.06.2020")},
    {"date-two-digit-year",  mark("the year of {value} has two digits, and nothing is guessed"), mark("write 2020-06-30 or 30.06.2020")},
    {"date-impossible",      mark("there is no day {value}")},
    {"day-still-to-come",    mark("{value|day} is still to come (today is {today|day}): how it will be then, the register cannot tell"), mark("write a day up to today: {option} {today}")},
    {"date-out-of-range",    mark("{value} is not between 1900 and 2199")},
    {"week-malformed",       mark("{value} is no week"), mark("write the year and the week: 2020-W53")},
    {"week-impossible",      mark("there is no week {value}: that year has no such week")},
    {"time-malformed",       mark("{value} is no time of day"), mark("write 09:00")},
    {"time-impossible",      mark("there is no time {value}")},
    {"instant-malformed",    mark("{value} is no date with time and zone"), mark("write 2020-05-31T21:59:59Z or 2020-05-31T23:59:59+02:00")},
    {"instant-without-zone", mark("{value} does not say in which time zone"), mark("write 2020-05-31T21:59:59Z or 2020-05-31T23:59:59+02:00")},
    {"period-reversed",      mark("the period ends before it begins: {from|day} to {to|day}")},

    // numbers
    {"number-out-of-range",  mark("{value} is not a number that is taken here[: {lowest} to {highest}]")},
    {"number-malformed",     mark("{value} is no number")},
    {"number-grouped",       mark("{value} has its digits in groups, and nothing is guessed"), mark("write 1234,5 or 1234.5")},
    {"number-not-whole",     mark("{value} is not a whole number")},
    {"number-too-fine",      mark("{value} has too many decimals: {decimals} are taken")},
    {"minutes-malformed",    mark("{value} is not a whole number of minutes"), mark("write 90, or hours as 1:30; a comma stands between several values")},
    {"minutes-out-of-range", mark("{value} is not an amount of minutes that can be")},
    {"hours-malformed",      mark("{value} is no number of hours"), mark("write 6, 6.5, 6,5 or 6:30")},
    {"percent-malformed",    mark("{value} is no position percent"), mark("write 50, 37,5 or 37.5")},
    {"percent-out-of-range", mark("a position of {value} % cannot be: it is more than 0 and at most 100")},
    {"target-malformed",     mark("{value} is no target"), mark("write x2 (twice the baseline) or a whole number")},
    {"yes-no-malformed",     mark("{value} is neither yes nor no"), mark("write yes or no, ja or nei")},

    // texts and codes
    {"text-empty",                    mark("the text is empty")},
    {"text-too-long",                 mark("the text is longer than 500 bytes")},
    {"text-control-character",        mark("the text holds a control character: {value}")},
    {"text-not-utf8",                 mark("the text is not UTF-8: {value}")},
    {"email-malformed",      mark("this is no e-mail address"), mark("an address has one @ with something on either side: name@example.org")},
    {"phone-malformed",      mark("this is no telephone number"), mark("a number has at least five digits, and no letters: +47 00 00 00 00")},
    {"birth-date-out-of-range", mark("a birth date lies from {lowest|day} to {highest|day}"), mark("look at the year")},
    {"text-national-identity-number", mark("this looks like a national identity number, which the register must not hold")},
    {"code-malformed",                mark("{value} is no code ({noun|noun})"),
                                      mark("a code has letters, digits, - _ . + and spaces inside, and at most 60 bytes")},
    {"code-unknown",                  mark("{value} is no {noun|noun}[; did you mean {nearest}?][ (known: {known})]")},

    // values of programmes, cohorts, lessons
    {"programme-number-out-of-range", mark("it must be {lowest} to {highest}, not {value}")},
    {"minutes-per-hour-unknown",      mark("an hour of theory has 60 or 45 minutes, not {value}")},
    {"milestone-twice",               mark("a milestone is listed twice: {value}")},
    {"milestone-malformed",           mark("{value} cannot be a milestone: | separates milestones, and theory and practice are other requirements")},
    {"places-out-of-range",           mark("{value} places cannot be: 0 to 1000")},
    {"lesson-minutes-out-of-range",   mark("a lesson of {value} minutes cannot be: 1 to 1440")},
    {"make-up-minutes-out-of-range",  mark("{value} minutes cannot be made up: 1 to 1440")},
    {"amount-out-of-range",           mark("{value} cannot be recognised: the amount is too small or too large")},
    {"planned-days-out-of-range",     mark("{value} planned days in a week cannot be: 0 to 7")},
    {"present-days-exceed-planned",   mark("[{week}: ]{present} days present are more than the {planned} planned")},
    {"baseline-negative",             mark("the baseline {value} is negative")},
    {"target-times-nothing",          mark("{value} of a baseline of 0 is 0, and reached from the start"), mark("write the target as a number, such as 40")},
    {"deadline-not-after-baseline",   mark("the deadline {value|day} does not come after the day of the baseline, {baseline_date|day}")},

    // values that need each other
    {"reason-without-withdrawal",    mark("only withdrawn takes a reason"), mark("leave the reason out, or record the status withdrawn")},
    {"note-without-other-reason",    mark("only the reason other takes a note")},
    {"received-without-application", mark("only applied takes the time when the application was received")},
    {"end-reason-without-end",       mark("an employment that has not ended has no end reason")},
    {"answer-without-day",           mark("the answer needs the day on which it came")},
    {"day-without-answer",           mark("there is a day of answering, but no answer")},
    {"answered-before-asked",        mark("answered {answered_on|day}, before it was asked {asked_on|day}")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::values() {
    return sentences;
}

}  // namespace mb::cli
