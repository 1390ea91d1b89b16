#include "app/ui/window_settings.h"

#include "app/charts/chart_column.h"
#include "app/ui/session_view.h"

#include <QAction>
#include <QScreen>
#include <QSettings>

#include <cmath>

namespace leaklab::ui {

namespace {

const QLatin1String geometryKey("window/geometry");
const QLatin1String splitterKey("window/splitter");
const QLatin1String rangeKey("charts/range");
const QLatin1String wallClockKey("charts/wallClock");
const QLatin1String choicePrefix("charts/");

constexpr int asideStep = 40;
constexpr double longestRange = 86'400;

/// Far enough to see that there are two, and still on the screen.
void moveAside(QWidget& window, int step)
{
    const QRect place(window.pos() + QPoint(step, step), window.size());
    const QRect visible = place & window.screen()->availableGeometry();
    window.move(visible.topLeft());
    window.resize(visible.size().expandedTo(window.minimumSizeHint()));
}

QString keyOf(const QAction& choice)
{
    return choicePrefix + choice.objectName();
}

void restoreCharts(charts::ChartColumn& charts, const QSettings& settings)
{
    bool isNumber = false;
    const double range = settings.value(rangeKey).toDouble(&isNumber);
    if (isNumber && std::isfinite(range) && range >= 0 && range <= longestRange)
        charts.navigation().showRange(range);
    if (settings.value(wallClockKey).toBool())
        charts.navigation().setLabels(charts::TimeLabels::WallClock);
    for (QAction* choice : charts.chartActions().choices()) {
        const QString chosen = settings.value(keyOf(*choice)).toString();
        if (chosen == QLatin1String("true") || chosen == QLatin1String("false"))
            choice->setChecked(chosen == QLatin1String("true"));
    }
}

} // namespace

void WindowSettings::restore(QWidget& window, SessionView& view) const
{
    const QSettings settings;
    window.resize(1440, 900);
    // Qt takes a geometry that is cut off for one that is full of zeros.
    const QByteArray geometry = settings.value(geometryKey).toByteArray();
    if (geometry.size() == window.saveGeometry().size())
        window.restoreGeometry(geometry);
    if (m_number > 1 && !window.isMaximized() && !window.isFullScreen())
        moveAside(window, asideStep * (m_number - 1));
    view.restoreLayout(settings.value(splitterKey).toByteArray());
    restoreCharts(view.charts(), settings);
}

void WindowSettings::save(const QWidget& window, SessionView& view) const
{
    if (m_number > 1)
        return;
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(splitterKey, view.saveLayout());
    charts::ChartColumn& charts = view.charts();
    settings.setValue(rangeKey, charts.navigation().range());
    settings.setValue(wallClockKey, charts.navigation().format().labels == charts::TimeLabels::WallClock);
    for (const QAction* choice : charts.chartActions().choices())
        settings.setValue(keyOf(*choice), choice->isChecked());
}

} // namespace leaklab::ui
