#include "app/ui/load_monitor.h"

#include "app/models/console_load.h"
#include "app/ui/theme/theme_style.h"

#include <chrono>

namespace leaklab::ui {

using namespace std::chrono_literals;

LoadMonitor::LoadMonitor(const metrics::SeriesStore& store, QWidget* parent)
    : QLabel(parent)
    , m_store(store)
{
    setObjectName(QStringLiteral("consoleLoad"));
    setContentsMargins(8, 0, 8, 0);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTypeRole(*this, TypeRole::Small);
    setTextColour(*this, TextColour::Muted);
    setToolTip(tr(
        "What this window and its traffic cost themselves: processor time as a share of one core, memory, "
        "and by how much the latest frame of the last ten seconds missed its tenth of a second. Late frames "
        "mean that the machine is too busy to measure well."));
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &LoadMonitor::refresh);
    m_timer.start();
    refresh();
}

QSize LoadMonitor::sizeHint() const
{
    // Figures with a point are the widest: three digits and no more.
    const models::ConsoleLoad heavy{ 0.888, 88.8 * 1024 * 1024, 0.0888 };
    const QFontMetrics metrics = fontMetrics();
    const QMargins margins = contentsMargins();
    const int text = metrics.horizontalAdvance(models::consoleLoadText(heavy, locale()));
    const int spare = 2 * metrics.maxWidth(); // a digit is not as wide as the next
    return { text + spare + margins.left() + margins.right(), metrics.height() };
}

void LoadMonitor::refresh()
{
    setText(
        m_store.rows() == 0 ? QString() : models::consoleLoadText(models::consoleLoad(m_store), locale()));
}

} // namespace leaklab::ui
