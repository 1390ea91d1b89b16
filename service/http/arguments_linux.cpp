#include "service/http/arguments.h"

namespace leaklab::http {

std::vector<std::string> programArguments(int argc, char** argv)
{
    if (argc < 1)
        return {};
    return { argv + 1, argv + argc };
}

} // namespace leaklab::http
