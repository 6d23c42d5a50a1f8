/// A working day on a real register, through the services.
#pragma once

#include "session.hpp"

#include <mb/operation.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <random>

namespace mb::faults {

/// Operations of all kinds: some change the data alone, some data and keys, some only say who looked.
class RegisterSession final : public Session {
public:
    /// The seed decides what is done and in which order. With a small cache SQLite writes pages before the commit.
    RegisterSession(std::uint64_t seed, int length, bool small_cache);

    void create(const std::filesystem::path& folder) override;
    std::vector<Task> open(const std::filesystem::path& folder) override;
    void close() override;
    Found find(const std::filesystem::path& folder, const std::function<const Found*()>& known) override;

private:
    void add_person();
    void change_person();
    void erase_newest();
    void enrol_newest();
    void take_step();
    void write_note();
    void remove_note();
    void attend();
    void look();
    void undo();
    void import_many();
    void reopen();
    void use_cache();
    Context context();
    PersonId newest_person() const;

    std::mt19937_64 random_;
    int length_;
    bool small_cache_;
    int clock_ = 0;
    int named_ = 0;
    int steps_ = 0;
    int imported_ = 0;
    std::filesystem::path folder_;
    std::optional<Register> registered_;
};

/// Opens a register and looks at it in depth, as Session::find() does.
Found find_in_register(const std::filesystem::path& folder, const std::function<const Found*()>& known,
                       Blobs blobs = Blobs::bytes);

}  // namespace mb::faults
