#include "app/charts/chart_controls.h"

#include "app/charts/chart_actions.h"
#include "app/charts/flow_layout.h"
#include "app/charts/time_navigation.h"
#include "app/models/value_text.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace leaklab::charts {

ChartControls::ChartControls(TimeNavigation& navigation, const ChartActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_navigation(navigation)
{
    auto* row = new FlowLayout(this);
    row->setContentsMargins(8, 4, 8, 2);
    auto* label = new QLabel(tr("Sho&w"), this);
    m_range = makeRange();
    label->setBuddy(m_range);
    row->addWidget(label);
    row->addWidget(m_range);
    addButton(actions.live);
    addButton(actions.freeze);
    auto* groundTruth = makeCheckBox("groundTruth", tr("Gro&und truth"),
        tr("Adds what the cart itself counts as leaked. No real service tells you this."));
    auto* forecast = makeCheckBox("forecast", tr("F&orecast"),
        tr("When the live set reaches the heap limit if it goes on as it did: a line with its 95 % band."));
    forecast->setChecked(true);
    auto* logarithmic = makeCheckBox("logarithmic", tr("Log laten&cy"),
        tr("Each line ten times the one below: shows 4 ms and 4 s in one picture."));
    logarithmic->setChecked(true);
    m_twin = makeCheckBox("twinLines", tr("Tw&in"),
        tr("The other build's lines beside the cart's, dashed. Both got the same requests."));
    m_twin->setChecked(true);
    m_twin->hide();
    for (QWidget* box : { groundTruth, forecast, logarithmic, m_twin })
        row->addWidget(box);
    for (QAction* action : { actions.wallClock, actions.inWords, actions.table, actions.save })
        addButton(action);
    connect(groundTruth, &QCheckBox::toggled, this, &ChartControls::groundTruthToggled);
    connect(m_twin, &QCheckBox::toggled, this, &ChartControls::twinToggled);
    connect(forecast, &QCheckBox::toggled, this, &ChartControls::forecastToggled);
    connect(logarithmic, &QCheckBox::toggled, this, &ChartControls::logarithmicToggled);
    connect(&navigation, &TimeNavigation::moved, this, &ChartControls::followNavigation);
    followNavigation();
}

void ChartControls::offerTwin()
{
    m_twin->show();
}

QComboBox* ChartControls::makeRange()
{
    auto* range = new QComboBox(this);
    range->setObjectName(QStringLiteral("timeRange"));
    range->addItem(tr("the last minute"), 60.0);
    range->addItem(tr("the last 5 minutes"), 300.0);
    range->addItem(tr("the last 15 minutes"), 900.0);
    range->addItem(tr("everything"), TimeNavigation::everything);
    range->setAccessibleName(tr("How far back the charts show"));
    range->setToolTip(tr("A leak shows in the long view, a stall in the short one."));
    connect(range, &QComboBox::currentIndexChanged, this, [this, range](int index) {
        if (index >= 0)
            m_navigation.showRange(range->itemData(index).toDouble());
    });
    return range;
}

QCheckBox* ChartControls::makeCheckBox(const char* name, const QString& text, const QString& teaches)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(name));
    box->setToolTip(teaches);
    return box;
}

void ChartControls::addButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
}

void ChartControls::followNavigation()
{
    const QSignalBlocker quiet(m_range);
    const bool fixed = m_navigation.isLive();
    m_range->setCurrentIndex(fixed ? m_range->findData(m_navigation.range()) : -1);
    const auto span = std::chrono::duration_cast<core::Duration>(
        std::chrono::duration<double>(m_navigation.window().span));
    m_range->setPlaceholderText(models::waitText(span, locale()));
}

} // namespace leaklab::charts
