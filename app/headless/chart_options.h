#pragma once

#include "app/core/result.h"
#include "app/session/chart_order.h"

#include <QCommandLineOption>

#include <vector>

class QCommandLineParser;

namespace leaklab::headless {

/// The options that say which pictures of a session's charts are to be written, and how.
class ChartOptions {
public:
    ChartOptions();
    void addTo(QCommandLineParser& parser) const;
    /// What a parsed command line asks for: nothing, a PNG, an SVG or both. Errors are sentences.
    [[nodiscard]] core::Result<std::vector<session::ChartOrder>> ordered(
        const QCommandLineParser& parser) const;

private:
    QCommandLineOption m_png;
    QCommandLineOption m_svg;
    QCommandLineOption m_from;
    QCommandLineOption m_until;
    QCommandLineOption m_size;
    QCommandLineOption m_theme;
    QCommandLineOption m_chart;
};

} // namespace leaklab::headless
