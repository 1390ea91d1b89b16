#include "app/ui/classroom/cue_pictures.h"

#include "app/collect/session_record.h"
#include "app/models/memory_outlook.h"
#include "app/ui/session_charts.h"
#include "app/ui/theme/theme.h"

#include <QApplication>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace leaklab::ui {

namespace {

constexpr QSize pictureSize(1240, 820);
constexpr double pictureType = 1.25; ///< of plain text, on a picture that wide
constexpr double tileSpan = 30; ///< seconds of rows that tiles may look at

} // namespace

struct CuePictures::Impl {
    explicit Impl(const collect::SessionRecord& record)
        : session(record)
        , charts(record, makeTheme(ThemeName::Light, pictureType, QApplication::font()))
    {
        charts.column().resize(pictureSize);
    }

    const collect::SessionRecord& session;
    SessionCharts charts;
    std::optional<models::MemoryOutlook> outlook; ///< as of `outlookAt`
    double outlookAt = 0;
};

CuePictures::CuePictures(
    const collect::SessionRecord& session, const std::optional<charts::ChartActions::Chosen>& drawn)
    : m_impl(std::make_unique<Impl>(session))
{
    if (drawn)
        m_impl->charts.column().chartActions().choose(*drawn);
}

CuePictures::~CuePictures() = default;

QImage CuePictures::picture(const models::Cue& cue)
{
    charts::ChartColumn& charts = m_impl->charts.column();
    charts.showOnly(cue.chart);
    // A cue falls between two rows; its own mark belongs to its picture.
    charts.navigation().setData(m_impl->session.series().firstTime(), std::max(cue.newest, cue.about));
    charts.navigation().showWindow({ cue.until, cue.until - cue.from });
    return charts.grab().toImage();
}

std::vector<models::Tile> CuePictures::tiles(const models::Cue& cue)
{
    const metrics::SeriesStore& all = m_impl->session.series();
    metrics::SeriesStore then;
    const auto last = all.rowAt(cue.about);
    std::array<double, metrics::metricCount> values{};
    for (std::size_t row = all.rowAt(cue.about - tileSpan).value_or(0); last && row <= *last; ++row) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = all.value(static_cast<metrics::Metric>(i), row);
        then.append(all.time(row), values);
    }
    if (!m_impl->outlook || cue.about < m_impl->outlookAt)
        m_impl->outlook.emplace(m_impl->session, cue.about);
    m_impl->outlook->catchUp(cue.about);
    m_impl->outlookAt = cue.about;
    models::TileFacts facts{ {}, m_impl->outlook->outlook(), {} };
    if (!m_impl->outlook->verdicts().empty())
        facts.lastVerdict = m_impl->outlook->verdicts().back();
    for (const collect::LabEvent& event : m_impl->session.events()) {
        if (event.cause && event.process == QLatin1String("cart") && event.time <= cue.about)
            facts.lastExit = event.cause;
    }
    return models::tiles(then, facts);
}

} // namespace leaklab::ui
