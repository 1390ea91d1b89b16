#include "app/charts/chart_accessible.h"

#include "app/charts/live_chart.h"

namespace leaklab::charts {

ChartAccessible::ChartAccessible(LiveChart& chart)
    : QAccessibleWidget(&chart, QAccessible::Chart)
    , m_chart(chart)
{
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_chart.spokenText() : QAccessibleWidget::text(kind);
}

void ChartAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
            auto* chart = qobject_cast<LiveChart*>(object);
            return chart ? new ChartAccessible(*chart) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once);
}

} // namespace leaklab::charts
