#pragma once

#include <QObject>

namespace leaklab::charts {

class TimeNavigation;

/// Lets two columns of charts of one session show the same time, frozen or not, with the same crosshair:
/// whichever is moved, the other follows. Both outlive it. Thread: the GUI thread.
class NavigationLink : public QObject {
    Q_OBJECT
public:
    NavigationLink(TimeNavigation& first, TimeNavigation& second, QObject* parent = nullptr);

    [[nodiscard]] bool isLinked() const { return m_linked; }
    void setLinked(bool linked); ///< linked again: the second shows what the first does

private:
    void connectTo(TimeNavigation& from, TimeNavigation& to);
    void pass(const TimeNavigation& from, TimeNavigation& to);

    TimeNavigation& m_first;
    TimeNavigation& m_second;
    bool m_linked = true;
    bool m_passing = false; ///< what comes back is what went out
};

} // namespace leaklab::charts
