#include "register_session.hpp"

#include "services/exchange_register.hpp"
#include "store/connection.hpp"
#include "store/identities.hpp"

#include <mb/services/attendance_changes.hpp>
#include <mb/services/enrolment_steps.hpp>
#include <mb/services/exchange.hpp>
#include <mb/services/log.hpp>
#include <mb/services/notes.hpp>
#include <mb/services/people.hpp>
#include <mb/services/person_changes.hpp>

#include <algorithm>
#include <fstream>

namespace mb::faults {

namespace {

constexpr int lessons_at_once = 40;

Date day(std::string_view text) {
    return Date::parse(text);
}

/// What is there before the session: a cohort, its lessons and two participants.
test::Bundle small_beginning() {
    return {{"programmes.csv", "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent,"
                               "milestones\nMB,180,60,20,5,80,prosjektoppgave\n"},
            {"cohorts.csv", "code,programme,first_day,last_day,places,application_deadline\n"
                            "K7,MB,2020-08-17,2021-06-18,17,2020-04-24\n"},
            {"people.csv", "ref,given_name,family_name,birth_date,email,phone,language\n"
                           "B1,Absurd,Banan,1980-02-03,absurd@example.org,,nb\n"
                           "B2,Mild,Mango,1985-06-07,,,nn\n"},
            {"enrolments.csv", "person,cohort,status,date,reason,note,continues,received\n"
                               "B1,K7,admitted,2020-06-10,,,,\nB1,K7,active,2020-08-17,,,,\n"
                               "B2,K7,admitted,2020-06-10,,,,\nB2,K7,active,2020-08-17,,,,\n"},
            {"lessons.csv", "cohort,lesson,date,start,minutes,topic,group,held\n"
                            "K7,L01,2020-08-24,09:00,180,Recovery,,yes\n"
                            "K7,L02,2020-08-31,09:00,180,,,yes\n"}};
}

/// Lessons with attendance, and two new persons.
test::Bundle many_rows(int round) {
    const auto number = std::to_string(round);
    std::string lessons = "cohort,lesson,date,start,minutes,topic,group,held\n";
    std::string attendance = "cohort,lesson,person,minutes,absence\n";
    for (int i = 0; i < lessons_at_once; ++i) {
        const auto code = "M" + number + "-" + std::to_string(i);
        const auto date = day("2020-09-01").plus_days(i).to_string();
        lessons += "K7," + code + "," + date + ",09:00,180,Om håp og om å bli hørt,,yes\n";
        attendance += "K7," + code + ",B1,180,\nK7," + code + ",B2,90,valid\n";
    }
    return {{"people.csv", "ref,given_name,family_name,birth_date,email,phone,language\n"
                           "N" + number
                               + ",Pratsom,Plomme " + number
                               + ",1990-10-11,,,\n"
                                 "M"
                               + number + ",Dobbel,Dill " + number + ",1970-01-01,,,\n"},
            {"lessons.csv", lessons},
            {"attendance.csv", attendance}};
}

void write_bundle(const std::filesystem::path& folder, const test::Bundle& bundle) {
    std::filesystem::create_directory(folder);
    for (const auto& [name, content] : bundle) {
        std::ofstream(folder / name, std::ios::binary) << content;
    }
}

void import(Register& registered, const Context& context, const std::filesystem::path& folder) {
    if (services::import_files(registered, context, {folder}).has_errors()) {
        throw std::logic_error("the bundle has faults");
    }
}

}  // namespace

RegisterSession::RegisterSession(std::uint64_t seed, int length, bool small_cache)
    : random_(seed), length_(length), small_cache_(small_cache) {}

Context RegisterSession::context() {
    const auto minute = std::to_string(100 + ++clock_ % 60).substr(1);
    return {Instant::parse("2021-09-01T10:" + minute + ":00Z"), "kari", "test", "testing"};
}

void RegisterSession::create(const std::filesystem::path& folder) {
    folder_ = folder;
    auto made = Register::create(folder / "s.mb", Instant::parse("2021-01-01T08:00:00Z"));
    write_bundle(folder / "beginning", small_beginning());
    import(made, context(), folder / "beginning");
}

void RegisterSession::use_cache() {
    if (small_cache_) {
        registered_->connection().execute("PRAGMA main.cache_size = 8; PRAGMA keys.cache_size = 2");
    }
}

std::vector<Task> RegisterSession::open(const std::filesystem::path& folder) {
    folder_ = folder;
    registered_ = Register::open(folder / "s.mb", Register::Mode::write);
    use_cache();
    const Task add{"add a person", [this] { add_person(); }};
    const Task note{"write a note", [this] { write_note(); }};
    // What an operation needs comes right before it.
    const std::vector<std::vector<Task>> kinds{
        {add},
        {add, {"erase that person", [this] { erase_newest(); }}},
        {add, {"take the application of that person", [this] { enrol_newest(); }}},
        {{"change a person", [this] { change_person(); }}},
        {{"take a step", [this] { take_step(); }}},
        {note, {"remove a note", [this] { remove_note(); }}},
        {{"record attendance", [this] { attend(); }}},
        {{"look", [this] { look(); }}},
        {{"undo", [this] { undo(); }}},
        {{"import", [this] { import_many(); }}},
        {{"close and open", [this] { reopen(); }}},
    };
    std::vector<Task> operations;
    while (operations.size() < static_cast<std::size_t>(length_)) {
        auto round = kinds;
        std::ranges::shuffle(round, random_);
        for (const auto& kind : round) {
            operations.insert(operations.end(), kind.begin(), kind.end());
        }
    }
    operations.resize(static_cast<std::size_t>(length_));
    return operations;
}

void RegisterSession::close() {
    registered_.reset();
}

void RegisterSession::add_person() {
    const auto number = std::to_string(++named_);
    services::NewPerson person;
    person.identity.given_name = Line("Sprudlende");
    person.identity.family_name = Line("Tomat " + number);
    person.identity.birth_date = day("1979-05-17");
    services::add_person(*registered_, {context()}, person);
}

void RegisterSession::change_person() {
    services::PersonEdit edit;
    edit.phone = std::optional(Line("+47 900 00 " + std::to_string(100 + ++named_)));
    services::change_person(*registered_, {context()}, "B1", edit);
}

PersonId RegisterSession::newest_person() const {
    return registered_->connection().value<PersonId>("SELECT max(id) FROM person").value();
}

void RegisterSession::erase_newest() {
    const auto person = newest_person();
    registered_->record(context(), [&] {
        registered_->identities().erase(person);
        registered_->connection().run("UPDATE person SET ref = NULL, erased_on = '2021-09-01' WHERE id = ?1", person);
        return Register::Recorded{Event{"person-erased", {}}, {}};
    });
}

void RegisterSession::enrol_newest() {
    services::apply(*registered_, {context()}, {newest_person().to_string(), "K7", day("2020-05-20"), {}});
}

void RegisterSession::take_step() {
    using enum services::Step;
    const bool leaves = steps_++ % 2 == 0;
    services::take_step(*registered_, {context()}, "E2", leaves ? leave : resume,
                        {day("2020-10-01").plus_days(steps_)});
}

void RegisterSession::write_note() {
    services::add_note(*registered_, {context()}, "E1", day("2021-01-11"), Line("har ringt"));
}

void RegisterSession::remove_note() {
    const auto newest = registered_->connection().value<NoteId>("SELECT max(id) FROM note").value();
    services::remove_note(*registered_, {context()}, newest.to_string());
}

void RegisterSession::attend() {
    services::record_attendance(*registered_, {context()}, "K7/L0" + std::to_string(1 + random_() % 2),
                                {true, {{"E1", {Minutes(static_cast<int>(random_() % 180)), {}}}}});
}

void RegisterSession::look() {
    services::people(*registered_, context());
}

void RegisterSession::undo() {
    const auto newest = services::log(*registered_).front().number;
    if (newest.number() > 1) {  // The first is what everything builds on.
        services::undo(*registered_, context(), newest.to_string());
    }
}

void RegisterSession::import_many() {
    const auto bundle = folder_ / ("bundle" + std::to_string(++imported_));
    write_bundle(bundle, many_rows(imported_));
    import(*registered_, context(), bundle);
}

void RegisterSession::reopen() {
    registered_.reset();
    registered_ = Register::open(folder_ / "s.mb", Register::Mode::write);
    use_cache();
}

Found RegisterSession::find(const std::filesystem::path& folder, const std::function<const Found*()>& known) {
    return find_in_register(folder, known);
}

Found find_in_register(const std::filesystem::path& folder, const std::function<const Found*()>& known, Blobs blobs) {
    Found found;
    try {
        const auto registered = Register::open(folder / "s.mb", Register::Mode::write);
        if (const auto* before = known()) {
            return *before;
        }
        for (const auto& finding : registered.check(true)) {
            found.wrong += (found.wrong.empty() ? "" : " ") + finding.code;
        }
        if (!registered.has_keys()) {
            found.wrong += " no keys";
        } else {
            found.content = content_of(registered.connection().handle(), blobs);
        }
    } catch (const Error& failure) {
        found.wrong = failure.code() + " " + std::string(field(failure.fields(), "detail").value_or(""));
    } catch (const std::exception& failure) {
        found.wrong = std::string("not an mb::Error: ") + failure.what();
    }
    return found;
}

}  // namespace mb::faults
