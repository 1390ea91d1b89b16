#include "app/ui/lab_panel.h"

#include "app/ui/build_panel.h"
#include "app/ui/cart_panel.h"
#include "app/ui/process_list.h"
#include "app/ui/traffic_panel.h"
#include "app/ui/twin_panel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace leaklab::ui {

LabPanel::LabPanel(lab::Lab& lab, const core::Clock& clock, QWidget* parent)
    : QScrollArea(parent)
{
    auto* content = new QWidget(this);
    m_cart = new CartPanel(lab, clock, content);
    m_build = new BuildPanel(lab, content);
    m_traffic = new TrafficPanel(lab, content);
    m_twin = new TwinPanel(lab, clock, content);
    m_processes = new ProcessList(lab, content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* panel : std::initializer_list<QWidget*>{ m_cart, m_build, m_traffic, m_twin, m_processes })
        layout->addWidget(panel);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(fontMetrics().averageCharWidth() * 40 + verticalScrollBar()->sizeHint().width());
}

void LabPanel::refresh()
{
    m_cart->refresh();
    m_twin->refresh();
    m_processes->refresh();
}

} // namespace leaklab::ui
