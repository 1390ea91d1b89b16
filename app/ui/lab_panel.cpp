#include "app/ui/lab_panel.h"

#include "app/lab/lab.h"
#include "app/ui/build_panel.h"
#include "app/ui/cart_panel.h"
#include "app/ui/character_width.h"
#include "app/ui/classroom/incident_actions.h"
#include "app/ui/classroom/incident_panel.h"
#include "app/ui/fault_panel.h"
#include "app/ui/process_list.h"
#include "app/ui/traffic_panel.h"
#include "app/ui/twin_panel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leaklab::ui {

LabPanel::LabPanel(lab::Lab& lab, const core::Clock& clock, QWidget* parent)
    : QScrollArea(parent)
    , m_lab(lab)
{
    auto* content = new QWidget(this);
    m_cart = new CartPanel(lab, clock, content);
    m_build = new BuildPanel(lab, content);
    m_traffic = new TrafficPanel(lab, content);
    m_twin = new TwinPanel(lab, clock, content);
    m_processes = new ProcessList(lab, content);
    m_faults = new FaultPanel(lab, content);
    m_incidents = new IncidentActions(lab, this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* incidents = new IncidentPanel(*m_incidents, content);
    for (QWidget* panel : std::initializer_list<QWidget*>{
             m_cart, m_build, m_traffic, m_twin, m_processes, m_faults, incidents })
        layout->addWidget(panel);
    m_telling = { m_build, m_twin, m_faults, incidents };
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    leaveWheelToScrolling(*content);
    fitWidth();
}

/// Who scrolls past a field does not mean to change it; who has clicked into it does.
void LabPanel::leaveWheelToScrolling(const QWidget& content)
{
    const auto leave = [this](QWidget* field) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    };
    for (auto* box : content.findChildren<QComboBox*>())
        leave(box);
    for (auto* box : content.findChildren<QAbstractSpinBox*>())
        leave(box);
}

void LabPanel::fitWidth()
{
    // Wide enough for its texts as they come and go, so that it does not change its width all the time.
    const int content = std::max(characterWidth(fontMetrics(), 40), widget()->minimumSizeHint().width());
    setFixedWidth(content + verticalScrollBar()->sizeHint().width());
}

bool LabPanel::eventFilter(QObject* watched, QEvent* event)
{
    // The scroll bars are watched too, and theirs it is.
    const bool isField = qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched);
    if (isField && event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        QCoreApplication::sendEvent(verticalScrollBar(), event);
        return true;
    }
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitWidth();
    return handled;
}

void LabPanel::obey(const policy::Policy& policy)
{
    m_build->obey(policy);
    m_traffic->obey(policy);
}

void LabPanel::refresh()
{
    for (QWidget* panel : m_telling)
        panel->setVisible(!m_lab.isConcealed());
    m_cart->refresh();
    m_twin->refresh();
    m_processes->refresh();
    m_faults->refresh();
    m_incidents->refresh();
}

} // namespace leaklab::ui
