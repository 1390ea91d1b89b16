#include "service/web/storefront.h"

#include "service/web/web_data.h"

#include <string>
#include <string_view>
#include <utility>

namespace leaklab::web {
namespace {

void addFile(http::Server& server, std::string_view path, std::string_view text, std::string contentType)
{
    http::Response response;
    response.contentType = std::move(contentType);
    response.body = text;
    // A newer build of the shop shows at the next reload.
    response.headers.emplace_back("Cache-Control", "no-cache");
    response.headers.emplace_back("X-Content-Type-Options", "nosniff");
    response.headers.emplace_back("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
    server.route("GET", path, [response = std::move(response)](http::Request, http::Responder responder) {
        responder.send(response);
    });
}

} // namespace

void addStorefrontRoutes(http::Server& server)
{
    addFile(server, "/", resources::storefrontHtml, "text/html; charset=utf-8");
    addFile(server, "/index.html", resources::storefrontHtml, "text/html; charset=utf-8");
    addFile(server, "/style.css", resources::storefrontCss, "text/css; charset=utf-8");
    addFile(server, "/app.js", resources::storefrontScript, "text/javascript; charset=utf-8");
}

} // namespace leaklab::web
