#include "app/charts/chart_actions.h"

#include "app/charts/time_navigation.h"

#include <QAction>
#include <QWidget>

namespace leaklab::charts {

ChartActions::ChartActions(TimeNavigation& navigation, QWidget& owner)
    : QObject(&owner)
    , live(nullptr)
    , freeze(nullptr)
    , wallClock(nullptr)
    , nextChart(nullptr)
    , previousChart(nullptr)
    , allCharts(nullptr)
    , groundTruth(nullptr)
    , forecast(nullptr)
    , logarithmic(nullptr)
    , twin(nullptr)
    , inWords(nullptr)
    , table(nullptr)
    , save(nullptr)
    , m_navigation(navigation)
    , m_owner(owner)
{
    live = make("live", tr("Live"), QStringLiteral("L"),
        tr("Back to the newest data. A double-click on a chart does the same."), true);
    freeze = make("freeze", tr("Freeze"), QStringLiteral("F"),
        tr("The picture stands still, to talk about it; collection goes on and nothing is lost."), true);
    wallClock = make("wallClock", tr("Wall clock"), QStringLiteral("W"),
        tr("Times as on the clock, instead of since the session began."), true);
    nextChart = make("nextChart", tr("Next chart"), QStringLiteral("N"),
        tr("One chart in full size; again: the next one."));
    previousChart = make("previousChart", tr("Previous chart"), QStringLiteral("P"),
        tr("One chart in full size: the one before."));
    allCharts = make("allCharts", tr("All charts"), QStringLiteral("A"), tr("All charts below each other."));
    groundTruth = makeChoice("groundTruth", tr("Gro&und truth"),
        tr("Adds what the cart itself counts as leaked. No real service tells you this."), false);
    forecast = makeChoice("forecast", tr("F&orecast"),
        tr("When memory reaches its limit if it goes on as it did: a line, and how sure it is."), true);
    logarithmic = makeChoice("logarithmic", tr("Log laten&cy"),
        tr("Each line ten times the one below: shows 4 ms and 4 s in one picture."), true);
    twin = makeChoice("twinLines", tr("Tw&in"),
        tr("The other build's lines beside the cart's, dashed. Both got the same requests."), true);
    twin->setVisible(false);
    inWords = make("inWords", tr("In words"), QStringLiteral("S"),
        tr("Says beside each title what the chart shows."), true);
    table = make("table", tr("Table"), QStringLiteral("T"),
        tr("The chart with the focus as a table, to read and to copy."));
    save = make("saveCharts", tr("Save\u2026"), QStringLiteral("Ctrl+E"),
        tr("What is shown as a picture, or its figures as CSV."));
    connect(live, &QAction::triggered, &navigation, &TimeNavigation::goLive);
    connect(freeze, &QAction::triggered, &navigation, &TimeNavigation::setFrozen);
    connect(wallClock, &QAction::triggered, &navigation,
        [&navigation](bool on) { navigation.setLabels(on ? TimeLabels::WallClock : TimeLabels::Elapsed); });
    connect(&navigation, &TimeNavigation::moved, this, &ChartActions::followNavigation);
    connect(&navigation, &TimeNavigation::formatChanged, this, &ChartActions::followNavigation);
    followNavigation();
}

ChartActions::Chosen ChartActions::chosen() const
{
    const auto all = choices();
    Chosen on{};
    for (std::size_t i = 0; i < all.size(); ++i)
        on[i] = all[i]->isChecked();
    return on;
}

void ChartActions::choose(const Chosen& wanted) const
{
    const auto all = choices();
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i]->setChecked(wanted[i]);
}

QAction* ChartActions::make(
    const char* name, const QString& text, const QString& key, const QString& teaches, bool checkable)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)", "what it does (its key)").arg(teaches, key));
    action->setCheckable(checkable);
    m_owner.addAction(action);
    return action;
}

QAction* ChartActions::makeChoice(const char* name, const QString& text, const QString& teaches, bool chosen)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setToolTip(teaches);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

void ChartActions::followNavigation()
{
    live->setChecked(m_navigation.isLive() && !m_navigation.frozenAt());
    freeze->setChecked(m_navigation.frozenAt().has_value());
    wallClock->setChecked(m_navigation.format().labels == TimeLabels::WallClock);
    wallClock->setEnabled(m_navigation.format().sessionStart.isValid());
}

} // namespace leaklab::charts
