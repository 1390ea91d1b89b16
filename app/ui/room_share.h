#pragma once

#include <QByteArray>
#include <QObject>

class QSplitter;
class QTabWidget;

namespace leaklab::ui {

/// Shares the height of a splitter between charts and the tabs under them: the charts get what they need
/// first, the tabs keep their bar at least, and a click on it, or another tab, opens them again. Once
/// somebody has moved the handle, it stays where they put it. The arguments outlive it.
class RoomShare : public QObject {
    Q_OBJECT
public:
    /// `charts` is what its first widget scrolls.
    RoomShare(QSplitter& splitter, QWidget& charts, QTabWidget& tabs);

    [[nodiscard]] QByteArray save() const; ///< empty: nobody has chosen
    void restore(const QByteArray& saved);
    void open(); ///< the tabs, if only their bar is to be seen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void share();
    void give(int tabsHeight);
    [[nodiscard]] int usualHeight() const;
    [[nodiscard]] int leastHeight() const; ///< with less, the bar alone is more use
    [[nodiscard]] int barHeight() const;

    QSplitter& m_splitter;
    QWidget& m_charts;
    QTabWidget& m_tabs;
    bool m_chosen = false;
};

} // namespace leaklab::ui
