#pragma once

#include <QObject>

namespace leaklab::lab {
class Lab;
class Preflight;
} // namespace leaklab::lab

namespace leaklab::ui {

class NoticeBar;

/// Checks the machine before the lab starts, and says so in a bar when something is missing; else nobody
/// hears of it. `lab` outlives it. Owner: the window.
class MachineWatch : public QObject {
    Q_OBJECT
public:
    explicit MachineWatch(lab::Lab& lab, QObject* parent = nullptr);
    [[nodiscard]] NoticeBar* bar() const { return m_bar; } ///< to be put into the window
    void check(); ///< checked() follows

Q_SIGNALS:
    void checked();
    void detailsRequested();

private:
    void tell(const lab::Preflight& preflight);

    lab::Lab& m_lab;
    NoticeBar* m_bar;
};

} // namespace leaklab::ui
