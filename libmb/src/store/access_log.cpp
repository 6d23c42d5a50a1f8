#include "store/access_log.hpp"

#include "store/access_entry.hpp"
#include "store/settings.hpp"
#include "store/transaction.hpp"

#include <algorithm>

namespace mb::store {

namespace {

constexpr const char* next_number =
    "SELECT coalesce((SELECT seq FROM main.sqlite_sequence WHERE name = 'access'), 0) + 1";
constexpr const char* insert_access =
    "INSERT INTO access (number, at, actor, command, purpose, persons_up_to, leaf) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
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
        AccessEntry entry{connection_->value<std::int64_t>(next_number).value(),
                          look.context.at.to_string(),
                          look.context.actor,
                          look.context.command,
                          look.context.purpose,
                          look.up_to,
                          {}};
        for (const auto person : look.persons) {
            entry.persons.push_back(person.number());
        }
        connection_->run(insert_access, entry.number, entry.at, entry.actor, entry.command, entry.purpose, entry.up_to,
                         Blob{std::string(view_of(leaf_of(*connection_, entry)))});
        for (const auto person : entry.persons) {
            connection_->run(insert_person, entry.number, person);
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
