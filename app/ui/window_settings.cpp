#include "app/ui/window_settings.h"

#include "app/charts/chart_column.h"
#include "app/ui/session_view.h"

#include <QAbstractButton>
#include <QScreen>
#include <QSettings>

#include <array>
#include <cmath>

namespace leaklab::ui {

namespace {

const QLatin1String geometryKey("window/geometry");
const QLatin1String splitterKey("window/splitter");
const QLatin1String rangeKey("charts/range");
const QLatin1String wallClockKey("charts/wallClock");
const QLatin1String switchPrefix("charts/");

/// Switches of the charts that say how something is drawn. Ground truth gives the lesson away: not this one.
constexpr std::array rememberedSwitches{ "logarithmic" };
constexpr int asideStep = 40;
constexpr double longestRange = 86'400;

QAbstractButton* switchOf(charts::ChartColumn& charts, const char* name)
{
    return charts.controls().findChild<QAbstractButton*>(QLatin1String(name));
}

/// Far enough to see that there are two, and still on the screen.
void moveAside(QWidget& window, int step)
{
    const QRect place(window.pos() + QPoint(step, step), window.size());
    const QRect visible = place & window.screen()->availableGeometry();
    window.move(visible.topLeft());
    window.resize(visible.size().expandedTo(window.minimumSizeHint()));
}

void restoreCharts(charts::ChartColumn& charts, const QSettings& settings)
{
    bool isNumber = false;
    const double range = settings.value(rangeKey).toDouble(&isNumber);
    if (isNumber && std::isfinite(range) && range >= 0 && range <= longestRange)
        charts.navigation().showRange(range);
    if (settings.value(wallClockKey).toBool())
        charts.navigation().setLabels(charts::TimeLabels::WallClock);
    for (const char* name : rememberedSwitches) {
        QAbstractButton* button = switchOf(charts, name);
        if (button)
            button->setChecked(
                settings.value(switchPrefix + QLatin1String(name), button->isChecked()).toBool());
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
    for (const char* name : rememberedSwitches) {
        if (const QAbstractButton* button = switchOf(charts, name))
            settings.setValue(switchPrefix + QLatin1String(name), button->isChecked());
    }
}

} // namespace leaklab::ui
