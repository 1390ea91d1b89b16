// Asio is compiled here once, and not into each file that uses it.
#include <boost/asio/impl/src.hpp>

#include <utility>
