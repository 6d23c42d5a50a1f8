#include "cli/config.hpp"

#include "cli/config_file.hpp"
#include "cli/language.hpp"
#include "cli/usage_error.hpp"
#include "temporary_folder.hpp"

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>

namespace fs = std::filesystem;
using namespace mb::cli;

namespace {

/// An empty folder to work in, with a world around it that the test makes.
class World {
public:
    World() : before_(std::filesystem::current_path()) {
        std::filesystem::create_directories(folder_ / "home/mb");
        std::filesystem::current_path(folder_.path());
        variables["XDG_CONFIG_HOME"] = (folder_ / "home").string();
    }
    ~World() { std::filesystem::current_path(before_); }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    static void write(const std::filesystem::path& path, const std::string& text) {
        if (path.has_parent_path()) {
            std::filesystem::create_directories(path.parent_path());
        }
        std::ofstream(path) << text;
    }
    void write_user_file(const std::string& text) const { write(folder_ / "home/mb/config.toml", text); }

    Config config() const {
        Surroundings around;
        around.variable = [this](const char* name) {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        around.login_name = [] { return "kari"; };
        return Config::find(options, around);
    }

    GlobalOptions options;
    std::map<std::string, std::string> variables;

private:
    std::filesystem::path before_;
    mb::test::TemporaryFolder folder_;
};

mb::RegisterError refusal(const World& world) {
    try {
        world.config();
    } catch (const mb::RegisterError& error) {
        return error;
    }
    return mb::RegisterError("none");
}

std::string of(const mb::Error& error, const char* name) {
    return std::string(mb::field(error.fields(), name).value_or(""));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(configuration)

BOOST_AUTO_TEST_CASE(without_anything_said_the_defaults_hold) {
    const World world;
    const Config config = world.config();
    BOOST_TEST(config.registered.value == "register.mb");
    BOOST_TEST(config.language.value == "nb");
    BOOST_TEST(config.actor.value == "kari");
    BOOST_TEST(config.actor.source == "login");
    BOOST_TEST(config.why.value == "");
}

BOOST_AUTO_TEST_CASE(the_register_is_found_in_the_order_option_environment_local_file_user_file) {
    World world;
    world.write_user_file("register = \"/user/r.mb\"\n");
    BOOST_TEST(world.config().registered.value == "/user/r.mb");
    World::write("mb.toml", "register = \"sub/r.mb\"\n");
    BOOST_TEST(world.config().registered.value == "sub/r.mb");
    BOOST_TEST(world.config().registered.source == "mb.toml");
    world.variables["MB_REGISTER"] = "env.mb";
    BOOST_TEST(world.config().registered.value == "env.mb");
    world.options.registered = "option.mb";
    BOOST_TEST(world.config().registered.value == "option.mb");
    BOOST_TEST(world.config().registered.source == "--register");
}

BOOST_AUTO_TEST_CASE(the_file_beside_the_register_comes_before_that_of_the_user) {
    World world;
    world.write_user_file("lang = \"nn\"\nactor = \"user\"\n");
    World::write("office/mb.toml", "lang = \"en\"\n");
    world.options.registered = "office/r.mb";
    const Config config = world.config();
    BOOST_TEST(config.language.value == "en");
    BOOST_TEST(config.language.source == "office/mb.toml");
    BOOST_TEST(config.actor.value == "user");
}

BOOST_AUTO_TEST_CASE(the_system_language_comes_last_and_only_when_mb_speaks_it) {
    World world;
    world.variables["LANG"] = "nn_NO.UTF-8";
    BOOST_TEST(world.config().language.value == "nn");
    BOOST_TEST(world.config().language.source == "LANG");
    world.variables["LANG"] = "de_DE.UTF-8";
    BOOST_TEST(world.config().language.value == "nb");
    world.variables["MB_LANG"] = "en";
    BOOST_TEST(world.config().language.value == "en");
    world.options.language = "de";
    BOOST_CHECK_THROW(world.config(), UsageError);
}

BOOST_AUTO_TEST_CASE(a_faulty_file_is_told_with_file_line_and_column) {
    World world;
    World::write("mb.toml", "lang = \"nb\"\nactor = = 3\n");
    const auto error = refusal(world);
    BOOST_TEST(error.code() == "config-malformed");
    BOOST_TEST(of(error, "file") == "mb.toml");
    BOOST_TEST(of(error, "line") == "2");
    BOOST_TEST(of(error, "column") == "9");
}

BOOST_AUTO_TEST_CASE(what_is_no_plain_file_is_refused_without_being_opened) {
    const auto refused_as = [](const auto& make) {
        World world;
        make();
        const auto error = refusal(world);
        BOOST_TEST(of(error, "file") == "mb.toml");
        return error.code();
    };
    BOOST_TEST(refused_as([] { fs::create_directory("mb.toml"); }) == "config-not-a-file");
    BOOST_TEST(refused_as([] { mkfifo("mb.toml", 0600); }) == "config-not-a-file");
    BOOST_TEST(refused_as([] { fs::create_symlink("/dev/zero", "mb.toml"); }) == "config-not-a-file");
    BOOST_TEST(refused_as([] {
                   World::write("other.toml", "lang = \"nb\"\n");
                   fs::create_symlink("other.toml", "mb.toml");
               })
               == "config-not-a-file");
}

BOOST_AUTO_TEST_CASE(settings_of_another_user_are_passed_over,
                     *boost::unit_test::precondition([](auto) { return geteuid() == 0; })) {
    World world;
    World::write("mb.toml", "register = \"elsewhere.mb\"\nlang = = x\n");
    constexpr uid_t somebody = 12345;
    BOOST_REQUIRE(chown("mb.toml", somebody, somebody) == 0);
    const auto config = world.config();
    BOOST_TEST(config.registered.value == "register.mb");
    BOOST_TEST(config.foreign_files == std::vector<std::string>{"mb.toml"});
}

BOOST_AUTO_TEST_CASE(an_unknown_key_is_refused_with_the_nearest_one) {
    World world;
    World::write("mb.toml", "\nregistr = \"x.mb\"\n");
    const auto error = refusal(world);
    BOOST_TEST(error.code() == "config-key-unknown");
    BOOST_TEST(of(error, "nearest") == "register");
    BOOST_TEST(of(error, "line") == "2");
}

BOOST_AUTO_TEST_CASE(a_value_that_is_no_text_is_refused) {
    World world;
    World::write("mb.toml", "actor = 3\n");
    BOOST_TEST(refusal(world).code() == "config-value-malformed");
}

BOOST_AUTO_TEST_CASE(any_bytes_as_configuration_are_refused_or_read_but_never_end_the_program) {
    World world;
    for (int first = 0; first < 256; first += 5) {
        std::string bytes;
        for (int i = 0; i < 64; ++i) {
            bytes += static_cast<char>(first * 7 + i * i * 13 + i);
        }
        World::write("mb.toml", bytes);
        BOOST_TEST(refusal(world).code() != "none");
    }
}

BOOST_AUTO_TEST_CASE(a_language_may_be_called_by_its_name) {
    const std::map<std::string, std::string> forms{{"bokmål", "nb"},  {"Norsk", "nb"},   {"no", "nb"},
                                                   {"nynorsk", "nn"}, {"english", "en"}, {"nn_NO.UTF-8", "nn"}};
    for (const auto& [name, form] : forms) {
        BOOST_TEST_CONTEXT(name) {
            const auto found = Language::find(name);
            BOOST_REQUIRE(found.has_value());
            BOOST_TEST(mb::to_code(*found) == form);
        }
    }
    BOOST_TEST(!Language::find("svenska").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
