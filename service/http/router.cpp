#include "service/http/router.h"

#include "service/http/percent.h"

#include <cstddef>
#include <optional>
#include <utility>

namespace leaklab::http {
namespace {

/// "/add/a/b" without its first slash; a client may also send "http://host/add/a/b".
std::optional<std::string_view> originForm(std::string_view target)
{
    constexpr std::string_view scheme = "http://";
    if (target.starts_with(scheme)) {
        target.remove_prefix(scheme.size());
        const std::size_t slash = target.find('/');
        return slash == std::string_view::npos ? std::string_view() : target.substr(slash + 1);
    }
    if (!target.starts_with('/'))
        return std::nullopt;
    return target.substr(1);
}

std::string withSlashesMerged(std::string_view path)
{
    std::string merged;
    merged.reserve(path.size());
    for (const char c : path) {
        if (c != '/' || (!merged.empty() && merged.back() != '/'))
            merged += c;
    }
    return merged;
}

struct Segment {
    std::string_view text;
    std::string_view after; ///< what follows the slash behind it
    bool last = true;
};

Segment firstSegment(std::string_view path)
{
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos)
        return { path, {}, true };
    return { path.substr(0, slash), path.substr(slash + 1), false };
}

bool isParameter(const std::string& segment)
{
    return segment.starts_with(':');
}

struct Walk {
    bool matches = false;
    std::string_view rest;
};

/// Compares without allocating; `captures` is cleared first.
Walk walk(const std::vector<std::string>& pattern, bool takesRest, std::string_view path,
    std::vector<std::string_view>& captures)
{
    captures.clear();
    bool ended = path.empty();
    for (const std::string& expected : pattern) {
        if (ended)
            return {};
        const Segment segment = firstSegment(path);
        if (isParameter(expected)) {
            if (segment.text.empty())
                return {};
            captures.push_back(segment.text);
        } else if (segment.text != expected) {
            return {};
        }
        path = segment.after;
        ended = segment.last;
    }
    // One slash at the end is forgiven: "/health/" is "/health".
    return { takesRest || path.empty(), path };
}

} // namespace

void Router::add(std::string method, std::string_view pattern, Handler handler)
{
    Route route;
    route.method = std::move(method);
    route.handler = std::move(handler);
    if (pattern.starts_with('/'))
        pattern.remove_prefix(1);
    while (!pattern.empty()) {
        const Segment segment = firstSegment(pattern);
        if (segment.text == "*")
            route.takesRest = true;
        else
            route.segments.emplace_back(segment.text);
        pattern = segment.after;
    }
    m_routes.push_back(std::move(route));
}

void Router::mergeSlashes(bool on)
{
    m_mergeSlashes = on;
}

Router::Match Router::find(Request& request) const
{
    const std::string_view target = request.target;
    const std::optional<std::string_view> wanted = originForm(pathOf(target));
    if (!wanted)
        return { nullptr, textResponse(400, "the request target must begin with a slash") };

    std::string merged;
    std::string_view path = *wanted;
    if (m_mergeSlashes && (path.starts_with('/') || path.find("//") != std::string_view::npos)) {
        merged = withSlashesMerged(path);
        path = merged;
    }

    std::vector<std::string_view> captures;
    std::string allowed;
    for (const Route& route : m_routes) {
        const Walk found = walk(route.segments, route.takesRest, path, captures);
        if (!found.matches)
            continue;
        const bool headOfGet = request.method == "HEAD" && route.method == "GET";
        if (route.method != request.method && !headOfGet) {
            allowed += (allowed.empty() ? "" : ", ") + route.method;
            continue;
        }
        if (headOfGet)
            request.method = route.method;
        request.parameters.reserve(captures.size());
        for (const std::string_view captured : captures) {
            std::optional<std::string> decoded = percentDecode(captured);
            if (!decoded)
                return { nullptr, textResponse(400, "the path has a bad percent escape") };
            request.parameters.push_back(std::move(*decoded));
        }
        if (route.takesRest) {
            request.rest = found.rest;
            request.rest += target.substr(pathOf(target).size());
        }
        return { &route.handler, {}, static_cast<std::size_t>(&route - m_routes.data()) };
    }
    if (allowed.empty())
        return { nullptr, textResponse(404, "not found") };
    Match refused{ nullptr, textResponse(405, "method not allowed") };
    refused.refusal.headers.emplace_back("Allow", std::move(allowed));
    return refused;
}

} // namespace leaklab::http
