#include "service/cart/cart_process.h"
#include "service/cart/settings.h"
#include "service/http/arguments.h"
#include "service/http/service_process.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

int main(int argc, char** argv)
{
    using namespace leaklab;
    http::Options options;
    const auto specs = cart::optionSpecs();
    if (const auto error = options.parse(specs, http::programArguments(argc, argv)))
        return cart::complain(*error, http::ExitUsage);
    if (const auto text
        = options.information("leaklab-cart", "The shop's cart, with the leak the lab is about.", specs)) {
        std::fputs(text->c_str(), stdout);
        return http::ExitOk;
    }
    const auto settings = cart::readSettings(options, [](const char* name) {
        const char* value = std::getenv(name);
        return std::string(value ? value : "");
    });
    if (const auto* error = std::get_if<std::string>(&settings))
        return cart::complain(*error, http::ExitUsage);
    return cart::runCart(std::get<cart::Settings>(settings));
}
