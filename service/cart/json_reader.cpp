#include "service/cart/json_reader.h"

#include <boost/json/basic_parser_impl.hpp>

#include <charconv>
#include <span>
#include <vector>

namespace leaklab::cart {

namespace {

using boost::json::error_code;
using boost::json::string_view;

/// What Boost.JSON's streaming parser calls. Finished values wait on a stack until the array or object they
/// belong to ends; no collection can come in between, for a text is read within one turn.
struct Handler {
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    explicit Handler(ObjectFactory& objectFactory)
        : factory(objectFactory)
    {
    }

    bool push(Value* value)
    {
        stack.push_back(value);
        return true;
    }
    [[nodiscard]] std::span<Value* const> top(std::size_t count) const
    {
        return std::span(stack).last(count);
    }
    bool replaceTop(std::size_t count, Value* value)
    {
        stack.resize(stack.size() - count);
        return push(value);
    }
    bool keepPart(string_view part)
    {
        parts.append(part.data(), part.size());
        return true;
    }
    bool pushString(string_view last)
    {
        if (parts.empty())
            return push(factory.string({ last.data(), last.size() }));
        keepPart(last);
        push(factory.string(parts));
        parts.clear();
        return true;
    }
    /// Boost.JSON's own doubles may be off in the last digit, and a cart must read back as it was written.
    bool pushNumber(string_view last, error_code& error)
    {
        std::string_view text(last.data(), last.size());
        if (!parts.empty()) {
            keepPart(last);
            text = parts;
        }
        double value = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
        if (result.ec != std::errc{})
            error = boost::json::error::exponent_overflow;
        parts.clear();
        return !error && push(factory.number(value));
    }

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_object_begin(error_code&) { return true; }
    bool on_object_end(std::size_t count, error_code&)
    {
        return replaceTop(2 * count, factory.object(top(2 * count)));
    }
    bool on_array_begin(error_code&) { return true; }
    bool on_array_end(std::size_t count, error_code&) { return replaceTop(count, factory.array(top(count))); }
    bool on_key_part(string_view part, std::size_t, error_code&) { return keepPart(part); }
    bool on_key(string_view last, std::size_t, error_code&) { return pushString(last); }
    bool on_string_part(string_view part, std::size_t, error_code&) { return keepPart(part); }
    bool on_string(string_view last, std::size_t, error_code&) { return pushString(last); }
    bool on_number_part(string_view part, error_code&) { return keepPart(part); }
    bool on_int64(std::int64_t, string_view last, error_code& error) { return pushNumber(last, error); }
    bool on_uint64(std::uint64_t, string_view last, error_code& error) { return pushNumber(last, error); }
    bool on_double(double, string_view last, error_code& error) { return pushNumber(last, error); }
    bool on_bool(bool value, error_code&) { return push(factory.boolean(value)); }
    bool on_null(error_code&) { return push(factory.null()); }
    bool on_comment_part(string_view, error_code&) { return true; }
    bool on_comment(string_view, error_code&) { return true; }

    ObjectFactory& factory;
    std::vector<Value*> stack;
    std::string parts;
};

} // namespace

struct JsonReader::Impl {
    explicit Impl(ObjectFactory& factory)
        : parser(boost::json::parse_options{}, factory)
    {
    }
    boost::json::basic_parser<Handler> parser;
};

JsonReader::JsonReader(ObjectFactory& factory)
    : m_impl(std::make_unique<Impl>(factory))
{
}

JsonReader::~JsonReader() = default;

JsonReader::Result JsonReader::read(std::string_view json)
{
    auto& parser = m_impl->parser;
    Handler& handler = parser.handler();
    parser.reset();
    handler.stack.clear();
    handler.parts.clear();
    error_code error;
    const std::size_t used = parser.write_some(false, json.data(), json.size(), error);
    Result result;
    if (!error && used < json.size())
        error = boost::json::error::extra_data;
    if (error)
        result.error = error.message() + " at byte " + std::to_string(used);
    else
        result.value = handler.stack.back();
    return result;
}

} // namespace leaklab::cart
