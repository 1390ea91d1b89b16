#pragma once

#include "service/http/client.h"

#include <boost/system/error_code.hpp>

namespace leaklab::http {

[[nodiscard]] Failure failureOf(const boost::system::error_code& error);

} // namespace leaklab::http
