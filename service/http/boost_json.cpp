// Boost.JSON is used without its library: this is the one translation unit that carries its code.
#include <boost/json/src.hpp>

#include <utility>
