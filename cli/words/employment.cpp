#include "cli/words/words.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Word all[] = {
    {"contract", "permanent", mark_in("contract", "permanent")},
    {"contract", "temporary", mark_in("contract", "temporary")},

    {"funding", "ordinary",   mark_in("funding", "ordinary")},
    {"funding", "earmarked",  mark_in("funding", "earmarked")},
    {"funding", "subsidised", mark_in("funding", "subsidised")},

    {"end reason", "contract-expired", mark_in("end reason", "contract expired")},
    {"end reason", "resigned",         mark_in("end reason", "resigned")},
    {"end reason", "dismissed",        mark_in("end reason", "dismissed")},
    {"end reason", "funding-ended",    mark_in("end reason", "funding ended")},
    {"end reason", "education",        mark_in("end reason", "education")},
    {"end reason", "retired",          mark_in("end reason", "retired")},
    {"end reason", "other",            mark_in("end reason", "other")},
    {"end reason", "unknown",          mark_in("end reason", "unknown")},

    {"source of knowledge", "employer",  mark_in("source of knowledge", "the employer")},
    {"source of knowledge", "person",    mark_in("source of knowledge", "the person")},
    {"source of knowledge", "follow-up", mark_in("source of knowledge", "a follow-up")},
    {"source of knowledge", "public",    mark_in("source of knowledge", "what is public")},
    {"source of knowledge", "other",     mark_in("source of knowledge", "otherwise")},

    {"answer", "employed",       mark_in("answer", "employed")},
    {"answer", "education",      mark_in("answer", "in education")},
    {"answer", "job-seeking",    mark_in("answer", "looking for a job")},
    {"answer", "other-activity", mark_in("answer", "other activity")},
    {"answer", "not-working",    mark_in("answer", "not working")},
    {"answer", "no-answer",      mark_in("answer", "no answer")},

    {"population", "anyone",     mark_in("population", "anyone")},
    {"population", "completers", mark_in("population", "those who have completed")},
    {"employed population", "all", mark_in("employed population", "everyone")},
    {"employed population", "completers", mark_in("employed population", "those who have completed")},
    {"employed population", "non-completers", mark_in("employed population", "all others")},

    {"unit", "persons", mark_in("unit", "persons")},
    {"unit", "fte",     mark_in("unit", "full-time equivalents")},
    {"reading", "A", mark_in("reading", "peer roles at any employer")},
    {"reading", "B", mark_in("reading", "those who have completed, in ordinary posts of the municipality")},
    {"reading", "C", mark_in("reading", "peer roles in the municipality")},

    {"prospect", "on-track",     mark_in("prospect", "on track")},
    {"prospect", "uncertain",    mark_in("prospect", "uncertain")},
    {"prospect", "not-on-track", mark_in("prospect", "not on track")},

    {"forecast rate", "hired-unemployed-0", mark_in("forecast rate", "hired within a year of completing")},
    {"forecast rate", "hired-unemployed-1", mark_in("forecast rate", "hired in the second year")},
    {"forecast rate", "hired-unemployed-2", mark_in("forecast rate", "hired later")},
    {"forecast rate", "leaving-employed-0", mark_in("forecast rate", "leaving in the first year")},
    {"forecast rate", "leaving-employed-1", mark_in("forecast rate", "leaving in the second year")},
    {"forecast rate", "leaving-employed-2", mark_in("forecast rate", "leaving later")},
    {"forecast rate", "hired-left",         mark_in("forecast rate", "hired again")},
    {"forecast rate", "completing",         mark_in("forecast rate", "completing, of those admitted")},
    {"forecast rate", "completing-training", mark_in("forecast rate", "completing, of those in training now")},
    {"forecast rate", "employed-on-completing", mark_in("forecast rate", "employed already on completing")},
    {"forecast rate", "from-outside",       mark_in("forecast rate", "from outside, a year")},
    {"forecast rate", "spread",             mark_in("forecast rate", "how much years differ (sigma)")},

    {"goal answer", "yes",    mark_in("goal answer", "yes")},
    {"goal answer", "nearly", mark_in("goal answer", "nearly")},
    {"goal answer", "no",     mark_in("goal answer", "no")},
    {"goal answer", "after-deadline", mark_in("goal answer", "after the deadline")},
};
// clang-format on

}  // namespace

std::span<const Word> words::employment() {
    return all;
}

}  // namespace mb::cli
