#include "app/charts/state_ribbon.h"

#include "app/charts/chart_text.h"
#include "app/charts/crosshair.h"
#include "app/charts/live_chart.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace leaklab::charts {

StateRibbon::StateRibbon(const models::StateTrack& track, QWidget* parent)
    : TimePlot(parent)
    , m_track(track)
    , m_palette(palette())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("States of the cart over time"));
    setToolTip(explanation());
}

void StateRibbon::setColours(const ChartPalette& colours)
{
    m_palette = colours;
    m_themed = true;
    update();
}

void StateRibbon::showWindow(const TimeWindow& window)
{
    m_window = window;
    tellState();
}

void StateRibbon::setCrosshair(std::optional<double> time)
{
    m_crosshair = time;
    tellState();
}

void StateRibbon::tellState()
{
    const QString now = state();
    if (now != accessibleDescription()) {
        setAccessibleDescription(now);
        setToolTip(explanation());
    }
    update();
}

bool StateRibbon::event(QEvent* event)
{
    // Over the states the crosshair tells more than what the ribbon is about.
    if (event->type() == QEvent::ToolTip && plotArea().contains(static_cast<QHelpEvent*>(event)->pos())) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return TimePlot::event(event);
}

QString StateRibbon::explanation() const
{
    return tr("What state the cart was in, in the words of Kubernetes. Each death is named under it. %1")
        .arg(m_track.policyText());
}

QSize StateRibbon::sizeHint() const
{
    return { 420, 2 * fontMetrics().height() + 10 };
}

void StateRibbon::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_themed)
        m_palette = ChartPalette(palette());
    QWidget::changeEvent(event);
}

QRectF StateRibbon::plotArea() const
{
    const QFontMetricsF metrics(font());
    const double left = LiveChart::leftMargin(metrics);
    return QRectF(left, 2, width() - left - LiveChart::rightMargin(metrics, width()), height() - 4)
        .toAlignedRect();
}

double StateRibbon::x(double time) const
{
    return plotArea().left() + plotArea().width() * (time - m_window.from()) / m_window.span;
}

void StateRibbon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    readTextsTheirWay(painter);
    painter.fillRect(rect(), m_palette.background());
    const QRectF all = plotArea();
    const double rowHeight = QFontMetricsF(font()).height() + 2;
    painter.setPen(m_palette.text());
    paintBeside(painter, QRectF(0, all.top(), all.left() - 8, rowHeight), tr("cart"));
    painter.setPen(m_palette.faintText());
    paintBeside(
        painter, QRectF(0, all.top() + rowHeight + 1, all.left() - 8, rowHeight), m_track.scaleText());
    painter.setPen(m_palette.text());
    paintState(painter, QRectF(all.right() + 8, all.top(), width() - all.right() - 8, all.height()));
    painter.setClipRect(all);
    paintSpans(painter, QRectF(all.left(), all.top(), all.width(), rowHeight));
    paintDeaths(painter, QRectF(all.left(), all.top() + rowHeight + 1, all.width(), rowHeight));
    if (m_crosshair && *m_crosshair >= m_window.from() && *m_crosshair <= m_window.until)
        paintCrosshair(painter, all, x(*m_crosshair), {}, {}, m_palette);
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

double StateRibbon::told() const
{
    return std::min(m_crosshair.value_or(m_window.dataUntil()), m_window.dataUntil());
}

std::span<const models::StateSpan> StateRibbon::spansUntil(double time) const
{
    const std::span all(m_track.spans());
    const auto after = std::upper_bound(all.begin(), all.end(), time,
        [](double until, const models::StateSpan& span) { return until < span.from; });
    return all.first(static_cast<std::size_t>(after - all.begin()));
}

std::span<const models::StateSpan> StateRibbon::shownSpans() const
{
    return spansUntil(m_window.dataUntil());
}

QString StateRibbon::state() const
{
    const auto spans = spansUntil(told());
    return spans.empty() ? QString() : m_track.labelAt(spans.back(), told());
}

void StateRibbon::paintState(QPainter& painter, const QRectF& room) const
{
    painter.drawText(room, Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, state());
}

/// Whole and smaller rather than cut off: what the ribbon is of, and what keeps the pace from being taken for
/// the real one.
void StateRibbon::paintBeside(QPainter& painter, const QRectF& room, const QString& text)
{
    painter.save();
    QFont font = painter.font();
    const double needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > room.width())
        font.setPointSizeF(font.pointSizeF() * std::max(0.6, room.width() / needed));
    painter.setFont(font);
    painter.drawText(room, textOnRight, text);
    painter.restore();
}

void StateRibbon::paintSpans(QPainter& painter, const QRectF& band) const
{
    const auto spans = shownSpans();
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const double until = i + 1 < spans.size() ? spans[i + 1].from : m_window.dataUntil();
        if (until < m_window.from())
            continue;
        const double left = std::max(band.left(), x(spans[i].from));
        const QRectF box(std::floor(left), band.top(), std::ceil(x(until)) - std::floor(left), band.height());
        painter.fillRect(box, m_palette.state(spans[i].state));
        if (box.width() > 24) {
            const bool fits = painter.fontMetrics().horizontalAdvance(spans[i].label) <= box.width() - 6;
            const QString& label = fits ? spans[i].label : spans[i].shortLabel;
            painter.setPen(m_palette.text());
            painter.drawText(box.adjusted(4, 0, -2, 0), textOnLeft,
                painter.fontMetrics().elidedText(label, Qt::ElideRight, static_cast<int>(box.width()) - 6));
        }
    }
    // Deaths again on top: a restart at once would leave no pixel of them.
    for (const models::StateSpan& span : spans) {
        if (span.state == models::TrackState::Dead && span.from >= m_window.from())
            painter.fillRect(QRectF(std::round(x(span.from)) - 1, band.top(), 3, band.height()),
                m_palette.marker(models::EventLevel::Death));
    }
}

void StateRibbon::paintDeaths(QPainter& painter, const QRectF& band) const
{
    const QFontMetricsF metrics(font());
    double free = band.right();
    const auto spans = shownSpans();
    for (auto span = spans.rbegin(); span != spans.rend() && span->from >= m_window.from(); ++span) {
        if (span->state != models::TrackState::Dead)
            continue;
        const QString text = QStringLiteral("\u2716 ") + span->label;
        const double wanted = metrics.horizontalAdvance(text) + 2;
        const double at = x(span->from);
        const double left = std::max(band.left(), std::min(at - 4, free - wanted));
        // Better no name than one over another, or one that stands far from its death.
        if (left + wanted > free + 1 || at > left + wanted)
            continue;
        painter.setPen(m_palette.marker(models::EventLevel::Death));
        painter.drawText(QRectF(left, band.top(), wanted, band.height()), Qt::AlignVCenter, text);
        free = left - 6;
    }
}

} // namespace leaklab::charts
