#include "trial.hpp"

#include "register_session.hpp"
#include "services/exchange_register.hpp"
#include "store/connection.hpp"
#include "watched_vfs.hpp"

#include <mb/error.hpp>
#include <mb/services/exchange.hpp>
#include <mb/services/log.hpp>
#include <mb/services/people.hpp>
#include <mb/services/person_changes.hpp>

#include <algorithm>
#include <new>
#include <stdexcept>

namespace mb::faults {

namespace {

constexpr const char* lessons = "cohort,lesson,date,start,minutes,topic,group,held\n"
                                "K7,L10,2020-09-14,09:00,180,Om håp,,yes\n"
                                "K7,L11,2020-09-21,09:00,180,,,yes\n";

Found look_at(const std::filesystem::path& folder) {
    return find_in_register(
        folder, [] { return nullptr; }, Blobs::lengths);
}

/// Disarms however its scope ends.
class Armed {
public:
    explicit Armed(Fault* fault) : fault_(fault) {
        if (fault_ != nullptr) {
            fault_->arm();
        }
    }
    ~Armed() {
        if (fault_ != nullptr) {
            fault_->disarm();
        }
    }
    Armed(const Armed&) = delete;
    Armed& operator=(const Armed&) = delete;

private:
    Fault* fault_;
};

}  // namespace

Trial::Trial(Care care) : care_(care), folder_(test::memory_or_disk()) {
    install_watched_vfs();
    RegisterSession(1, 0, false).create(folder_.path());
    image_ = read_image(folder_.path());
    std::ofstream(folder_ / "lessons.csv") << lessons;
    begin();
    for (const auto& task : tasks()) {
        contents_.push_back(look_at(folder_.path()).content);
        task.run();
    }
    registered_.reset();
    contents_.push_back(look_at(folder_.path()).content);
}

Context Trial::context() const {
    return {Instant::parse("2021-09-01T10:00:00Z"), "kari", "test", "testing"};
}

void Trial::add_carelessly() const {
    registered_->record(context(), [&] {
        for (int i = 0; i < 2; ++i) {
            try {
                registered_->connection().execute("INSERT INTO person DEFAULT VALUES");
            } catch (const std::exception&) {
                // As if nothing had happened.
            }
        }
        return Register::Recorded{Event{"person-added", {}}, {}};
    });
}

std::vector<Task> Trial::tasks() const {
    return {{"open", [this] { registered_ = Register::open(folder_ / "s.mb", Register::Mode::write); }},
            {"add a person",
             [this] {
                 if (care_ == Care::careless) {
                     add_carelessly();
                     return;
                 }
                 services::NewPerson person;
                 person.identity.given_name = Line("Sprudlende");
                 person.identity.family_name = Line("Tomat");
                 services::add_person(*registered_, {context()}, person);
             }},
            {"look", [this] { services::people(*registered_, context()); }},
            {"import", [this] { services::import_files(*registered_, context(), {folder_ / "lessons.csv"}); }},
            {"undo",
             [this] {
                 const auto newest = services::log(*registered_).front().number;
                 services::undo(*registered_, context(), newest.to_string());
             }},
            {"look in a register that may only be read", [this] {
                 registered_.reset();
                 registered_ = Register::open(folder_ / "s.mb", Register::Mode::read);
                 services::people(*registered_, context());
             }}};
}

void Trial::begin() {
    registered_.reset();
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
        if (entry.path().filename().string().starts_with("s.")) {
            std::filesystem::remove(entry.path());
        }
    }
    for (const auto& [name, bytes] : image_) {
        write_file(folder_ / name, bytes);
    }
}

/// Returns nothing when it went well, "failed" when it threw what it may throw, and else what it threw.
std::string Trial::attempt(const Task& task, Fault* fault) {
    const Armed armed(fault);
    try {
        task.run();
        return {};
    } catch (const Error&) {
        return "failed";
    } catch (const std::bad_alloc&) {
        return "failed";
    } catch (const std::exception& failure) {
        return std::string("threw ") + failure.what();
    }
}

/// Who looked is written also when the operation is taken back.
bool Trial::is_expected(const Content& found, std::size_t done) const {
    const auto& before = contents_[done];
    const auto& after = contents_[std::min(done + 1, contents_.size() - 1)];
    const auto looked = [&](Content content) {
        content.looks = after.looks;
        return content;
    };
    return found == before || found == after || found == looked(before);
}

std::string Trial::run(Fault& fault, Then then, std::optional<std::size_t> only) {
    begin();
    const auto all = tasks();
    std::size_t done = 0;
    std::string wrong;
    for (; done < all.size() && wrong.empty(); ++done) {
        auto* const striking = !only || *only == done ? &fault : nullptr;
        auto came = attempt(all[done], striking);
        if (came == "failed" && then == Then::go_on) {
            // Once more; what had been done all the same is refused now.
            came = attempt(registered_ ? all[done] : all.front(), nullptr);
            came = came == "failed" && registered_ ? "" : came;
        }
        if (came == "failed") {
            break;
        }
        wrong = came;
    }
    {
        const Armed armed(only ? nullptr : &fault);
        registered_.reset();
    }
    if (!wrong.empty()) {
        return wrong;
    }
    auto found = look_at(folder_.path());
    if (found.wrong.empty() && then == Then::stop && !is_expected(found.content, done)) {
        found.wrong = "neither as before nor as after";
    }
    return found.wrong;
}

std::string Trial::create(Fault& fault) {
    const auto folder = folder_ / "made";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
    const auto path = folder / "s.mb";
    const auto came =
        attempt({"create", [&] { Register::create(path, Instant::parse("2021-01-01T08:00:00Z")); }}, &fault);
    if (came == "failed" && std::filesystem::is_empty(folder)) {
        return {};
    }
    auto wrong = came.empty() || came == "failed" ? look_at(folder).wrong : came;
    for (const auto& [name, bytes] : read_image(folder)) {
        wrong += wrong.empty() ? "" : ", left: " + name.substr(0, 9);
    }
    return wrong;
}

}  // namespace mb::faults
