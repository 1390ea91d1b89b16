#pragma once

#include "app/models/memory_outlook.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTabWidget;
class QVBoxLayout;

namespace leaklab::charts {
class ChartColumn;
}
namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

class CensusPanel;
class JournalFeed;
class PostmortemPanel;
class RoomShare;
class TileBar;

/// Everything that shows a session: tiles, crash arithmetic, charts with the state ribbon, and the tabs of
/// events and log. It only reads, and can't tell a running lab from a replayed file; a panel that reads
/// belongs here, one that acts on the lab does not. `session` outlives it. Thread: the GUI thread.
class SessionView : public QWidget {
    Q_OBJECT
public:
    explicit SessionView(const collect::SessionRecord& session, QWidget* parent = nullptr);

    /// Puts a line between tiles and charts, for what the window has to say.
    void setNotice(QWidget* notice);
    /// What the service itself counts as leaked is not shown while somebody is to find it out.
    void setConcealed(bool concealed);
    /// Shows what another view of the session shows: tab, sizes, range, and what is switched on.
    void adopt(const SessionView& other);
    [[nodiscard]] charts::ChartColumn& charts() { return *m_charts; }
    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }
    [[nodiscard]] CensusPanel& census() { return *m_census; }
    [[nodiscard]] PostmortemPanel& postmortem() { return *m_postmortem; }

    /// Moves the charts to where this time is in the middle, with the crosshair on it.
    void showTime(double time);

    /// How the room is shared out, for the settings.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showArithmetic();

    const collect::SessionRecord& m_session;
    bool m_concealed = false;
    bool m_truthWasShown = false; ///< before it was concealed
    JournalFeed* m_journal;
    TileBar* m_tiles;
    QLabel* m_arithmetic;
    models::MemoryOutlook m_outlook;
    charts::ChartColumn* m_charts;
    QTabWidget* m_tabs;
    CensusPanel* m_census;
    PostmortemPanel* m_postmortem;
    QSplitter* m_splitter;
    RoomShare* m_room = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace leaklab::ui
