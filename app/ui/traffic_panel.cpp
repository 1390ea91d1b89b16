#include "app/ui/traffic_panel.h"

#include "app/lab/lab.h"
#include "app/load/profile_text.h"
#include "app/policy/policy.h"
#include "app/ui/policy_lock.h"
#include "app/ui/words_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace leaklab::ui {

namespace {

constexpr int largestRate = 20'000;
constexpr int mostShoppers = 1'000;
constexpr double longestThought = 60;

/// The patterns to choose from, at the present rate; the last one is whatever the words say.
enum Pattern { Steady, RandomGaps, Ramp, Steps, Spikes, Waves, InWords };

QString wordsOf(int pattern, int rate)
{
    switch (pattern) {
    case RandomGaps:
        return QStringLiteral("poisson constant %1").arg(rate);
    case Ramp:
        return QStringLiteral("ramp 0 %1 60s").arg(rate);
    case Steps:
        return QStringLiteral("steps %1 %2 %3 every 30s").arg(rate / 2).arg(rate).arg(rate * 2);
    case Spikes:
        return QStringLiteral("spike %1 to %2 for 5s every 60s").arg(rate).arg(rate * 4);
    case Waves:
        return QStringLiteral("sine %1 +-%2 over 120s").arg(rate).arg(rate / 2);
    default:
        return QStringLiteral("constant %1").arg(rate);
    }
}

constexpr int mixed = static_cast<int>(load::allJourneys.size()); ///< index after the single journeys

/// Shows it without telling anybody that it was changed.
template <class Widget, class Value> void set(Widget* widget, Value value)
{
    const QSignalBlocker quiet(widget);
    if (widget->value() != value)
        widget->setValue(value);
}

void setIndex(QComboBox* box, int index)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(index);
}

} // namespace

TrafficPanel::TrafficPanel(lab::Lab& lab, QWidget* parent)
    : QGroupBox(tr("Traffic"), parent)
    , m_lab(lab)
    , m_on(new QCheckBox(tr("Traffic &on"), this))
    , m_rate(new QSpinBox(this))
{
    m_on->setObjectName(QStringLiteral("trafficOn"));
    m_on->setToolTip(tr("Lets the shoppers in or sends them home. Without traffic nothing leaks."));
    m_rate->setObjectName(QStringLiteral("trafficRate"));
    m_rate->setRange(0, largestRate);
    m_rate->setSingleStep(50);
    m_rate->setSuffix(tr("/s", "clicks a second"));
    m_rate->setGroupSeparatorShown(true);
    m_rate->setKeyboardTracking(false);
    m_rate->setAccessibleName(tr("Clicks a second"));
    m_rate->setToolTip(tr("How many clicks shoppers make a second, whatever the shop answers (open loop)."));
    auto* layout = new QFormLayout(this);
    layout->setVerticalSpacing(4);
    layout->addRow(m_on);
    layout->addRow(tr("Rat&e"), m_rate);
    makePattern(*layout);
    makeJourneys(*layout);
    makeClosedLoop(*layout);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) { m_lab.setTrafficOn(on); });
    connect(m_rate, &QSpinBox::valueChanged, this, [this](int rate) { m_lab.setRate(core::Rate(rate)); });
    connect(&m_lab, &lab::Lab::settingsChanged, this, &TrafficPanel::refresh);
    refresh();
}

void TrafficPanel::makePattern(QFormLayout& layout)
{
    m_pattern = new QComboBox(this);
    m_pattern->setObjectName(QStringLiteral("trafficPattern"));
    m_pattern->setAccessibleName(tr("Pattern of the traffic"));
    m_pattern->setToolTip(
        tr("How the rate changes over time. A leak follows the clicks, whatever their pattern."));
    m_pattern->addItems({ tr("Steady"), tr("Random gaps"), tr("Ramp"), tr("Steps"), tr("Spikes"), tr("Waves"),
        tr("In words\u2026") });
    m_patternWords = new WordsEdit(
        tr("Pattern in words"),
        [this](const std::string& words) -> core::Result<void> {
            const core::Result<load::Profile> profile = load::parseProfile(words);
            if (!profile)
                return profile.error();
            m_lab.setProfile(profile.value());
            return {};
        },
        this);
    m_patternWords->line()->setObjectName(QStringLiteral("trafficPatternWords"));
    m_patternWords->line()->setToolTip(
        tr("For example: constant 500 for 30s then ramp 500 2000 60s. Enter starts it."));
    layout.addRow(tr("&Pattern"), m_pattern);
    layout.addRow(m_patternWords);
    connect(m_pattern, &QComboBox::activated, this, &TrafficPanel::choosePattern);
}

void TrafficPanel::makeJourneys(QFormLayout& layout)
{
    m_journeys = new QComboBox(this);
    m_journeys->setObjectName(QStringLiteral("journeys"));
    m_journeys->setAccessibleName(tr("What shoppers come for"));
    m_journeys->setToolTip(
        tr("Only putting things into a cart looks products up in the cart service, and leaks."));
    m_journeys->addItems(
        { tr("Add to cart"), tr("Browse only"), tr("Shop and pay"), tr("Mixed, in words\u2026") });
    m_journeyWords = new WordsEdit(
        tr("Shares of the journeys, in words"),
        [this](const std::string& words) -> core::Result<void> {
            const core::Result<load::JourneyMix> mix = load::JourneyMix::parse(words);
            if (!mix)
                return mix.error();
            m_lab.setJourneys(mix.value());
            return {};
        },
        this);
    m_journeyWords->line()->setObjectName(QStringLiteral("journeyWords"));
    m_journeyWords->line()->setToolTip(tr("Shares of the clicks, for example add=70,browse=20,shop=10."));
    layout.addRow(tr("&Journey"), m_journeys);
    layout.addRow(m_journeyWords);
    connect(m_journeys, &QComboBox::activated, this, &TrafficPanel::chooseJourneys);
}

void TrafficPanel::makeClosedLoop(QFormLayout& layout)
{
    m_closedLoop = new QCheckBox(tr("&Closed loop"), this);
    m_closedLoop->setObjectName(QStringLiteral("closedLoop"));
    m_closedLoop->setToolTip(tr("Each shopper waits for the answer before the next click, as in most load "
                                "tools. A shop that stalls is asked less and so hides its stall."));
    m_shoppers = new QSpinBox(this);
    m_shoppers->setObjectName(QStringLiteral("closedLoopShoppers"));
    m_shoppers->setRange(1, mostShoppers);
    m_shoppers->setValue(16);
    m_shoppers->setKeyboardTracking(false);
    m_shoppers->setAccessibleName(tr("Shoppers of the closed loop"));
    m_shoppers->setToolTip(tr("How many shoppers wait for their answers at the same time."));
    m_think = new QDoubleSpinBox(this);
    m_think->setObjectName(QStringLiteral("closedLoopThink"));
    m_think->setRange(0, longestThought);
    m_think->setDecimals(2);
    m_think->setSingleStep(0.05);
    m_think->setValue(0.5);
    m_think->setSuffix(tr(" s", "seconds"));
    m_think->setKeyboardTracking(false);
    m_think->setAccessibleName(tr("Time to think"));
    m_think->setToolTip(tr("How long a shopper thinks after an answer before the next click."));
    auto* row = new QHBoxLayout;
    row->addWidget(m_shoppers);
    row->addWidget(m_think);
    layout.addRow(m_closedLoop, row);
    connect(m_closedLoop, &QCheckBox::clicked, this, &TrafficPanel::applyClosedLoop);
    connect(m_shoppers, &QSpinBox::valueChanged, this, &TrafficPanel::applyClosedLoop);
    connect(m_think, &QDoubleSpinBox::valueChanged, this, &TrafficPanel::applyClosedLoop);
}

void TrafficPanel::choosePattern(int index)
{
    if (index == Steady)
        return m_lab.setProfile(std::nullopt);
    if (index != InWords)
        return m_patternWords->enter(wordsOf(index, m_rate->value()));
    m_patternWords->show(wordsOf(index, m_rate->value()));
    m_patternWords->setVisible(true);
    m_patternWords->setFocus();
}

void TrafficPanel::chooseJourneys(int index)
{
    if (index < mixed)
        return m_lab.setJourneys(load::JourneyMix(load::allJourneys[static_cast<std::size_t>(index)]));
    m_journeyWords->enter(QStringLiteral("add=70,browse=20,shop=10"));
    m_journeyWords->setFocus();
}

void TrafficPanel::applyClosedLoop()
{
    m_shoppers->setEnabled(m_closedLoop->isChecked());
    m_think->setEnabled(m_closedLoop->isChecked());
    if (!m_closedLoop->isChecked())
        return m_lab.setClosedLoop(std::nullopt);
    const std::chrono::duration<double> think(m_think->value());
    m_lab.setClosedLoop(load::ClosedLoop{
        static_cast<std::size_t>(m_shoppers->value()), std::chrono::duration_cast<core::Duration>(think) });
}

void TrafficPanel::obey(const policy::Policy& policy)
{
    if (policy.largestRate)
        m_rate->setMaximum(std::min(largestRate, static_cast<int>(policy.largestRate->value.perSecond())));
    if (!policy::isLocked(policy.rate))
        return;
    for (QWidget* control :
        std::initializer_list<QWidget*>{ m_rate, m_pattern, m_patternWords, m_closedLoop })
        lockByPolicy(*control);
}

void TrafficPanel::refresh()
{
    m_on->setChecked(m_lab.settings().trafficOn);
    set(m_rate, static_cast<int>(std::lround(m_lab.settings().rate.perSecond())));
    refreshPattern();
    refreshJourneys();
    refreshClosedLoop();
}

void TrafficPanel::refreshPattern()
{
    const std::optional<load::Profile>& profile = m_lab.settings().profile;
    m_patternWords->setVisible(profile.has_value());
    if (!profile)
        return setIndex(m_pattern, Steady);
    m_patternWords->show(QString::fromStdString(profile->text()));
    int pattern = RandomGaps;
    while (pattern < InWords) {
        const auto known = load::parseProfile(wordsOf(pattern, m_rate->value()).toStdString());
        if (known && known.value() == *profile)
            break;
        ++pattern;
    }
    setIndex(m_pattern, pattern);
}

void TrafficPanel::refreshJourneys()
{
    const load::JourneyMix& mix = m_lab.settings().journeys;
    int index = 0;
    while (index < mixed && mix.share(load::allJourneys[static_cast<std::size_t>(index)]) != 1)
        ++index;
    setIndex(m_journeys, index);
    m_journeyWords->setVisible(index == mixed);
    m_journeyWords->show(QString::fromStdString(mix.text()));
}

void TrafficPanel::refreshClosedLoop()
{
    const std::optional<load::ClosedLoop>& loop = m_lab.settings().closedLoop;
    m_closedLoop->setChecked(loop.has_value());
    m_shoppers->setEnabled(loop.has_value());
    m_think->setEnabled(loop.has_value());
    m_rate->setEnabled(!loop);
    m_pattern->setEnabled(!loop);
    m_patternWords->setEnabled(!loop);
    if (!loop)
        return;
    set(m_shoppers, static_cast<int>(loop->shoppers));
    set(m_think, core::seconds(loop->think));
}

} // namespace leaklab::ui
