#include "app/headless/status_line.h"

#include <QJsonDocument>

#include <cmath>

namespace leaklab::headless {

namespace {

using metrics::Metric;

QString number(double value, int decimals)
{
    return std::isnan(value) ? QStringLiteral("-") : QString::number(value, 'f', decimals);
}

QString mebibytes(double bytes)
{
    return number(bytes / (1024.0 * 1024.0), 1);
}

} // namespace

QString statusLine(const metrics::SeriesStore& series, const QString& cart, const QString& twin)
{
    const auto last = [&](Metric metric) { return series.last(metric); };
    const QString line
        = QStringLiteral("%1 s  cart %2  heap %3/%4 MiB  live %5  rss %6  gc %7 %  p99 %8 ms  "
                         "offered %9/s  ok %10/s  errors %11/s  dropped %12/s  late %13 ms  restarts %14")
              .arg(series.lastTime(), 6, 'f', 1)
              .arg(cart, -9)
              .arg(mebibytes(last(Metric::HeapUsed)), mebibytes(last(Metric::HeapLimit)),
                  mebibytes(last(Metric::HeapLive)), mebibytes(last(Metric::CartResident)),
                  number(last(Metric::CollectionShare) * 100, 1), number(last(Metric::LatencyP99), 1),
                  number(last(Metric::Offered), 0))
              .arg(number(last(Metric::Achieved), 0), number(last(Metric::ErrorRate), 0),
                  number(last(Metric::Dropped), 0), number(last(Metric::LatenessP99), 1),
                  number(last(Metric::Restarts), 0));
    if (twin.isEmpty())
        return line;
    return line
        + QStringLiteral("  | twin %1  heap %2 MiB  live %3  gc %4 %  p99 %5 ms  ok %6/s  restarts %7")
              .arg(twin, mebibytes(last(Metric::TwinHeapUsed)), mebibytes(last(Metric::TwinHeapLive)),
                  number(last(Metric::TwinCollectionShare) * 100, 1), number(last(Metric::TwinLatencyP99), 1),
                  number(last(Metric::TwinAchieved), 0), number(last(Metric::TwinRestarts), 0));
}

QString eventLine(const collect::LabEvent& event)
{
    QJsonObject fields = collect::toJson(event);
    for (const char* shown : { "time", "at", "kind", "process", "lastWords" })
        fields.remove(QLatin1String(shown));
    return QStringLiteral("%1 s  * %2 %3 %4")
        .arg(event.time, 6, 'f', 1)
        .arg(event.process, collect::eventKindName(event),
            fields.isEmpty() ? QString()
                             : QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
}

} // namespace leaklab::headless
