#include "app/models/console_load.h"

#include "app/models/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace leaklab::models {

namespace {

struct ConsoleLoadText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::ConsoleLoadText)
};

constexpr double framePeriod = 0.1;
constexpr double lookBack = 10;

} // namespace

ConsoleLoad consoleLoad(const metrics::SeriesStore& store)
{
    ConsoleLoad load;
    load.cpu = store.last(metrics::Metric::ConsoleCpu);
    load.resident = store.last(metrics::Metric::ConsoleResident);
    for (std::size_t row = store.rows(); row > 1 && store.time(row - 1) > store.lastTime() - lookBack; --row)
        load.late = std::max(load.late, store.time(row - 1) - store.time(row - 2) - framePeriod);
    return load;
}

QString consoleLoadText(const ConsoleLoad& load, const QLocale& locale)
{
    return ConsoleLoadText::tr(
        "Console %1 CPU \u00b7 %2 \u00b7 frames up to %3 late", "share of a core, memory, milliseconds")
        .arg(shareText(load.cpu, locale), bytesText(load.resident, locale),
            millisecondsText(load.late * 1000, locale));
}

} // namespace leaklab::models
