#pragma once

#include <QGroupBox>

namespace leaklab::ui {

class IncidentActions;

/// A menu of the prepared incidents, and whether they are announced. `actions` outlives it.
class IncidentPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit IncidentPanel(const IncidentActions& actions, QWidget* parent = nullptr);
};

} // namespace leaklab::ui
