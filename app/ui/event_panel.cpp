#include "app/ui/event_panel.h"

#include "app/charts/flow_layout.h"
#include "app/models/event_model.h"
#include "app/ui/filter_line.h"
#include "app/ui/following_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace leaklab::ui {

using models::EventGroup;

EventPanel::EventPanel(models::EventModel& events, QWidget* parent)
    : QWidget(parent)
    , m_filter(new models::EventFilter(this))
    , m_table(new FollowingTable(this))
{
    m_filter->setSourceModel(&events);
    auto* label = new QLabel(tr("Eve&nts shown"), this);
    auto* group = new QComboBox(this);
    group->setObjectName(QStringLiteral("eventGroup"));
    group->setAccessibleName(tr("Which events are shown"));
    group->setToolTip(tr("Double-click an event, or press Enter on it, to see it on the charts."));
    group->addItem(tr("all"), static_cast<int>(EventGroup::All));
    group->addItem(tr("deaths and warnings"), static_cast<int>(EventGroup::Trouble));
    group->addItem(tr("of processes"), static_cast<int>(EventGroup::Processes));
    group->addItem(tr("changes to the lab"), static_cast<int>(EventGroup::Changes));
    group->addItem(tr("findings"), static_cast<int>(EventGroup::Findings));
    label->setBuddy(group);
    auto* text = makeFilterLine(*this, QStringLiteral("eventText"), tr("with this text"),
        tr("Text that shown events have in them"), tr("Shows only events with this text in them."), 32);

    m_table->setObjectName(QStringLiteral("events"));
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_filter);
    auto* bar = new charts::FlowLayout;
    bar->setContentsMargins(6, 3, 6, 0);
    bar->addWidget(label);
    bar->addWidget(group);
    bar->addWidget(text);
    bar->addWidget(m_table->followButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_table);

    connect(group, &QComboBox::currentIndexChanged, this,
        [this, group] { m_filter->setGroup(static_cast<EventGroup>(group->currentData().toInt())); });
    connect(text, &QLineEdit::textChanged, m_filter, &models::EventFilter::setText);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT timeChosen(index.data(models::EventModel::SecondsRole).toDouble());
    });
}

} // namespace leaklab::ui
