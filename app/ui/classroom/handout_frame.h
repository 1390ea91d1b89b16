#pragma once

#include "app/charts/chart_actions.h"
#include "app/ui/classroom/handout.h"

#include <optional>
#include <vector>

namespace leaklab::lab {
struct LabSettings;
}
namespace leaklab::session {
struct SessionInfo;
}

namespace leaklab::ui {

/// What somebody wants to tell with a session.
struct HandoutStory {
    QString title; ///< empty: that of a lesson
    HandoutFacts facts; ///< under the title
    QString momentsTitle; ///< empty: that of cues and notes
    std::vector<HandoutMoment> moments; ///< beside the session's own cues
    double from = 0; ///< session time; what was before is not told
};

/// What a handout says and the session's record does not know.
struct HandoutFrame {
    HandoutStory story;
    QString settingsTitle; ///< of when they are
    HandoutFacts settings;
    HandoutFacts versions; ///< of the program that made the session, and what it ran on
    std::optional<charts::ChartActions::Chosen> drawn; ///< how pictures are; none: as charts are at first
};

/// Of a lab that runs here and is set to `settings` now.
[[nodiscard]] HandoutFrame handoutFrame(const lab::LabSettings& settings);
/// Of a recorded session: its settings are those that it began with.
[[nodiscard]] HandoutFrame handoutFrame(const session::SessionInfo& recorded);

} // namespace leaklab::ui
