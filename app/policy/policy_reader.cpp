#include "app/policy/policy_reader.h"

#include "app/json/object_reader.h"
#include "app/json/suggestion.h"
#include "app/lab/setting_values.h"

#include <QDir>
#include <QRegularExpression>

#include <variant>

namespace leaklab::policy {

using core::Error;
using core::ErrorCode;
using core::Result;
using json::key;
using json::LocatedJson;
using json::ObjectReader;
namespace setting = lab::setting;

namespace {

constexpr int format = 1;

Error bad(const QString& sentence)
{
    return { ErrorCode::BadValue, sentence.toStdString() };
}

template <class Parse> auto words(Parse parse)
{
    return [parse](const QString& text) { return parse(text.toStdString()); };
}

Result<Store> readStore(const QString& text)
{
    if (text == QLatin1String("found"))
        return Store{};
    if (text == QLatin1String("built-in"))
        return Store{ Store::Kind::BuiltIn, {} };
    const auto address = setting::redisAddress(text.toStdString());
    if (address)
        return Store{ Store::Kind::Redis, address.value() };
    return bad(
        QStringLiteral("\"%1\" is no store; write found, built-in, or a Redis as HOST:PORT or unix:PATH")
            .arg(text));
}

Result<std::optional<core::Bytes>> readMemoryLimit(const QString& text)
{
    if (text == QLatin1String("off"))
        return std::optional<core::Bytes>();
    const auto limit = setting::memoryLimit(text.toStdString());
    if (!limit)
        return limit.error();
    return std::optional(limit.value());
}

Result<core::Rate> readLargestRate(const QString& text)
{
    auto rate = setting::rate(text.toStdString());
    if (rate && rate.value().perSecond() <= 0)
        return bad(QStringLiteral("\"%1\" is too little; the largest rate is more than 0").arg(text));
    return rate;
}

Result<core::Bytes> readRoom(const QString& text)
{
    auto room = core::parseBytes(text.toStdString());
    if (room && room.value() < core::Bytes::mebi(1))
        return bad(QStringLiteral("\"%1\" is too little; recordings get 1M or more").arg(text));
    return room;
}

Result<QString> readLanguage(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("^(system|[a-z]{2,3}(_[A-Z]{2})?)$"));
    if (code.match(text).hasMatch())
        return text;
    return bad(QStringLiteral("\"%1\" is no language; write a code like de or pt_BR, or system").arg(text));
}

Result<NameInResults> readName(const QString& text)
{
    const QStringList known{ QStringLiteral("own"), QStringLiteral("account"), QStringLiteral("none") };
    const qsizetype at = known.indexOf(text);
    if (at >= 0)
        return static_cast<NameInResults>(at);
    return bad(QStringLiteral("\"%1\" is no kind of name%2").arg(text, json::suggestion(text, known)));
}

/// One of the file's two objects.
class SectionReader {
public:
    SectionReader(const LocatedJson& json, const QString& file, bool locked, json::Problems& problems)
        : m_reader(
            json, file, locked ? QStringLiteral("\"locked\"") : QStringLiteral("\"defaults\""), problems)
        , m_json(json)
        , m_file(file)
        , m_locked(locked)
    {
    }
    void read(Policy& into)
    {
        parsed(into.store, "store", readStore);
        parsed(into.heapLimit, "heapLimit", words(&setting::heapLimit));
        parsed(into.memoryLimit, "memoryLimit", readMemoryLimit);
        parsed(into.rate, "rate", words(&setting::rate));
        parsed(into.language, "language", readLanguage);
        parsed(into.nameInResults, "nameInResults", readName);
        parsed(into.largestHeapLimit, "largestHeapLimit", words(&setting::heapLimit), OnlyLocked::Yes);
        parsed(into.largestRate, "largestRate", readLargestRate, OnlyLocked::Yes);
        parsed(into.recordingsRoom, "recordingsRoom", readRoom, OnlyLocked::Yes);
        truth(into.ownExercises, "ownExercises");
        truth(into.loopbackOnly, "loopbackOnly");
        truth(into.recording, "recording");
        folders(into.exercises);
        m_reader.refuseOthers();
    }

private:
    enum class OnlyLocked { No, Yes };

    template <class T, class Parse>
    void parsed(std::optional<Rule<T>>& rule, const char* name, Parse parse, OnlyLocked only = OnlyLocked::No)
    {
        if (const auto value = m_reader.parsed(key(name), parse))
            set(rule, name, *value, only);
    }
    void truth(std::optional<Rule<bool>>& rule, const char* name)
    {
        if (const auto value = m_reader.truth(key(name)))
            set(rule, name, *value, OnlyLocked::Yes);
    }
    void folders(std::optional<Rule<QStringList>>& rule)
    {
        const char* const name = "exercises";
        if (!m_reader.has(key(name)))
            return;
        const QStringList paths = m_reader.texts(key(name));
        for (const QString& path : paths) {
            if (QDir::isRelativePath(path))
                m_reader.problem(key(name),
                    QStringLiteral("\"%1\" is no whole path; write it from the root on, like /srv/exercises "
                                   "or //server/share/exercises")
                        .arg(path));
        }
        set(rule, name, paths, OnlyLocked::Yes);
    }
    template <class T>
    void set(std::optional<Rule<T>>& rule, const char* name, const T& value, OnlyLocked only)
    {
        if (rule)
            m_reader.problem(key(name),
                QStringLiteral("\"%1\" is a default and locked; leave one of the two").arg(key(name)));
        else if (only == OnlyLocked::Yes && !m_locked)
            m_reader.problem(key(name),
                QStringLiteral("nobody can change \"%1\" in the program; write it under \"locked\"")
                    .arg(key(name)));
        rule = Rule<T>{ value, m_locked, m_file, lineOf(key(name)) };
    }
    [[nodiscard]] int lineOf(const QString& name) const
    {
        for (const LocatedJson::Member& member : m_json.members) {
            if (member.key == name)
                return member.line;
        }
        return m_json.line;
    }

    ObjectReader m_reader;
    const LocatedJson& m_json;
    QString m_file;
    bool m_locked;
};

} // namespace

Policy readPolicy(const QByteArray& content, const QString& file, json::Problems& problems)
{
    Policy policy;
    const auto parsed = json::parseLocatedJson(content);
    if (const auto* fault = std::get_if<json::JsonFault>(&parsed)) {
        problems.push_back({ file, fault->line, fault->message });
        return policy;
    }
    const LocatedJson& root = std::get<LocatedJson>(parsed);
    ObjectReader reader(root, file, QStringLiteral("a policy"), problems);
    static_cast<void>(reader.text(QStringLiteral("$schema")));
    if (!reader.has(QStringLiteral("format")))
        reader.missing(QStringLiteral("format"), QStringLiteral("\"format\": 1"));
    else if (reader.number(QStringLiteral("format")) != format)
        reader.problem(QStringLiteral("format"),
            QStringLiteral("this version reads policies of format %1 only").arg(format));
    for (const bool locked : { false, true }) {
        const QString name = locked ? QStringLiteral("locked") : QStringLiteral("defaults");
        if (const LocatedJson* section = reader.find(name))
            SectionReader(*section, file, locked, problems).read(policy);
    }
    reader.refuseOthers();
    policy.files = QStringList{ file };
    return policy;
}

bool isLoopback(const QString& address)
{
    if (address.startsWith(QLatin1String("unix:")))
        return true;
    QString host = address.section(QLatin1Char(':'), 0, -2).toLower();
    host.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    static const QRegularExpression four(QStringLiteral("^127(\\.\\d{1,3}){3}$"));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || four.match(host).hasMatch();
}

} // namespace leaklab::policy
