#include "app/training/event_pattern.h"

#include "app/json/suggestion.h"

#include <QStringList>

namespace leaklab::training {

using json::suggestion;

bool EventPattern::matches(const collect::LabEvent& event) const
{
    if (event.kind != kind || (!process.isEmpty() && event.process != process))
        return false;
    if (exitCode && !(event.cause && event.cause->code == *exitCode))
        return false;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (event.fields.value(field.key()) != field.value())
            return false;
    }
    return true;
}

core::Result<collect::EventKind> eventKindOf(const QString& name)
{
    QStringList known;
    for (int i = 0; i < static_cast<int>(collect::EventKind::Other); ++i) {
        const auto kind = static_cast<collect::EventKind>(i);
        if (collect::eventKindName(kind) == name)
            return kind;
        known.append(collect::eventKindName(kind));
    }
    return core::Error{ core::ErrorCode::BadValue,
        QStringLiteral("\"%1\" is no event%2").arg(name, suggestion(name, known)).toStdString() };
}

core::Result<QString> eventProcessOf(const QString& name)
{
    static const QStringList known{ QStringLiteral("store"), QStringLiteral("catalogue"),
        QStringLiteral("cart"), QStringLiteral("web"), QStringLiteral("twin-cart"),
        QStringLiteral("twin-web") };
    if (known.contains(name))
        return name;
    return core::Error{ core::ErrorCode::BadValue,
        QStringLiteral("\"%1\" is no process%2").arg(name, suggestion(name, known)).toStdString() };
}

} // namespace leaklab::training
