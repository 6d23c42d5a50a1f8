#include "cli/topics/texts.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr TopicLine lines[] = {
    {"",                        mark("Who completes has the hours of theory, the weeks of practice and every milestone that the cohort's programme asks for.")},
    {"mb programme show MB-180", mark("what is asked for")},
    {"mb cohort progress K7",   mark("what is missing for whom, and who is on track")},
    {"mb enrolment progress E34", mark("the same for one, with what counts")},
    {"mb enrolment progress E34 --lessons", mark("lesson by lesson: what counts, what does not and why")},
    {"mb enrolment progress E34 --weeks", mark("the same for weeks of practice")},
    {"",                        mark("The outlook says whether what is missing fits into what is left: the lessons still to come of one's own group, and the weeks up to the cohort's last day. More missing than left is out of reach, more than nine tenths of it at risk. Milestones are not part of it. Lessons that nobody has recorded yet, and a timetable that is not complete, make it look worse than it is.")},
    {"mb cohort progress K7 --outlook at-risk", mark("who needs help now")},
    {"",                        mark("Theory is attendance at lessons that were held, of one's own group, on days when one was active. Lessons before admission or during leave are no absence. Of two lessons at the same time one counts.")},
    {"",                        mark("What was missed can be made up, but never more of a lesson than was missed. Earlier learning can be recognised as hours or weeks.")},
    {"mb attendance make-up E34 --lesson K7/L03 --minutes 90", mark("an hour and a half of a lesson, made up today")},
    {"mb enrolment recognise E34 --kind theory --hours 12 --approver \"Streng Sitron\"", mark("twelve hours of theory for earlier learning")},
    {"",                        mark("A week of practice counts when the host has approved it and enough of its planned days were attended, over all hosts together. The programme says how many are enough. A public holiday lowers the planned days and is no absence.")},
    {"",                        mark("A dispensation is a decision that lets a requirement stand unmet. It is recorded with its reason and changes no count: 178 hours stay 178 hours.")},
    {"mb enrolment dispense E34 --requirement practice --approver \"Streng Sitron\" --reason \"…\"", mark("whoever completes does not need all practice weeks")},
    {"mb enrolment due", mark("who could be completed, and what else waits for a decision")},
    {"mb follow-up due",        mark("who has completed, and is to be asked how it went on")},
    {"",                        mark("Who continues in another cohort brings along what that cohort's programme lets carry over.")},
};
// clang-format on

}  // namespace

std::span<const TopicLine> topic_texts::completing() {
    return lines;
}

}  // namespace mb::cli
