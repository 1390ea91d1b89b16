#include "app/headless/endpoints_file.h"

#include "app/headless/json_file.h"

namespace leaklab::headless {

core::Result<void> writeEndpoints(const lab::Lab& lab, const QString& file)
{
    QJsonObject endpoints;
    for (const lab::Role role : lab::allRoles) {
        QString url = lab.url(role);
        if (role == lab::Role::Store && !url.startsWith(QLatin1String("unix:")))
            url.prepend(QLatin1String("redis://"));
        QJsonObject endpoint{ { QStringLiteral("url"), url } };
        if (const auto* process = lab.process(role)) {
            endpoint.insert(QStringLiteral("pid"), process->pid());
            endpoint.insert(QStringLiteral("command"), process->commandLine());
        }
        endpoints.insert(lab::roleName(role), endpoint);
    }
    return writeJsonFile(endpoints, file);
}

} // namespace leaklab::headless
