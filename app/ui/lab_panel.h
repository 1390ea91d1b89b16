#pragma once

#include "app/core/clock.h"

#include <QScrollArea>

#include <array>

namespace leaklab::lab {
class Lab;
}
namespace leaklab::policy {
struct Policy;
}

namespace leaklab::ui {

class BuildPanel;
class CartPanel;
class FaultPanel;
class IncidentActions;
class ProcessList;
class TrafficPanel;
class TwinPanel;

/// The right-hand side of the window: everything that can be done to the lab.
class LabPanel : public QScrollArea {
    Q_OBJECT
public:
    LabPanel(lab::Lab& lab, const core::Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] IncidentActions& incidents() { return *m_incidents; }
    void obey(const policy::Policy& policy); ///< takes away what is locked
    void refresh(); ///< states and times, a few times a second

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leaveWheelToScrolling(const QWidget& content);
    void fitWidth();

    const lab::Lab& m_lab;
    std::array<QWidget*, 4> m_telling{}; ///< what would tell how a concealed lab is set up
    CartPanel* m_cart;
    BuildPanel* m_build;
    TrafficPanel* m_traffic;
    TwinPanel* m_twin;
    ProcessList* m_processes;
    FaultPanel* m_faults;
    IncidentActions* m_incidents;
};

} // namespace leaklab::ui
