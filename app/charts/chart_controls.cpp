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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new FlowLayout(this);
    row->setContentsMargins(8, 4, 8, 2);
    auto* label = new QLabel(tr("Sho&w"), this);
    m_range = makeRange();
    label->setBuddy(m_range);
    row->addWidget(label);
    row->addWidget(m_range);
    addButton(actions.live);
    addButton(actions.freeze);
    for (QAction* choice : { actions.groundTruth, actions.forecast, actions.logarithmic, actions.twin })
        addCheckBox(choice);
    for (QAction* action : { actions.wallClock, actions.inWords, actions.table, actions.save })
        addButton(action);
    connect(&navigation, &TimeNavigation::moved, this, &ChartControls::followNavigation);
    followNavigation();
}

QSize ChartControls::minimumSizeHint() const
{
    return { layout()->minimumSize().width(), layout()->heightForWidth(width()) };
}

void ChartControls::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
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

void ChartControls::addCheckBox(QAction* choice)
{
    auto* box = new QCheckBox(choice->text(), this);
    box->setObjectName(choice->objectName());
    box->setToolTip(choice->toolTip());
    const auto follow = [box, choice] {
        box->setChecked(choice->isChecked());
        box->setVisible(choice->isVisible());
    };
    follow();
    connect(choice, &QAction::changed, box, follow);
    connect(box, &QCheckBox::toggled, choice, &QAction::setChecked);
    layout()->addWidget(box);
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
