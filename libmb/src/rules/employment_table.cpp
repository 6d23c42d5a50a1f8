#include <mb/natural_order.hpp>
#include <mb/rules/employment_table.hpp>

#include <algorithm>
#include <initializer_list>

namespace mb::rules {

namespace {

/// Which of the four dimensions a cell keeps; of the others it is the total.
struct Kept {
    bool employer_kind = false;
    bool contract = false;
    bool funding = false;
    bool peer_role = false;
};

constexpr std::initializer_list<Kept> ways_to_keep{
    {},
    {.employer_kind = true},
    {.contract = true},
    {.funding = true},
    {.peer_role = true},
    {.employer_kind = true, .contract = true, .funding = true, .peer_role = true},
};

/// The cell without what is not kept.
EmploymentCell total_of(EmploymentCell cell, const Kept& kept) {
    const auto keep = [](bool kept_one, auto& dimension) {
        if (!kept_one) {
            dimension.reset();
        }
    };
    keep(kept.employer_kind, cell.employer_kind);
    keep(kept.contract, cell.contract);
    keep(kept.funding, cell.funding);
    keep(kept.peer_role, cell.peer_role);
    return cell;
}

bool same_dimensions(const EmploymentCell& a, const EmploymentCell& b) {
    return a.employer_kind == b.employer_kind && a.contract == b.contract && a.funding == b.funding
           && a.peer_role == b.peer_role;
}

}  // namespace

const JobOnDay& main_job(std::span<const JobOnDay> jobs, const CodeOfEmployment& code_of) {
    const JobOnDay* main = &jobs.front();
    for (const auto& job : jobs.subspan(1)) {
        if (job.percent != main->percent) {
            main = job.percent > main->percent ? &job : main;
        } else if (job.from != main->from) {
            main = job.from < main->from ? &job : main;
        } else if (counts_before(code_of(job.employment), code_of(main->employment))) {
            main = &job;
        }
    }
    return *main;
}

std::size_t EmploymentTable::place_of(const JobOnDay& job) {
    auto place = static_cast<std::size_t>(job.employer_kind);
    place = place * contracts + static_cast<std::size_t>(job.contract);
    place = place * fundings + static_cast<std::size_t>(job.funding);
    return place * roles + (job.peer_role ? 0 : 1);
}

EmploymentCell EmploymentTable::cell_at(std::size_t place) {
    EmploymentCell cell{};
    cell.peer_role = place % roles == 0;
    place /= roles;
    cell.funding = static_cast<Funding>(place % fundings);
    place /= fundings;
    cell.contract = static_cast<Contract>(place % contracts);
    cell.employer_kind = static_cast<EmployerKind>(place / contracts);
    return cell;
}

void EmploymentTable::add(std::span<const JobOnDay> jobs, bool completer, const CodeOfEmployment& code_of) {
    if (jobs.empty()) {
        return;
    }
    auto& group = completer ? completers_ : others_;
    std::int64_t hundredths = 0;
    for (const auto& job : jobs) {
        group.sums[place_of(job)].hundredths += job.percent.hundredths();
        hundredths += job.percent.hundredths();
    }
    ++group.sums[place_of(main_job(jobs, code_of))].persons;
    group.several_jobs += jobs.size() > 1 ? 1 : 0;
    group.over_100_percent += hundredths > full_time ? 1 : 0;
}

void EmploymentTable::add(const EmploymentTable& other) {
    completers_.add(other.completers_);
    others_.add(other.others_);
}

void EmploymentTable::Group::add(const Group& other) {
    for (std::size_t place = 0; place < places; ++place) {
        sums[place].persons += other.sums[place].persons;
        sums[place].hundredths += other.sums[place].hundredths;
    }
    several_jobs += other.several_jobs;
    over_100_percent += other.over_100_percent;
}

EmploymentTable::Group EmploymentTable::group(EmployedPopulation population) const {
    auto group = population == EmployedPopulation::non_completers ? others_ : completers_;
    if (population == EmployedPopulation::all) {
        group.add(others_);
    }
    return group;
}

std::vector<EmploymentCell> EmploymentTable::cells() const {
    using enum EmployedPopulation;
    std::vector<EmploymentCell> cells;
    for (const auto population : {all, completers, non_completers}) {
        const auto sums = group(population).sums;
        for (const auto& kept : ways_to_keep) {
            const auto first = static_cast<std::ptrdiff_t>(cells.size());
            for (std::size_t place = 0; place < places; ++place) {
                auto cell = total_of(cell_at(place), kept);
                cell.population = population;
                auto found = std::find_if(cells.begin() + first, cells.end(),
                                          [&](const auto& known) { return same_dimensions(known, cell); });
                if (found == cells.end()) {
                    found = cells.insert(cells.end(), cell);
                }
                found->persons += sums[place].persons;
                found->fte_hundredths += sums[place].hundredths;
            }
        }
    }
    std::erase_if(cells, [](const auto& cell) { return cell.persons == 0 && cell.fte_hundredths == 0; });
    return cells;
}

Employed EmploymentTable::employed(EmployedPopulation population) const {
    const auto of = group(population);
    Employed employed{.several_jobs = of.several_jobs, .over_100_percent = of.over_100_percent};
    for (const auto& sum : of.sums) {
        employed.persons += sum.persons;
        employed.fte_hundredths += sum.hundredths;
    }
    return employed;
}

}  // namespace mb::rules
