#pragma once

class QWidget;

namespace leaklab::charts {
class ChartColumn;
}

namespace leaklab::ui {

class SessionView;

/// What the window remembers from one start to the next: where it is, how its room is shared, the range of
/// the charts, their clock, and what is drawn on them. The lab begins afresh: build, limits, traffic. A
/// setting that makes no sense counts as none.
class WindowSettings {
public:
    /// `number` of this console among those that run now. Only the first one remembers; the others open a bit
    /// aside of it.
    explicit WindowSettings(int number = 1)
        : m_number(number)
    {
    }
    void restore(QWidget& window, SessionView& view) const;
    void save(const QWidget& window, SessionView& view) const;

private:
    int m_number;
};

} // namespace leaklab::ui
