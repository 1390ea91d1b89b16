#include "service/http/failure.h"

#include <boost/asio/error.hpp>

#include <utility>

namespace leaklab::http {

const char* failureName(Failure failure)
{
    switch (failure) {
    case Failure::None:
        return "none";
    case Failure::Resolve:
        return "resolve";
    case Failure::Refused:
        return "refused";
    case Failure::Reset:
        return "reset";
    case Failure::CutOff:
        return "cut off";
    case Failure::TimedOut:
        return "timed out";
    case Failure::Malformed:
        return "malformed";
    case Failure::QueueFull:
        return "queue full";
    case Failure::Stopped:
        return "stopped";
    case Failure::Other:
        break;
    }
    return "other";
}

Failure failureOf(const boost::system::error_code& error)
{
    namespace codes = boost::asio::error;
    if (!error)
        return Failure::None;
    if (error == codes::connection_refused)
        return Failure::Refused;
    if (error == codes::connection_reset || error == codes::connection_aborted || error == codes::broken_pipe)
        return Failure::Reset;
    if (error == codes::eof)
        return Failure::CutOff;
    if (error == codes::timed_out)
        return Failure::TimedOut;
    if (error == codes::host_not_found || error == codes::host_not_found_try_again || error == codes::no_data
        || error == codes::service_not_found)
        return Failure::Resolve;
    return Failure::Other;
}

} // namespace leaklab::http
