#include "app/charts/chart_column.h"

#include "app/charts/chart_controls.h"
#include "app/charts/chart_table.h"
#include "app/models/value_text.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace leaklab::charts {

namespace {

constexpr double roomAhead = 0.15; ///< share of the charts' width that a forecast gets

} // namespace

ChartColumn::ChartColumn(const metrics::SeriesStore& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_cartStates(QStringLiteral("cart"))
    , m_actions(m_navigation, *this)
    , m_gestures(m_navigation, store)
    , m_saver(*this)
    , m_forecast(store)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_controls = new ChartControls(m_navigation, m_actions, this);
    layout->addWidget(m_controls);
    const auto specs = chosenSpecs();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        m_charts[i] = new LiveChart(specs[i], m_store, m_markers.markers(), this);
        m_gestures.watch(*m_charts[i]);
        layout->addWidget(m_charts[i], i == 0 ? 5 : 3);
    }
    m_ribbon = new StateRibbon(m_cartStates, this);
    m_gestures.watch(*m_ribbon);
    layout->addWidget(m_ribbon);
    for (const QAction* choice : { m_actions.groundTruth, m_actions.logarithmic, m_actions.twin })
        connect(choice, &QAction::toggled, this, &ChartColumn::showChoices);
    connect(m_actions.forecast, &QAction::toggled, this,
        [this](bool on) { m_navigation.setAhead(on ? roomAhead : 0); });
    m_navigation.setAhead(roomAhead);
    connect(&m_navigation, &TimeNavigation::moved, this, &ChartColumn::showWindow);
    connect(&m_navigation, &TimeNavigation::crosshairMoved, this, &ChartColumn::showCrosshair);
    connect(&m_navigation, &TimeNavigation::formatChanged, this, &ChartColumn::showWindow);
    connect(m_actions.allCharts, &QAction::triggered, this, [this] { showOnly(std::nullopt); });
    connect(m_actions.nextChart, &QAction::triggered, this, [this] { showNext(1); });
    connect(m_actions.previousChart, &QAction::triggered, this, [this] { showNext(-1); });
    connect(m_actions.inWords, &QAction::toggled, this, [this](bool on) {
        for (LiveChart* chart : m_charts)
            chart->setSummaryShown(on);
    });
    connect(m_actions.table, &QAction::triggered, this, &ChartColumn::openTable);
    connect(m_actions.save, &QAction::triggered, &m_saver, &ChartSaver::ask);
    showOnly(std::nullopt);
}

void ChartColumn::setColours(const ChartPalette& colours)
{
    for (LiveChart* chart : m_charts)
        chart->setColours(colours);
    m_ribbon->setColours(colours);
}

std::array<ChartSpec, 4> ChartColumn::chosenSpecs() const
{
    std::array specs{ memoryChart(m_actions.groundTruth->isChecked()), collectionsChart(),
        latencyChart(m_actions.logarithmic->isChecked()), trafficChart() };
    if (m_actions.twin->isChecked() && !m_twinName.isEmpty()) {
        for (ChartSpec& spec : specs)
            addTwin(spec, m_twinName);
    }
    return specs;
}

void ChartColumn::showChoices()
{
    const auto specs = chosenSpecs();
    for (std::size_t i = 0; i < specs.size(); ++i)
        m_charts[i]->setSpec(specs[i]);
}

void ChartColumn::nameTwin(const QString& name)
{
    if (name == m_twinName)
        return;
    m_twinName = name;
    m_actions.twin->setVisible(!name.isEmpty());
    showChoices();
}

void ChartColumn::showOnly(std::optional<std::size_t> chart)
{
    m_only = chart && *chart < m_charts.size() ? chart : std::nullopt;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setVisible(!m_only || *m_only == i);
        m_charts[i]->setTimeLabels(m_only ? *m_only == i : i + 1 == m_charts.size());
    }
    if (m_only)
        m_charts[*m_only]->setFocus(Qt::OtherFocusReason);
    updateNote();
}

void ChartColumn::showNext(int direction)
{
    const auto count = static_cast<int>(m_charts.size());
    const int next = m_only ? static_cast<int>(*m_only) + direction : direction > 0 ? 0 : count - 1;
    showOnly(static_cast<std::size_t>((next + count) % count));
}

void ChartColumn::refresh()
{
    m_navigation.setData(m_store.firstTime(), m_store.lastTime());
    const TimeWindow wanted = m_navigation.window();
    // In a long view most frames move nothing by even a pixel; only the numbers beside it may have changed.
    const double pixel = wanted.span / std::max(1.0, m_charts.front()->plotArea().width());
    const bool moved = wanted.span != m_shown.span || std::abs(wanted.until - m_shown.until) >= pixel
        || models::readingPeriod(wanted.dataUntil()) != models::readingPeriod(m_shown.dataUntil());
    if (moved)
        showWindow();
    updateNote();
}

void ChartColumn::showWindow()
{
    m_shown = m_navigation.window();
    for (LiveChart* chart : m_charts) {
        chart->setTimeFormat(m_navigation.format());
        chart->showWindow(m_shown);
    }
    m_ribbon->showWindow(m_shown);
    updateForecast();
    m_gestures.keepUnderPointer();
    updateNote();
}

/// The forecast as it could be made at the end of what may be shown.
void ChartColumn::updateForecast()
{
    m_forecast.update(m_navigation.frozenAt().value_or(m_navigation.newest()));
    const metrics::Outlook& outlook = m_forecast.outlook();
    if (outlook.kind != metrics::Outlook::Kind::Reaches)
        return m_charts[0]->setForecast(std::nullopt);
    const Ink ink = outlook.limit == metrics::MemoryLimitKind::Heap ? Ink::Vermillion : Ink::Neutral;
    m_charts[0]->setForecast(ForecastBand{ outlook, ink, m_actions.forecast->isChecked() });
}

void ChartColumn::showCrosshair()
{
    for (LiveChart* chart : m_charts)
        chart->setCrosshair(m_navigation.crosshair());
    m_ribbon->setCrosshair(m_navigation.crosshair());
}

QRect ChartColumn::chartArea() const
{
    const int top = m_charts[m_only.value_or(0)]->geometry().top();
    return { 0, top, width(), m_ribbon->geometry().bottom() + 1 - top };
}

void ChartColumn::paintCharts(QPainter& painter) const
{
    const QPoint origin = chartArea().topLeft();
    const auto paintAt = [&](const QWidget& widget, const auto& paint) {
        painter.save();
        painter.translate(widget.pos() - origin);
        paint();
        painter.restore();
    };
    for (LiveChart* chart : m_charts) {
        if (!chart->isHidden())
            paintAt(*chart, [&] { chart->paint(painter); });
    }
    paintAt(*m_ribbon, [&] { m_ribbon->render(&painter, {}, {}, DrawChildren); });
}

void ChartColumn::openTable()
{
    LiveChart* inHand = m_charts[m_only.value_or(0)];
    for (LiveChart* chart : m_charts) {
        if (chart->hasFocus())
            inHand = chart;
    }
    auto* table = new ChartTable(inHand->spec(), m_store, m_shown, m_navigation.format(), window());
    table->show();
}

/// Says on the topmost chart that it does not show the newest.
void ChartColumn::updateNote()
{
    const TimeFormat& format = m_navigation.format();
    QString note;
    if (const auto frozen = m_navigation.frozenAt())
        note = tr("Frozen at %1, for %2 now \u2013 collecting goes on")
                   .arg(format.text(*frozen), TimeFormat{}.text(m_navigation.newest() - *frozen));
    else if (!m_navigation.isLive())
        note = tr("Looking back: %1 to %2 \u2013 now %3")
                   .arg(format.text(m_shown.from()), format.text(m_shown.dataUntil()),
                       format.text(m_navigation.newest()));
    const std::size_t top = m_only.value_or(0);
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setNote(i == top ? note : QString());
}

} // namespace leaklab::charts
