#pragma once

#include "app/core/result.h"
#include "app/json/located_json.h"
#include "app/json/problem.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace leaklab::json {

/// A member's name as it stands in the file.
[[nodiscard]] inline QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// Takes the members of one JSON object apart; whatever does not fit becomes a problem with file and line.
/// Whoever has asked for all it knows calls refuseOthers(). `json` and `problems` outlive it.
class ObjectReader {
public:
    /// `what` it is, for messages: "a step". No object at all is a problem, and reads as an empty one.
    ObjectReader(const LocatedJson& json, const QString& file, const QString& what, Problems& problems);

    [[nodiscard]] int line() const { return m_json.line; }
    [[nodiscard]] bool has(const QString& key); ///< knows it from now on
    [[nodiscard]] const LocatedJson* find(const QString& key); ///< null: not there

    // A value that is missing is nothing, one of another kind is a problem and nothing.
    [[nodiscard]] std::optional<QString> text(const QString& key);
    [[nodiscard]] std::optional<double> number(const QString& key);
    [[nodiscard]] std::optional<int> wholeNumber(const QString& key, int least, int most);
    [[nodiscard]] std::optional<bool> truth(const QString& key);
    /// Texts: one of them need not be in a list.
    [[nodiscard]] QStringList texts(const QString& key);
    /// A number or a text, as text: settings may be written as either.
    [[nodiscard]] std::optional<QString> word(const QString& key);
    /// An array of objects; empty when there is none.
    [[nodiscard]] const std::vector<LocatedJson>& list(const QString& key);

    /// The same, and missing is a problem.
    [[nodiscard]] QString neededText(const QString& key);

    /// A text that `parse` reads; what it says against it becomes a problem there.
    template <class Parse>
    auto parsed(const QString& key, Parse parse)
        -> std::optional<std::decay_t<decltype(parse(QString()).value())>>
    {
        const auto written = word(key);
        if (!written)
            return std::nullopt;
        auto result = parse(*written);
        if (result)
            return result.value();
        problem(key, QString::fromStdString(result.error().detail));
        return std::nullopt;
    }

    void problem(const QString& key, const QString& message); ///< in the line of that member
    void missing(const QString& key, const QString& example);
    void refuseOthers();

private:
    [[nodiscard]] const LocatedJson* of(const QString& key, LocatedJson::Type type, const QString& kind);

    const LocatedJson& m_json;
    QString m_file;
    QString m_what;
    Problems& m_problems;
    QStringList m_known;
};

} // namespace leaklab::json
