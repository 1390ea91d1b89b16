#include "app/json/located_json.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>

namespace leaklab::json {

namespace {

constexpr int deepest = 20;

/// Builds the tree from what Boost.JSON's parser meets. The parser is given one line after the other, and a
/// string can't go over the end of a line, so the line of the moment is the line of the value.
class TreeBuilder {
public:
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_key_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_string_size = std::numeric_limits<std::size_t>::max();
    using Code = boost::system::error_code;

    void setLine(int line) { m_line = line; }
    [[nodiscard]] LocatedJson takeRoot() { return std::move(m_root); }

    bool on_document_begin(Code& /*error*/) { return true; }
    bool on_document_end(Code& /*error*/) { return true; }
    bool on_object_begin(Code& /*error*/) { return open(LocatedJson::Type::Object); }
    bool on_object_end(std::size_t /*count*/, Code& /*error*/) { return close(); }
    bool on_array_begin(Code& /*error*/) { return open(LocatedJson::Type::Array); }
    bool on_array_end(std::size_t /*count*/, Code& /*error*/) { return close(); }
    bool on_key_part(std::string_view part, std::size_t /*size*/, Code& /*error*/) { return collect(part); }
    bool on_key(std::string_view part, std::size_t /*size*/, Code& /*error*/)
    {
        collect(part);
        m_key = std::exchange(m_text, {});
        m_keyLine = m_line;
        return true;
    }
    bool on_string_part(std::string_view part, std::size_t /*size*/, Code& /*error*/)
    {
        return collect(part);
    }
    bool on_string(std::string_view part, std::size_t /*size*/, Code& /*error*/)
    {
        collect(part);
        LocatedJson& value = add(LocatedJson::Type::String);
        value.text = QString::fromUtf8(std::exchange(m_text, {}));
        return true;
    }
    bool on_number_part(std::string_view /*part*/, Code& /*error*/) { return true; }
    bool on_int64(std::int64_t value, std::string_view /*text*/, Code& /*error*/)
    {
        return number(static_cast<double>(value));
    }
    bool on_uint64(std::uint64_t value, std::string_view /*text*/, Code& /*error*/)
    {
        return number(static_cast<double>(value));
    }
    bool on_double(double value, std::string_view /*text*/, Code& /*error*/) { return number(value); }
    bool on_bool(bool value, Code& /*error*/)
    {
        add(LocatedJson::Type::Bool).truth = value;
        return true;
    }
    bool on_null(Code& /*error*/)
    {
        add(LocatedJson::Type::Null);
        return true;
    }
    bool on_comment_part(std::string_view /*text*/, Code& /*error*/) { return true; }
    bool on_comment(std::string_view /*text*/, Code& /*error*/) { return true; }

private:
    bool collect(std::string_view part)
    {
        m_text.append(part.data(), static_cast<qsizetype>(part.size()));
        return true;
    }
    bool number(double value)
    {
        add(LocatedJson::Type::Number).number = value;
        return true;
    }
    LocatedJson& add(LocatedJson::Type type)
    {
        LocatedJson value;
        value.type = type;
        value.line = m_line;
        if (m_open.empty())
            return m_root = std::move(value);
        LocatedJson& parent = *m_open.back();
        if (parent.type == LocatedJson::Type::Array)
            return parent.items.emplace_back(std::move(value));
        parent.members.push_back({ QString::fromUtf8(m_key), m_keyLine, std::move(value) });
        return parent.members.back().value;
    }
    /// A parent takes nothing while a child is open, so pointers into its list stay good.
    bool open(LocatedJson::Type type)
    {
        m_open.push_back(&add(type));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    LocatedJson m_root;
    std::vector<LocatedJson*> m_open;
    QByteArray m_text;
    QByteArray m_key;
    int m_keyLine = 0;
    int m_line = 0;
};

QString words(const boost::system::error_code& fault)
{
    using boost::json::error;
    if (fault == error::incomplete)
        return QStringLiteral("the file ends too early: a bracket or a quote is not closed");
    if (fault == error::extra_data)
        return QStringLiteral("the object has ended before this");
    if (fault == error::too_deep)
        return QStringLiteral("it is nested too deeply");
    return QStringLiteral("this is no JSON (%1); look for a missing comma, quote or bracket here or in the "
                          "line before")
        .arg(QString::fromStdString(fault.message()));
}

} // namespace

const LocatedJson* LocatedJson::find(const QString& key) const
{
    const auto found = std::find_if(
        members.begin(), members.end(), [&key](const Member& member) { return member.key == key; });
    return found == members.end() ? nullptr : &found->value;
}

std::variant<LocatedJson, JsonFault> parseLocatedJson(const QByteArray& content)
{
    boost::json::parse_options options;
    options.max_depth = deepest;
    boost::json::basic_parser<TreeBuilder> parser(options);
    int line = 0;
    qsizetype at = 0;
    while (at < content.size()) {
        const qsizetype end = content.indexOf('\n', at);
        const auto length = static_cast<std::size_t>((end < 0 ? content.size() : end + 1) - at);
        parser.handler().setLine(++line);
        boost::system::error_code fault;
        std::size_t taken = parser.write_some(true, content.constData() + at, length, fault);
        if (!fault && taken < length
            && !QByteArray(content.constData() + at + taken, static_cast<qsizetype>(length - taken))
                    .trimmed()
                    .isEmpty())
            fault = boost::json::error::extra_data;
        if (fault)
            return JsonFault{ line, words(fault) };
        at += static_cast<qsizetype>(length);
    }
    boost::system::error_code fault;
    if (!parser.done())
        parser.write_some(false, nullptr, 0, fault);
    if (fault || !parser.done())
        return JsonFault{ std::max(line, 1), words(boost::json::error::incomplete) };
    return parser.handler().takeRoot();
}

} // namespace leaklab::json
