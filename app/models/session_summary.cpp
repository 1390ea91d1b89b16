#include "app/models/session_summary.h"

#include "app/models/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace leaklab::models {

using metrics::Metric;
using metrics::SeriesStore;

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::SummaryText)
};

constexpr double oldest = 2; ///< seconds after which a row says nothing of now

class Shown {
public:
    Shown(const SeriesStore& store, double from, double until)
        : m_store(store)
        , m_from(from)
        , m_until(until)
    {
    }
    [[nodiscard]] bool hasData() const { return m_store.rows() > 0 && m_store.firstTime() <= m_until; }
    [[nodiscard]] double now(Metric metric) const
    {
        const auto row = m_store.rowAt(m_until);
        return row && m_until - m_store.time(*row) <= oldest ? m_store.value(metric, *row)
                                                             : std::numeric_limits<double>::quiet_NaN();
    }
    /// NaN where there was nothing.
    [[nodiscard]] double highest(Metric metric) const
    {
        const double end = std::nextafter(m_until, m_until + 1);
        const auto found = m_store.query(metric, m_from, end, 1).front();
        return found.empty ? std::numeric_limits<double>::quiet_NaN() : found.maximum;
    }
    [[nodiscard]] double until() const { return m_until; }

private:
    const SeriesStore& m_store;
    double m_from;
    double m_until;
};

/// As exact as a forecast is: "about 40 s", "about 3 min".
QString aboutText(double seconds, const QLocale& locale)
{
    const double step = seconds < 60 ? 5 : seconds < 600 ? 30 : 60;
    const double rounded = std::max(step, std::round(seconds / step) * step);
    return waitText(
        std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(rounded)), locale);
}

QString memorySummary(
    const Shown& shown, const std::optional<metrics::Outlook>& forecast, const QLocale& locale)
{
    const double used = shown.now(Metric::HeapUsed);
    if (std::isnan(used))
        return SummaryText::tr("The cart is not running.");
    const QString room = SummaryText::tr("%1 of %2 heap used")
                             .arg(bytesText(used, locale), bytesText(shown.now(Metric::HeapLimit), locale));
    if (!forecast)
        return SummaryText::tr("No sure rise of the live set; %1.").arg(room);
    const QString slope = bytesText(forecast->trend->slope() * 60, locale);
    const QString what = forecast->limit == metrics::MemoryLimitKind::Heap
        ? SummaryText::tr("Live set")
        : SummaryText::tr("Resident memory");
    const double left = forecast->at - shown.until();
    if (left <= 5)
        return SummaryText::tr("%1 rising %2 a minute, out of memory any moment; %3.").arg(what, slope, room);
    return SummaryText::tr("%1 rising %2 a minute, out of memory in about %3; %4.")
        .arg(what, slope, aboutText(left, locale), room);
}

QString collectionsSummary(const Shown& shown, const QLocale& locale)
{
    const double share = shown.now(Metric::CollectionShare);
    if (std::isnan(share))
        return SummaryText::tr("The cart is not running.");
    return SummaryText::tr(
        "%1 of the time goes into collecting, at most %2 in what is shown; longest pause %3.")
        .arg(shareText(share, locale), shareText(shown.highest(Metric::CollectionShare), locale),
            millisecondsText(shown.highest(Metric::CollectionPause), locale));
}

QString latencySummary(const Shown& shown, const QLocale& locale)
{
    const double p99 = shown.now(Metric::LatencyP99);
    if (std::isnan(p99))
        return SummaryText::tr("No request was answered in the last second.");
    return SummaryText::tr(
        "Half of the requests within %1, 99 in 100 within %2; at worst %3 in what is shown.")
        .arg(millisecondsText(shown.now(Metric::LatencyP50), locale), millisecondsText(p99, locale),
            millisecondsText(shown.highest(Metric::LatencyP99), locale));
}

QString trafficSummary(const Shown& shown, const QLocale& locale)
{
    const double offered = shown.now(Metric::Offered);
    if (!(offered > 0))
        return SummaryText::tr("No traffic.");
    const double errors = shown.now(Metric::ErrorShare);
    return SummaryText::tr("%1 answered of %2 offered; %3 of the requests failed.")
        .arg(rateText(std::round(shown.now(Metric::Achieved)), locale), rateText(std::round(offered), locale),
            shareText(std::isnan(errors) ? 0 : errors, locale));
}

} // namespace

QString spokenSummary(ChartTopic topic, const SeriesStore& store, double from, double until,
    const std::optional<metrics::Outlook>& forecast, const QLocale& locale)
{
    const Shown shown(store, from, until);
    if (!shown.hasData())
        return SummaryText::tr("No data yet.");
    switch (topic) {
    case ChartTopic::Memory:
        return memorySummary(shown, forecast, locale);
    case ChartTopic::Collections:
        return collectionsSummary(shown, locale);
    case ChartTopic::Latency:
        return latencySummary(shown, locale);
    case ChartTopic::Traffic:
        return trafficSummary(shown, locale);
    }
    return {};
}

} // namespace leaklab::models
