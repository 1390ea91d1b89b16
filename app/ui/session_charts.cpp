#include "app/ui/session_charts.h"

#include "app/charts/chart_export.h"
#include "app/collect/session_record.h"
#include "app/models/memory_outlook.h"
#include "app/models/twin_name.h"
#include "app/ui/theme/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <utility>

namespace leaklab::ui {

namespace {

struct DrawText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::DrawText)
};

core::Error bad(const QString& sentence)
{
    return { core::ErrorCode::BadValue, sentence.toStdString() };
}

core::Result<ThemeName> themeNamed(const QString& name)
{
    constexpr std::array names{ std::pair{ "light", ThemeName::Light }, std::pair{ "dark", ThemeName::Dark },
        std::pair{ "high-contrast", ThemeName::HighContrast },
        std::pair{ "projector", ThemeName::Projector } };
    if (name.isEmpty())
        return ThemeName::Light;
    for (const auto& [known, theme] : names) {
        if (name == QLatin1String(known))
            return theme;
    }
    return bad(
        DrawText::tr("there is no theme \"%1\": take light, dark, high-contrast or projector").arg(name));
}

core::Result<charts::TimeWindow> windowOf(
    const metrics::SeriesStore& series, const session::ChartOrder& order)
{
    if (series.rows() == 0)
        return bad(DrawText::tr("the session holds no rows: there is nothing to draw"));
    const double first = series.firstTime();
    const double last = series.lastTime();
    const double from = std::max(order.from.value_or(first), first);
    const double until = std::min(order.until.value_or(last), last);
    if (from > last || until < first)
        return bad(DrawText::tr("the session has rows from %1 to %2 s only")
                       .arg(QString::number(first, 'f', 1), QString::number(last, 'f', 1)));
    return charts::TimeWindow{ until, std::max(until - from, charts::TimeNavigation::shortestSpan) };
}

} // namespace

SessionCharts::SessionCharts(const collect::SessionRecord& session, const Theme& theme)
    : m_column(session.series())
{
    models::TwinName twin;
    for (const collect::LabEvent& event : session.events()) {
        m_column.cartStates().add(event);
        m_column.markers().add(event);
        if (models::changesTraffic(event))
            m_column.trafficChanged(event.time);
        twin.add(event);
    }
    m_column.nameTwin(twin.text());
    m_column.setPalette(theme.palette());
    m_column.setFont(theme.body);
    m_column.setColours(theme.charts());
    m_column.controls().hide();
}

core::Result<void> drawCharts(const collect::SessionRecord& session, const session::ChartOrder& order)
{
    const auto theme = themeNamed(order.theme);
    if (!theme)
        return theme.error();
    const auto window = windowOf(session.series(), order);
    if (!window)
        return window.error();
    SessionCharts pictures(session, makeTheme(theme.value(), 1, QApplication::font()));
    charts::ChartColumn& column = pictures.column();
    column.showOnly(order.chart);
    column.navigation().setAhead(0);
    column.navigation().setData(session.series().firstTime(), window.value().until);
    column.navigation().showWindow(window.value());
    column.resize(order.size);
    // Never shown, it is laid out once somebody wants a picture of it.
    (void)column.grab(QRect(0, 0, 1, 1));
    const QSize least = column.minimumSizeHint().expandedTo(order.size);
    if (least != order.size)
        return bad(DrawText::tr("%1x%2 is too small for these charts: take %3x%4 or more")
                       .arg(order.size.width())
                       .arg(order.size.height())
                       .arg(least.width())
                       .arg(least.height()));
    return order.file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)
        ? charts::saveSvg(column, order.file)
        : charts::savePng(column, order.file, 1);
}

} // namespace leaklab::ui
