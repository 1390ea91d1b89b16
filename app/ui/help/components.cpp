#include "app/ui/help/components.h"

#include "app/core/build_info.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1String>

namespace leaklab::ui {

namespace {

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/leaklab/licences/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// Of the compiler and so of its runtime: "12.2.0" of "GNU 12.2.0".
QString compilerVersion(const core::BuildInfo& build)
{
    return latin1(build.compiler).section(QLatin1Char(' '), -1);
}

/// Whether a component of that place is in this program.
bool isHere(const QString& where)
{
#ifdef __GLIBCXX__
    if (where == QLatin1String("gcc"))
        return true;
#endif
#ifdef __MINGW32__
    if (where == QLatin1String("mingw"))
        return true;
#endif
    return where.isEmpty();
}

/// `of` names who knows the version.
QString versionOf(const QString& of)
{
    const core::BuildInfo build = core::buildInfo();
    if (of == QLatin1String("qt"))
        return QString::fromLatin1(qVersion());
    if (of == QLatin1String("boost"))
        return latin1(build.boost);
    if (of == QLatin1String("hiredis"))
        return latin1(build.hiredis);
    if (of == QLatin1String("gcc"))
        return compilerVersion(build);
    return latin1(build.version);
}

} // namespace

std::vector<Component> components()
{
    std::vector<Component> all;
    const QJsonObject list = QJsonDocument::fromJson(resource(QStringLiteral("components.json"))).object();
    for (const QJsonValue& value : list.value(QLatin1String("components")).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto text = [&entry](const char* key) { return entry.value(QLatin1String(key)).toString(); };
        if (!isHere(text("where")))
            continue;
        Component component{ text("name"), versionOf(text("version")), text("licence"), text("copyright"),
            text("use"), text("home"), {} };
        for (const QJsonValue& file : entry.value(QLatin1String("texts")).toArray())
            component.texts += file.toString();
        all.push_back(std::move(component));
    }
    return all;
}

QString licenceText(const QString& file)
{
    return QString::fromUtf8(resource(file));
}

} // namespace leaklab::ui
