#include "app/json/object_reader.h"

#include "app/json/suggestion.h"

#include <QSet>

#include <cmath>

namespace leaklab::json {

using Type = LocatedJson::Type;

ObjectReader::ObjectReader(
    const LocatedJson& json, const QString& file, const QString& what, Problems& problems)
    : m_json(json)
    , m_file(file)
    , m_what(what)
    , m_problems(problems)
{
    if (json.type != Type::Object)
        m_problems.push_back({ file, json.line, QStringLiteral("%1 is an object: write { … }").arg(what) });
    QSet<QString> seen;
    for (const LocatedJson::Member& member : json.members) {
        if (seen.contains(member.key))
            m_problems.push_back(
                { file, member.line, QStringLiteral("\"%1\" is there twice; leave one").arg(member.key) });
        seen.insert(member.key);
    }
}

const LocatedJson* ObjectReader::find(const QString& key)
{
    if (!m_known.contains(key))
        m_known.append(key);
    return m_json.find(key);
}

bool ObjectReader::has(const QString& key)
{
    return find(key) != nullptr;
}

const LocatedJson* ObjectReader::of(const QString& key, Type type, const QString& kind)
{
    const LocatedJson* value = find(key);
    if (value == nullptr || value->type == type)
        return value;
    problem(key, QStringLiteral("\"%1\" has to be %2").arg(key, kind));
    return nullptr;
}

std::optional<QString> ObjectReader::text(const QString& key)
{
    const LocatedJson* value = of(key, Type::String, QStringLiteral("a text in quotes"));
    return value ? std::optional(value->text) : std::nullopt;
}

std::optional<double> ObjectReader::number(const QString& key)
{
    const LocatedJson* value = of(key, Type::Number, QStringLiteral("a number"));
    return value ? std::optional(value->number) : std::nullopt;
}

std::optional<int> ObjectReader::wholeNumber(const QString& key, int least, int most)
{
    const auto figure = number(key);
    if (!figure)
        return std::nullopt;
    if (*figure >= least && *figure <= most && std::floor(*figure) == *figure)
        return static_cast<int>(*figure);
    problem(key, QStringLiteral("\"%1\" is a whole number from %2 to %3").arg(key).arg(least).arg(most));
    return std::nullopt;
}

std::optional<bool> ObjectReader::truth(const QString& key)
{
    const LocatedJson* value = of(key, Type::Bool, QStringLiteral("true or false"));
    return value ? std::optional(value->truth) : std::nullopt;
}

std::optional<QString> ObjectReader::word(const QString& key)
{
    const LocatedJson* value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (value->type == Type::Number)
        return QString::number(value->number, 'g', 15);
    return text(key);
}

QStringList ObjectReader::texts(const QString& key)
{
    const LocatedJson* value = find(key);
    if (value == nullptr)
        return {};
    if (value->type == Type::String)
        return { value->text };
    QStringList result;
    bool fits = value->type == Type::Array;
    for (const LocatedJson& item : value->items) {
        fits = fits && item.type == Type::String;
        result.append(item.text);
    }
    if (fits)
        return result;
    problem(key, QStringLiteral("\"%1\" has to be a list of texts: [\"…\", \"…\"]").arg(key));
    return {};
}

const std::vector<LocatedJson>& ObjectReader::list(const QString& key)
{
    static const std::vector<LocatedJson> none;
    const LocatedJson* value = of(key, Type::Array, QStringLiteral("a list: [ … ]"));
    return value ? value->items : none;
}

QString ObjectReader::neededText(const QString& key)
{
    if (!has(key))
        missing(key, QStringLiteral("\"%1\": \"…\"").arg(key));
    return text(key).value_or(QString());
}

void ObjectReader::problem(const QString& key, const QString& message)
{
    int line = m_json.line;
    for (const LocatedJson::Member& member : m_json.members) {
        if (member.key == key)
            line = member.line;
    }
    m_problems.push_back({ m_file, line, message });
}

void ObjectReader::missing(const QString& key, const QString& example)
{
    m_problems.push_back(
        { m_file, m_json.line, QStringLiteral("%1 needs \"%2\"; write %3").arg(m_what, key, example) });
}

void ObjectReader::refuseOthers()
{
    for (const LocatedJson::Member& member : m_json.members) {
        if (!m_known.contains(member.key))
            m_problems.push_back({ m_file, member.line,
                QStringLiteral("%1 knows no \"%2\"%3")
                    .arg(m_what, member.key, suggestion(member.key, m_known)) });
    }
}

} // namespace leaklab::json
