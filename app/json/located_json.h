#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace leaklab::json {

/// A JSON value that knows in which line of its file it begins, for messages to authors. A value.
struct LocatedJson {
    enum class Type { Null, Bool, Number, String, Array, Object };
    struct Member;

    Type type = Type::Null;
    int line = 0; ///< from 1
    bool truth = false;
    double number = 0;
    QString text;
    std::vector<LocatedJson> items; ///< of an array
    std::vector<Member> members; ///< of an object, in the order of the file; keys may be there twice

    [[nodiscard]] const LocatedJson* find(const QString& key) const; ///< null: not there
};

struct LocatedJson::Member {
    QString key;
    int line = 0;
    LocatedJson value;
};

/// Where a text is no JSON, and why.
struct JsonFault {
    int line = 0;
    QString message;
};

/// Reads a file's content of at most some megabytes; nested 20 deep at most.
[[nodiscard]] std::variant<LocatedJson, JsonFault> parseLocatedJson(const QByteArray& content);

} // namespace leaklab::json
