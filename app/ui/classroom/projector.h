#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QScreen;

namespace leaklab::charts {
class ChartActions;
class ChartColumn;
class NavigationLink;
} // namespace leaklab::charts
namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

class ProjectorWindow;

/// Shows the room what the console shows: on another screen where there is one, so that the controls stay on
/// the own one, else over the whole of the only screen. When its screen is unplugged the picture goes, and
/// comes back with the next screen. The keys act on the room's picture from both windows.
/// The arguments outlive it. Owner: the console's window. Thread: the GUI thread.
class Projector : public QObject {
    Q_OBJECT
public:
    Projector(QWidget& console, const collect::SessionRecord& session, charts::ChartColumn& charts,
        QObject* parent = nullptr);
    ~Projector() override;

    [[nodiscard]] QAction& show() const { return *m_show; } ///< F11; checked while it is shown
    [[nodiscard]] QAction& follow() const { return *m_follow; } ///< checkable: the console's time range
    /// What else can be done to the picture: next, previous, all charts.
    [[nodiscard]] const QList<QAction*>& chartActions() const { return m_chartActions; }
    /// Actions whose keys the room's window takes as well.
    void shareKeys(const QList<QAction*>& actions) { m_shared += actions; }
    [[nodiscard]] ProjectorWindow* window() const; ///< null while it is not shown
    [[nodiscard]] const QScreen* screen() const;

private:
    void open();
    void close();
    void takeScreenAway(const QScreen* screen);
    void takeNewScreen();
    [[nodiscard]] QScreen* chooseScreen() const;
    void addChartAction(const char* name, const QString& text, int key, QAction* charts::ChartActions::*does);

    QWidget& m_console;
    const collect::SessionRecord& m_session;
    charts::ChartColumn& m_charts;
    QAction* m_show;
    QAction* m_follow;
    QList<QAction*> m_chartActions;
    QList<QAction*> m_shared;
    QPointer<ProjectorWindow> m_window;
    QPointer<charts::NavigationLink> m_link;
    QPointer<QScreen> m_screen;
    bool m_waiting = false; ///< for a screen, because its own was unplugged
};

} // namespace leaklab::ui
