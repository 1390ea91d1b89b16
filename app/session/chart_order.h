#pragma once

#include "app/core/result.h"

#include <QSize>
#include <QString>

#include <cstddef>
#include <functional>
#include <optional>

namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::session {

/// A picture of a session's charts that somebody asks for without a window.
struct ChartOrder {
    static constexpr QSize defaultSize{ 1600, 900 };

    QString file; ///< ends in .png or .svg
    std::optional<double> from; ///< seconds on the session's axis; none: its first row
    std::optional<double> until; ///< none: its last row
    QSize size = defaultSize; ///< pixels
    QString theme; ///< "light", "dark", "high-contrast" or "projector"; empty: light
    std::optional<std::size_t> chart; ///< from 0, in the order of the window; none: all of them
};

/// Draws it into its file. Errors are sentences; a file that was there stays whole then. Whoever knows charts
/// provides it, so that who reads commands need not. Thread: the GUI thread.
using ChartDrawing = std::function<core::Result<void>(const collect::SessionRecord&, const ChartOrder&)>;

} // namespace leaklab::session
