// The one main() that all Boost.Test programs share.
#define BOOST_TEST_MODULE mb
#include <boost/test/unit_test.hpp>
