#include "app/session/session_info.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QThread>

namespace leaklab::session {

namespace {

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QJsonArray ownColumns()
{
    QJsonArray columns;
    for (const metrics::MetricInfo& metric : metrics::allMetrics()) {
        columns.append(QJsonObject{ { QStringLiteral("name"), text(metric.name) },
            { QStringLiteral("unit"), text(metrics::unitSuffix(metric.unit)) } });
    }
    return columns;
}

void readColumn(const QJsonObject& column, Head& into)
{
    const QString name = column.value(QLatin1String("name")).toString();
    const auto metric = metrics::metricNamed(name.toStdString());
    const bool known = metric
        && column.value(QLatin1String("unit")).toString() == text(unitSuffix(metrics::info(*metric).unit));
    into.columns.push_back(known ? metric : std::nullopt);
    if (!known)
        into.unknownColumns.append(name);
}

} // namespace

SessionInfo SessionInfo::ofNow()
{
    SessionInfo info;
    info.program = QStringLiteral("leaklab " LEAKLAB_VERSION);
    info.qt = QString::fromLatin1(qVersion());
    info.system = QStringLiteral("%1, %2, %3 processors")
                      .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())
                      .arg(QThread::idealThreadCount());
    info.began = QDateTime::currentDateTimeUtc();
    return info;
}

QByteArray headOf(const SessionInfo& info)
{
    return QJsonDocument(
        { { QStringLiteral("program"), info.program }, { QStringLiteral("qt"), info.qt },
            { QStringLiteral("system"), info.system },
            { QStringLiteral("began"), info.began.toUTC().toString(Qt::ISODateWithMs) },
            { QStringLiteral("settings"), info.settings }, { QStringLiteral("progress"), info.progress },
            { QStringLiteral("columns"), ownColumns() } })
        .toJson(QJsonDocument::Compact);
}

std::optional<Head> readHead(QByteArrayView payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload.toByteArray());
    if (!document.isObject() || !document.object().value(QLatin1String("columns")).isArray())
        return std::nullopt;
    const QJsonObject json = document.object();
    Head head;
    head.info.program = json.value(QLatin1String("program")).toString();
    head.info.qt = json.value(QLatin1String("qt")).toString();
    head.info.system = json.value(QLatin1String("system")).toString();
    head.info.began = QDateTime::fromString(json.value(QLatin1String("began")).toString(), Qt::ISODateWithMs);
    head.info.settings = json.value(QLatin1String("settings")).toObject();
    head.info.progress = json.value(QLatin1String("progress")).toObject();
    for (const QJsonValue& column : json.value(QLatin1String("columns")).toArray())
        readColumn(column.toObject(), head);
    return head;
}

} // namespace leaklab::session
