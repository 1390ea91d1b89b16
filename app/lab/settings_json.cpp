#include "app/lab/settings_json.h"

#include "app/lab/lab_traffic.h"

#include <QJsonArray>

namespace leaklab::lab {

namespace {

qint64 number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

QString storeName(const LabSettings& settings)
{
    if (!settings.redis.isEmpty())
        return QStringLiteral("own-redis");
    return settings.useEmbeddedStore ? QStringLiteral("leaklab-store") : QStringLiteral("default");
}

} // namespace

QJsonObject toJson(const LabSettings& settings)
{
    QJsonObject traffic = trafficFields(settings);
    traffic.insert(QStringLiteral("on"), settings.trafficOn);
    traffic.insert(QStringLiteral("seed"), number(settings.trafficSeed));
    traffic.insert(QStringLiteral("workers"), number(settings.trafficWorkers));
    QJsonObject json{ { QStringLiteral("leaking"), settings.leaking },
        { QStringLiteral("heapLimit"), number(settings.heapLimit.count()) },
        { QStringLiteral("amplify"), number(settings.amplify) },
        { QStringLiteral("requestGarbage"), number(settings.requestGarbage.count()) },
        { QStringLiteral("backOffScale"), settings.backOffScale }, { QStringLiteral("twin"), settings.twin },
        { QStringLiteral("verifyCarts"), settings.verifyCarts },
        { QStringLiteral("store"), storeName(settings) }, { QStringLiteral("traffic"), traffic } };
    if (settings.memoryLimit)
        json.insert(QStringLiteral("memoryLimit"), number(settings.memoryLimit->count()));
    if (settings.age.lookups > 0)
        json.insert(QStringLiteral("ageLookups"), number(settings.age.lookups));
    else if (settings.age.isSet())
        json.insert(QStringLiteral("ageShareOfLimit"), settings.age.shareOfLimit);
    if (!settings.faults.isEmpty())
        json.insert(QStringLiteral("faults"), QJsonArray::fromStringList(settings.faults));
    return json;
}

} // namespace leaklab::lab
