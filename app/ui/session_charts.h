#pragma once

#include "app/charts/chart_column.h"
#include "app/core/result.h"
#include "app/session/chart_order.h"

namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

struct Theme;

/// The charts of a whole session with all that its events mark on them, for pictures: without controls, and
/// in a theme of their own. `session` outlives it. Thread: the GUI thread.
class SessionCharts {
public:
    SessionCharts(const collect::SessionRecord& session, const Theme& theme);
    [[nodiscard]] charts::ChartColumn& column() { return m_column; }

private:
    charts::ChartColumn m_column;
};

/// Draws the charts of a session into a file; needs an application, but no display.
[[nodiscard]] core::Result<void> drawCharts(
    const collect::SessionRecord& session, const session::ChartOrder& order);

} // namespace leaklab::ui
