#include "store/access_log.hpp"

#include "store/settings.hpp"
#include "store/transaction.hpp"

#include <algorithm>

namespace mb::store {

namespace {

constexpr const char* insert_access =
    "INSERT INTO access (at, actor, command, purpose, persons_up_to) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr const char* insert_person = "INSERT INTO access_person (access, person) VALUES (?1, ?2)";

/// Lets a connection that is opened for reading write for a moment.
class Writable {
public:
    Writable(Connection& connection, bool needed) : connection_(connection), needed_(needed) {
        if (needed_) {
            set_query_only(connection_, false);
        }
    }
    ~Writable() {
        try {
            if (needed_) {
                set_query_only(connection_, true);
            }
        } catch (...) {
            // Memory has run out. What is opened for reading is not written all the same: record() sees to that.
        }
    }
    Writable(const Writable&) = delete;
    Writable& operator=(const Writable&) = delete;

private:
    Connection& connection_;
    bool needed_;
};

}  // namespace

void AccessLog::note(const Context& context, std::vector<PersonId> persons) {
    std::ranges::sort(persons);
    const auto [first, last] = std::ranges::unique(persons);
    persons.erase(first, last);
    note(Look{context, std::move(persons), std::nullopt});
}

void AccessLog::note_all(const Context& context, std::int64_t last) {
    note(Look{context, {}, last});
}

void AccessLog::note(Look look) {
    waiting_.push_back(std::move(look));
    if (connection_->in_transaction()) {
        return;
    }
    try {
        flush();
    } catch (...) {
        // Nothing will be returned, so nobody has looked.
        waiting_.pop_back();
        throw;
    }
}

void AccessLog::write_waiting() {
    for (const auto& look : waiting_) {
        connection_->run(insert_access, look.context.at, look.context.actor, look.context.command, look.context.purpose,
                         look.up_to);
        const auto access = connection_->last_insert_id();
        for (const auto person : look.persons) {
            connection_->run(insert_person, access, person);
        }
    }
}

void AccessLog::flush() {
    if (waiting_.empty()) {
        return;
    }
    const Writable writable(*connection_, query_only_);
    Transaction transaction(*connection_, Transaction::Kind::write_data);
    write_waiting();
    transaction.commit();
    waiting_.clear();
}

}  // namespace mb::store
