#include "app/charts/chart_column.h"

#include "app/models/value_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace leaklab::charts {

namespace {

constexpr std::size_t mostMarkers = 2'000;
constexpr double wholeSession = 0;

} // namespace

ChartColumn::ChartColumn(const metrics::SeriesStore& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_cartStates(QStringLiteral("cart"))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layout->addWidget(makeControls());
    const std::array specs{ memoryChart(false), collectionsChart(), latencyChart(true), trafficChart() };
    for (std::size_t i = 0; i < specs.size(); ++i) {
        m_charts[i] = new LiveChart(specs[i], m_store, m_markers, this);
        layout->addWidget(m_charts[i], i == 0 ? 5 : 3);
    }
    m_charts.back()->setTimeLabels(true);
    m_ribbon = new StateRibbon(m_cartStates, this);
    layout->addWidget(m_ribbon);
}

QWidget* ChartColumn::makeControls()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 2);
    auto* label = new QLabel(tr("Sho&w"), bar);
    m_range = new QComboBox(bar);
    m_range->setObjectName(QStringLiteral("timeRange"));
    m_range->addItem(tr("the last minute"), 60.0);
    m_range->addItem(tr("the last 5 minutes"), 300.0);
    m_range->addItem(tr("the last 15 minutes"), 900.0);
    m_range->addItem(tr("everything"), wholeSession);
    m_range->setAccessibleName(tr("How far back the charts show"));
    m_range->setToolTip(tr("A leak shows in the long view, a stall in the short one."));
    label->setBuddy(m_range);
    m_groundTruth = new QCheckBox(tr("Gro&und truth"), bar);
    m_groundTruth->setObjectName(QStringLiteral("groundTruth"));
    m_groundTruth->setToolTip(
        tr("Adds what the cart itself counts as leaked. No real service tells you this."));
    m_logarithmic = new QCheckBox(tr("&Logarithmic latency"), bar);
    m_logarithmic->setObjectName(QStringLiteral("logarithmic"));
    m_logarithmic->setChecked(true);
    m_logarithmic->setToolTip(tr("Each line ten times the one below: shows 4 ms and 4 s in one picture."));
    layout->addWidget(label);
    layout->addWidget(m_range);
    layout->addSpacing(12);
    layout->addWidget(m_groundTruth);
    layout->addSpacing(12);
    layout->addWidget(m_logarithmic);
    layout->addStretch();
    connect(m_range, &QComboBox::currentIndexChanged, this, &ChartColumn::refresh);
    connect(
        m_groundTruth, &QCheckBox::toggled, this, [this](bool on) { m_charts[0]->setSpec(memoryChart(on)); });
    connect(m_logarithmic, &QCheckBox::toggled, this,
        [this](bool on) { m_charts[2]->setSpec(latencyChart(on)); });
    return bar;
}

void ChartColumn::addMarker(const models::Marker& marker)
{
    if (m_markers.size() >= mostMarkers)
        m_markers.erase(m_markers.begin(), m_markers.begin() + mostMarkers / 10);
    m_markers.push_back(marker);
}

TimeWindow ChartColumn::window() const
{
    const double now = m_store.lastTime();
    const double span = m_range->currentData().toDouble();
    return { now, span > 0 ? span : spanForAll(now - m_store.firstTime()) };
}

void ChartColumn::refresh()
{
    const TimeWindow shown = window();
    // In a long view most frames move nothing by even a pixel; only the numbers beside it may have changed.
    const double pixel = shown.span / std::max(1.0, m_charts.front()->plotArea().width());
    const bool moved = shown.span != m_shown.span || shown.now - m_shown.now >= pixel
        || models::readingPeriod(shown.now) != models::readingPeriod(m_shown.now);
    if (!moved)
        return;
    m_shown = shown;
    for (LiveChart* chart : m_charts)
        chart->showWindow(shown);
    m_ribbon->showWindow(shown);
}

} // namespace leaklab::charts
