#include "cli/topics/texts.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr TopicLine lines[] = {
    {"",                      mark("That somebody is in this register tells something about their health. So it holds as little as can be, and names are sealed apart from all else.")},
    {"",                      mark("These must never be typed, into no field and no file:")},
    {"",                      mark("* national identity numbers: what looks like one is refused")},
    {"",                      mark("* diagnoses, illness, treatment, or why somebody was away: absence is valid or invalid, no more")},
    {"",                      mark("* in notes, anything that you would not read aloud to the person")},
    {"",                      mark("Lists show numbers (P12, E34) and codes. Names are shown by what is about who somebody is (person, note, cohort contacts, cohort letters, export), and elsewhere only where you ask:")},
    {"mb cohort progress K7 --names", mark("with names")},
    {"mb enrolment list --names --why \"letters of admission\"", mark("and why you look")},
    {"mb person add --input -", mark("names are typed in, and do not stay in the shell's history")},
    {"",                      mark("Each look at names leaves a line in the access log: when, who, which command, why, and whose names. It cannot be taken back. --actor and --why say who and why; mb.toml can say it for every day.")},
    {"mb person access P12",  mark("who has looked at who P12 is, when and why")},
    {"mb person due",         mark("whose name has been kept long enough, by the office's own years")},
    {"mb person erase P12 --decision 2026/1234-5", mark("destroys who P12 was; there is no undo")},
    {"mb register processing", mark("the record of processing, for the office to complete")},
    {"",                      mark("Confirmations, the log and completion in the shell never show the names of participants. The log does show those of people at work: who did it (--actor), supervisors and contacts at hosts with their e-mail and telephone, and who approved a recognition or a dispensation. It also shows your own refs, and what is typed with --note and --reason: let neither tell who somebody is.")},
    {"",                      mark("What export and --output write may hold names: keep those files as you keep the register, and remove them when they have served.")},
};
// clang-format on

}  // namespace

std::span<const TopicLine> topic_texts::privacy() {
    return lines;
}

}  // namespace mb::cli
