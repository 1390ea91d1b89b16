#pragma once

#include "app/charts/chart_actions.h"
#include "app/models/cue_book.h"
#include "app/models/tiles.h"

#include <QImage>

#include <memory>
#include <optional>
#include <vector>

namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

/// Draws again what charts and tiles showed when a cue was dropped. A cue keeps what stretch of time was to
/// be seen, and the record has its figures, so a picture costs nothing until somebody wants it, and a session
/// that was reopened has its pictures as well. Always in the light theme, for paper.
/// `session` outlives it. Thread: the GUI thread; a picture takes tens of milliseconds.
class CuePictures {
public:
    /// `drawn`: what the charts' choices are; none: those that charts begin with.
    explicit CuePictures(const collect::SessionRecord& session,
        const std::optional<charts::ChartActions::Chosen>& drawn = std::nullopt);
    ~CuePictures();

    [[nodiscard]] QImage picture(const models::Cue& cue);
    /// Costs least when cues are asked for in the order of their times.
    [[nodiscard]] std::vector<models::Tile> tiles(const models::Cue& cue);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::ui
