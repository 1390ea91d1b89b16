#include "app/headless/endpoints_file.h"

#include "app/headless/json_file.h"

namespace leaklab::headless {

namespace {

QJsonObject endpoint(const QString& url, const supervise::SupervisedProcess* process)
{
    QJsonObject result{ { QStringLiteral("url"), url } };
    if (process) {
        result.insert(QStringLiteral("pid"), process->pid());
        result.insert(QStringLiteral("command"), process->commandLine());
    }
    return result;
}

} // namespace

core::Result<void> writeEndpoints(const lab::Lab& lab, const QString& file)
{
    QJsonObject endpoints;
    for (const lab::Role role : lab::allRoles) {
        QString url = lab.url(role);
        if (role == lab::Role::Store && !url.startsWith(QLatin1String("unix:")))
            url.prepend(QLatin1String("redis://"));
        endpoints.insert(lab::roleName(role), endpoint(url, lab.process(role)));
        if (const auto* twin = lab.twin().process(role))
            endpoints.insert(twin->name(), endpoint(lab.twin().url(role).toString(), twin));
    }
    return writeJsonFile(endpoints, file);
}

} // namespace leaklab::headless
