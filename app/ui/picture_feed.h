#pragma once

#include "app/models/twin_name.h"
#include "app/supervise/exit_cause.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace leaklab::charts {
class ChartColumn;
}
namespace leaklab::collect {
struct LabEvent;
class SessionRecord;
} // namespace leaklab::collect
namespace leaklab::models {
class MemoryOutlook;
}

namespace leaklab::ui {

class TileBar;

/// Keeps tiles and charts up with a session, from its beginning on. The arguments outlive it.
/// Thread: the GUI thread.
class PictureFeed : public QObject {
    Q_OBJECT
public:
    PictureFeed(const collect::SessionRecord& session, models::MemoryOutlook& outlook, TileBar& tiles,
        charts::ChartColumn& charts, QObject* parent = nullptr);

    /// Whether the tiles stand still with frozen charts; else they go on telling what is now.
    void setTilesFreeze(bool freeze) { m_tilesFreeze = freeze; }

Q_SIGNALS:
    void tilesShown(); ///< a few times a second

private:
    void takeEvent(const collect::LabEvent& event);
    void refresh();
    void refreshTiles();

    const collect::SessionRecord& m_session;
    models::MemoryOutlook& m_outlook; ///< kept up as well
    TileBar& m_tiles;
    charts::ChartColumn& m_charts;
    models::TwinName m_twinName;
    QTimer m_soon; ///< many rows that come at once are shown once
    std::optional<supervise::ExitCause> m_lastExit; ///< of the cart
    double m_tilesAt = -1;
    bool m_tilesFreeze = false;
};

} // namespace leaklab::ui
