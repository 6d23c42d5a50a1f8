#include "survey.hpp"

#include "power_cut.hpp"
#include "services/exchange_register.hpp"
#include "temporary_folder.hpp"

#include <mb/error.hpp>

#include <stdexcept>
#include <unordered_map>
#include <unordered_set>

namespace mb::faults {

namespace {

/// An operation and the events that belong to it.
struct Acknowledged {
    std::size_t events;  ///< how many there were when it was acknowledged
    Content content;     ///< after it
};

struct Recorded {
    DiskImage before;
    RecordingDisk disk;
    std::vector<Acknowledged> operations;  ///< the first is the state before all
};

Recorded record(Session& session, const std::filesystem::path& folder) {
    session.create(folder);
    const auto before = read_image(folder);
    Recorded recorded{before, RecordingDisk(before), {{0, content_of(folder)}}};
    const auto acknowledge = [&] {
        recorded.operations.push_back({recorded.disk.events().size(), content_of(folder)});
    };
    const Watching watching(recorded.disk);
    const auto operations = session.open(folder);
    acknowledge();
    for (const auto& operation : operations) {
        try {
            operation.run();
        } catch (const Refused&) {
            // What came before does not allow it; nothing has changed then.
        }
        acknowledge();
    }
    session.close();
    acknowledge();
    return recorded;
}

/// What is found in files as a power cut left them. Equal files are looked at once; files that are equal after they have
/// been opened, and rolled back, are looked at in depth once.
class Finder {
public:
    Finder(Session& session, std::filesystem::path folder) : session_(session), folder_(std::move(folder)) {}

    const Found& find(const DiskImage& image) {
        const auto [entry, added] = found_.try_emplace(hash_of(image));
        if (added) {
            write_image(folder_, image);
            std::uint64_t opened = 0;
            entry->second = session_.find(folder_, [&]() -> const Found* {
                opened = hash_of(read_image(folder_));
                const auto known = in_depth_.find(opened);
                return known == in_depth_.end() ? nullptr : &known->second;
            });
            if (opened != 0) {
                in_depth_.emplace(opened, entry->second);
            }
        }
        return entry->second;
    }
    std::size_t distinct() const { return found_.size(); }

private:
    Session& session_;
    std::filesystem::path folder_;
    std::unordered_map<std::uint64_t, Found> found_;
    std::unordered_map<std::uint64_t, Found> in_depth_;
};

/// Judges what was found when `acknowledged` is the newest operation that had been acknowledged.
class Judge {
public:
    Judge(const std::vector<Acknowledged>& operations, Survey& survey) : operations_(operations), survey_(survey) {}

    void judge(const Found& found, std::size_t acknowledged) {
        bool data = false;
        bool keys = false;
        bool both = false;
        bool expected = false;
        for (std::size_t i = 0; i < operations_.size(); ++i) {
            const auto& was = operations_[i].content;
            data = data || (was.data == found.content.data && was.looks == found.content.looks);
            keys = keys || was.keys == found.content.keys;
            both = both || was == found.content;
            expected = expected || (was == found.content && (i == acknowledged || i == acknowledged + 1));
        }
        if (data && keys && !both) {
            count(survey_.split, found.wrong);
        } else if (!both || !found.wrong.empty()) {
            count(survey_.corrupt, found.wrong);
        } else if (!expected) {
            ++survey_.lost;
        }
    }

private:
    void count(std::int64_t& figure, const std::string& wrong) {
        ++figure;
        ++survey_.wrong[wrong.empty() ? "a state that never was" : wrong];
    }

    const std::vector<Acknowledged>& operations_;
    Survey& survey_;
};

}  // namespace

Survey& Survey::operator+=(const Survey& other) {
    states += other.states;
    distinct += other.distinct;
    two_file += other.two_file;
    corrupt += other.corrupt;
    lost += other.lost;
    split += other.split;
    operations += other.operations;
    events += other.events;
    for (const auto& [what, count] : other.wrong) {
        wrong[what] += count;
    }
    return *this;
}

Survey survey(Session& session, std::uint64_t seed) {
    install_watched_vfs();
    const test::TemporaryFolder folder(test::memory_or_disk());
    const auto recorded = record(session, folder.path());
    const auto& events = recorded.disk.events();
    const auto& operations = recorded.operations;

    Survey survey{.operations = static_cast<std::int64_t>(operations.size()) - 3,
                  .events = static_cast<std::int64_t>(events.size())};
    CutDisk disk(recorded.before, recorded.disk);
    Finder finder(session, folder.path());
    Judge judge(operations, survey);
    std::mt19937_64 random(seed);
    std::size_t acknowledged = 0;
    for (std::size_t cut = 0; cut <= events.size(); ++cut) {
        if (cut > 0) {
            disk.see(events[cut - 1]);
        }
        while (acknowledged + 1 < operations.size() && operations[acknowledged + 1].events <= cut) {
            ++acknowledged;
        }
        const bool both_files = acknowledged + 1 < operations.size()
                                && operations[acknowledged].content.data != operations[acknowledged + 1].content.data
                                && operations[acknowledged].content.keys != operations[acknowledged + 1].content.keys;
        for (const auto loss : all_losses) {
            judge.judge(finder.find(disk.after(loss, random)), acknowledged);
            ++survey.states;
            survey.two_file += both_files ? 1 : 0;
        }
    }
    survey.distinct = static_cast<std::int64_t>(finder.distinct());
    return survey;
}

}  // namespace mb::faults
