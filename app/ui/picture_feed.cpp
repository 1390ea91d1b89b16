#include "app/ui/picture_feed.h"

#include "app/charts/chart_column.h"
#include "app/collect/session_record.h"
#include "app/models/memory_outlook.h"
#include "app/models/tiles.h"
#include "app/models/value_text.h"
#include "app/ui/tile_bar.h"

namespace leaklab::ui {

using collect::SessionRecord;

PictureFeed::PictureFeed(const SessionRecord& session, models::MemoryOutlook& outlook, TileBar& tiles,
    charts::ChartColumn& charts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_outlook(outlook)
    , m_tiles(tiles)
    , m_charts(charts)
{
    for (const collect::LabEvent& event : session.events())
        takeEvent(event);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PictureFeed::refresh);
    connect(&session, &SessionRecord::rowAppended, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &SessionRecord::eventAppended, this, &PictureFeed::takeEvent);
    refreshTiles();
    refresh();
}

void PictureFeed::takeEvent(const collect::LabEvent& event)
{
    m_charts.cartStates().add(event);
    m_twinName.add(event);
    m_charts.nameTwin(m_twinName.text());
    if (!m_charts.navigation().format().sessionStart.isValid())
        m_charts.navigation().setSessionStart(
            event.wallTime.addMSecs(-static_cast<qint64>(event.time * 1000)));
    m_charts.markers().add(event, m_charts.locale());
    if (models::changesTraffic(event))
        m_charts.trafficChanged(event.time);
    if (event.cause && event.process == QLatin1String("cart"))
        m_lastExit = event.cause;
}

void PictureFeed::refresh()
{
    m_charts.refresh();
    if (m_tilesFreeze && m_charts.navigation().frozenAt())
        return;
    if (const double period = models::readingPeriod(m_session.series().lastTime()); period != m_tilesAt) {
        m_tilesAt = period;
        refreshTiles();
    }
}

void PictureFeed::refreshTiles()
{
    m_outlook.catchUp();
    models::TileFacts facts{ m_lastExit, m_outlook.outlook(), {} };
    if (!m_outlook.verdicts().empty())
        facts.lastVerdict = m_outlook.verdicts().back();
    m_tiles.show(models::tiles(m_session.series(), facts, m_charts.locale()));
    Q_EMIT tilesShown();
}

} // namespace leaklab::ui
