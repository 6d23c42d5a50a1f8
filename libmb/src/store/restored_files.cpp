#include "store/restored_files.hpp"

#include "store/file_checks.hpp"
#include "store/register_copy.hpp"

#include <mb/error.hpp>

#include <unistd.h>

#include <utility>

namespace mb::store {

namespace {

/// Tells what is wrong with a file as Register::create() does.
template <class Step>
void told_as(const char* exists, const char* not_writable, Step step) {
    try {
        step();
    } catch (const RegisterError& failure) {
        Fields fields = failure.fields();
        throw RegisterError(failure.code() == "file-exists" ? exists : not_writable, std::move(fields));
    }
}

template <class Step>
void told_of_data(Step step) {
    told_as("register-exists", "register-not-writable", std::move(step));
}

template <class Step>
void told_of_keys(Step step) {
    told_as("keys-exist", "keys-not-writable", std::move(step));
}

void write(std::optional<NewFile>& file, const std::filesystem::path& path, const Connection& copy,
           const char* schema) {
    file.emplace(path, false);
    const DatabaseBytes bytes(copy, schema);
    file->write(bytes.view());
    file->require_written(bytes.view());
}

}  // namespace

RestoredFiles::RestoredFiles(const RegisterFile& copy, RegisterPaths paths, Making making) : paths_(std::move(paths)) {
    if (copy.has_keys && making == Making::both) {
        told_of_keys([&] { write(keys_, paths_.keys, *copy.connection, "keys"); });
    }
    told_of_data([&] { write(data_, paths_.data, *copy.connection, "main"); });
}

void RestoredFiles::finish() {
    if (keys_) {
        told_of_keys([&] { keys_->finish(); });
    }
    try {
        told_of_data([&] { data_->finish(); });
    } catch (...) {
        if (keys_) {
            ::unlink(paths_.keys.c_str());
            sync_folder(paths_.keys);
        }
        throw;
    }
}

}  // namespace mb::store
