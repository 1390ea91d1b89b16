#include "app/collect/collections_json.h"

#include "service/flight/collection_names.h"

#include <QJsonObject>

namespace leaklab::collect {

QJsonArray collectionsJson(std::span<const flight::CollectionRecord> collections, std::int64_t processStartNs)
{
    const auto bytes = [](std::uint64_t count) { return static_cast<qint64>(count); };
    QJsonArray array;
    for (const flight::CollectionRecord& record : collections) {
        array.append(QJsonObject{ { QStringLiteral("number"), bytes(record.number) },
            { QStringLiteral("atMs"), static_cast<double>(record.startNs - processStartNs) / 1e6 },
            { QStringLiteral("kind"), QString::fromStdString(flight::kindName(record)) },
            { QStringLiteral("reason"), QString::fromStdString(flight::reasonName(record)) },
            { QStringLiteral("pauseMs"), static_cast<double>(record.pauseNs) / 1e6 },
            { QStringLiteral("usedBefore"), bytes(record.usedBefore) },
            { QStringLiteral("usedAfter"), bytes(record.usedAfter) },
            { QStringLiteral("committedBefore"), bytes(record.committedBefore) },
            { QStringLiteral("committedAfter"), bytes(record.committedAfter) },
            { QStringLiteral("utilisation"), record.mutatorUtilisation } });
    }
    return array;
}

} // namespace leaklab::collect
