#include "app/ui/twin_panel.h"

#include "app/lab/lab.h"
#include "app/models/process_text.h"
#include "app/models/value_text.h"
#include "app/ui/error_text.h"
#include "app/ui/theme/theme_style.h"

#include <QCheckBox>
#include <QLabel>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace leaklab::ui {

using metrics::Metric;
using supervise::ProcessState;
using supervise::SupervisedProcess;

namespace {

/// The median of a cart that is well is far below. One cart may be stuck in collections, but not both: the
/// fixed one never is.
constexpr double busyMedianMs = 10;

} // namespace

TwinPanel::TwinPanel(lab::Lab& lab, const core::Clock& clock, QWidget* parent)
    : QGroupBox(tr("Twin"), parent)
    , m_lab(lab)
    , m_clock(clock)
    , m_on(new QCheckBox(this))
    , m_state(new QLabel(this))
    , m_cost(new QLabel(this))
    , m_failure(new QLabel(this))
{
    m_on->setObjectName(QStringLiteral("twin"));
    m_on->setToolTip(tr("A second cart, built the other way, gets the same requests at the same times: what "
                        "differs in the charts comes of the leak. Shoppers begin anew in both."));
    m_state->setObjectName(QStringLiteral("twinState"));
    m_cost->setObjectName(QStringLiteral("twinCost"));
    m_cost->setToolTip(
        tr("Processor time of the twin's cart and gateway in the last second. Its shoppers cost "
           "the console as much again as yours do."));
    m_failure->setObjectName(QStringLiteral("twinFailure"));
    for (QLabel* label : { m_state, m_cost, m_failure })
        label->setWordWrap(true);
    m_failure->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_on);
    for (QLabel* label : { m_state, m_cost, m_failure })
        layout->addWidget(label);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        m_failure->hide();
        m_lab.setTwin(on);
    });
    connect(&m_lab, &lab::Lab::settingsChanged, this, &TwinPanel::showSettings);
    connect(&m_lab, &lab::Lab::twinFailed, this, &TwinPanel::takeFailure);
    showSettings();
    refresh();
}

void TwinPanel::showSettings()
{
    m_on->setText(
        m_lab.settings().leaking ? tr("Run a fixed twin &beside it") : tr("Run a leaking twin &beside it"));
    m_on->setChecked(m_lab.settings().twin);
    refresh();
}

void TwinPanel::takeFailure(const core::Error& error)
{
    m_failure->setText(
        tr("\u25b2 The twin could not be started; the shop goes on. %1").arg(errorText(error)));
    setTextColour(*m_failure, TextColour::Danger);
    m_failure->show();
}

void TwinPanel::refresh()
{
    const bool there = m_lab.twin().isThere();
    m_state->setVisible(there);
    m_cost->setVisible(there);
    m_state->setText(stateLine());
    m_cost->setText(costLine());
}

QString TwinPanel::stateLine() const
{
    const SupervisedProcess* cart = m_lab.twin().process(lab::Role::Cart);
    if (!cart)
        return {};
    if (!m_lab.settings().twin)
        return tr("\u25cb The twin is ending \u2026");
    const QString state = models::stateText(cart->state());
    const QString restarts = tr("Restarts: %1").arg(locale().toString(cart->restarts()));
    switch (cart->state()) {
    case ProcessState::Running:
    case ProcessState::NotReady:
        return tr("\u25cf Twin cart %1 %2. %3", "state, how long, and its restarts")
            .arg(state, models::spanText(m_clock.now() - cart->runningSince()), restarts);
    case ProcessState::BackOff:
        return tr("\u2716 Twin cart %1 %2. %3", "back-off, how long it still takes, and its restarts")
            .arg(state, models::waitText(cart->untilRestart(), locale()), restarts);
    default:
        return tr("\u25cb Twin cart %1").arg(state);
    }
}

QString TwinPanel::costLine() const
{
    const metrics::SeriesStore& series = m_lab.session().series();
    const double cpu = series.last(Metric::TwinCpu);
    if (!m_lab.twin().isReady() || std::isnan(cpu))
        return {};
    const QString cost = tr("It costs %1 of a core; there are %2.", "a share, and a number of cores")
                             .arg(models::shareText(cpu, locale()))
                             .arg(QThread::idealThreadCount());
    const double median = std::min(series.last(Metric::LatencyP50), series.last(Metric::TwinLatencyP50));
    if (!(median > busyMedianMs))
        return cost;
    return tr(
        "%1\n\u25b2 Even the quicker cart takes %2 at the median: this machine is too busy for two. Both "
        "latencies hold its delays as well; a lower rate helps.")
        .arg(cost, models::millisecondsText(median, locale()));
}

} // namespace leaklab::ui
