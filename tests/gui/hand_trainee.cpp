#include "tests/gui/hand_trainee.h"

#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/metrics/memory_forecast.h"
#include "app/models/census.h"
#include "app/training/measures.h"
#include "app/ui/exercise/exercise_room.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <chrono>

namespace leaklab::tests {

using training::Attempt;
namespace command = training::command;

namespace {

constexpr int patience = 60'000; ///< milliseconds

} // namespace

HandTrainee::HandTrainee(ui::MainWindow& window, const lab::Lab& lab)
    : m_window(window)
    , m_lab(lab)
{
}

const Attempt& HandTrainee::attempt() const
{
    return *m_window.exercises().attempt();
}

bool HandTrainee::fail(const QString& what)
{
    if (m_problem.isEmpty()) {
        m_problem = what;
        if (m_window.exercises().attempt()) {
            m_problem += QStringLiteral(" (step %1)").arg(attempt().step().id);
            for (std::size_t i = 0; i < attempt().states().size(); ++i)
                m_problem += QStringLiteral("\n  %1: %2 | %3")
                                 .arg(attempt().step().checks[i].id, attempt().states()[i].now,
                                     attempt().states()[i].reason);
        }
    }
    return false;
}

template <class Ready> bool HandTrainee::waitFor(Ready ready, const QString& what)
{
    return QTest::qWaitFor(ready, patience) || fail(QStringLiteral("waited in vain: ") + what);
}

bool HandTrainee::passed(const QString& check) const
{
    const auto& checks = attempt().step().checks;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (checks[i].id == check)
            return attempt().states()[i].verdict == training::Verdict::Passed;
    }
    return false;
}

bool HandTrainee::doExercise()
{
    const std::size_t steps = attempt().exercise().steps.size();
    for (std::size_t i = 0; i < steps; ++i) {
        if (!waitFor(
                [this] { return attempt().phase() == Attempt::Phase::Running; }, QStringLiteral("the lab"))
            || !doStep(attempt().step()))
            return false;
        auto* next = m_window.findChild<QAbstractButton*>(QStringLiteral("stepNext"));
        if (!waitFor([next] { return next->isEnabled(); }, QStringLiteral("that Next can be pressed"))
            || !click(next))
            return false;
    }
    return waitFor(
        [this] { return attempt().phase() == Attempt::Phase::Debrief; }, QStringLiteral("the debrief"));
}

bool HandTrainee::doStep(const training::Step& step)
{
    const auto* next = m_window.findChild<QAbstractButton*>(QStringLiteral("stepNext"));
    if (next->isEnabled())
        return fail(QStringLiteral("Next can be pressed before anything was done"));
    const training::Script solution = step.solution; // the step goes when the next begins
    return std::all_of(
        solution.begin(), solution.end(), [this](const training::Command& command) { return run(command); });
}

bool HandTrainee::run(const training::Command& command)
{
    const bool done = std::visit([this](const auto& what) { return does(what); }, command.what);
    return done || fail(QStringLiteral("could not do: ") + command.text);
}

bool HandTrainee::click(QWidget* button)
{
    if (!button || !button->isEnabled())
        return fail(QStringLiteral("there is nothing to click"));
    QTest::mouseClick(button, Qt::LeftButton, {}, { std::min(8, button->width() / 2), button->height() / 2 });
    return true;
}

bool HandTrainee::type(QWidget* field, const QString& text)
{
    if (!field)
        return fail(QStringLiteral("there is no field to type into"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    return true;
}

QWidget* HandTrainee::row(const QString& check) const
{
    return m_window.findChild<QWidget*>(QStringLiteral("check-") + check);
}

bool HandTrainee::answerIn(QWidget& row)
{
    return click(row.findChild<QAbstractButton*>(QStringLiteral("answer")));
}

template <class Other> bool HandTrainee::does(const Other& /*command*/)
{
    return fail(QStringLiteral("no hand for this command"));
}

bool HandTrainee::does(const command::SetTraffic& command)
{
    auto* box = m_window.findChild<QAbstractButton*>(QStringLiteral("trafficOn"));
    return box->isChecked() == command.on || click(box);
}

bool HandTrainee::does(const command::SetRate& command)
{
    auto* rate = m_window.findChild<QSpinBox*>(QStringLiteral("trafficRate"));
    if (!type(rate, QString::number(command.rate.perSecond())))
        return false;
    QTest::keyClick(rate, Qt::Key_Return);
    return true;
}

bool HandTrainee::does(const command::Deploy& command)
{
    return click(
        m_window.findChild<QWidget*>(command.leaking ? QStringLiteral("leaking") : QStringLiteral("fixed")));
}

bool HandTrainee::does(const command::SetFault& command)
{
    auto* fault = m_window.findChild<QAbstractButton*>(QStringLiteral("fault-") + command.fault);
    return fault && (fault->isChecked() == command.on || click(fault));
}

bool HandTrainee::does(const command::TakeCensus& /*command*/)
{
    auto* tabs = m_window.findChild<QTabWidget*>();
    auto* button = m_window.findChild<QAbstractButton*>(QStringLiteral("collectAndTakeCensus"));
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(button))
            tabs->setCurrentIndex(i);
    }
    const auto taken = [this] {
        return std::count_if(m_lab.session().events().begin(), m_lab.session().events().end(),
            [](const collect::LabEvent& event) { return event.kind == collect::EventKind::CensusTaken; });
    };
    const auto before = taken();
    return waitFor([button] { return button->isEnabled(); }, QStringLiteral("the census button"))
        && click(button) && waitFor([&] { return taken() > before; }, QStringLiteral("the census"));
}

bool HandTrainee::does(const command::Choose& command)
{
    QWidget* check = row(command.check);
    if (!check)
        return false;
    const QStringList options
        = command.drawnCase ? QStringList{ attempt().progress().drawnCase } : command.options;
    return std::all_of(options.begin(), options.end(),
               [this, check](const QString& option) {
                   return click(check->findChild<QWidget*>(QStringLiteral("option-") + option));
               })
        && answerIn(*check) && passed(command.check);
}

bool HandTrainee::does(const command::AnswerNumber& command)
{
    QWidget* check = row(command.check);
    const training::Measures measures(m_lab.session().series());
    const auto figure
        = measures.value(command.value, m_lab.session().series().lastTime(), attempt().context().measures);
    if (!check || !figure.value)
        return fail(figure.why);
    double scale = 1;
    for (const training::Check& one : attempt().step().checks) {
        if (one.id == command.check)
            scale = std::get<training::NumberQuestion>(one.what).unit.scale;
    }
    return type(check->findChild<QLineEdit*>(QStringLiteral("number")),
               QString::number(*figure.value / scale, 'f', 4))
        && answerIn(*check) && passed(command.check);
}

/// Clicks into the uppermost chart, where that time is.
bool HandTrainee::putCrosshair(double time)
{
    charts::ChartColumn& charts = m_window.charts();
    charts.navigation().showRange(charts::TimeNavigation::everything);
    charts.refresh();
    auto* chart = charts.charts()[0];
    const QRectF plot = chart->plotArea();
    const charts::TimeWindow window = charts.navigation().window();
    const double share = (time - window.from()) / window.span;
    const QPoint place(
        static_cast<int>(plot.left() + share * plot.width()), static_cast<int>(plot.center().y()));
    QTest::mouseMove(chart, place);
    QTest::mouseClick(chart, Qt::LeftButton, {}, place);
    // The keyboard is more exact than a mouse on a long axis.
    const auto distance = [&charts, time] { return charts.navigation().crosshair().value_or(1e9) - time; };
    for (int i = 0; i < 400 && std::abs(distance()) > 0.15; ++i)
        QTest::keyClick(chart, distance() > 0 ? Qt::Key_Left : Qt::Key_Right);
    return charts.navigation().crosshair().has_value() || fail(QStringLiteral("there is no crosshair"));
}

bool HandTrainee::does(const command::MarkEvent& command)
{
    const auto& events = m_lab.session().events();
    const auto found = std::find_if(events.rbegin(), events.rend(),
        [&command](const collect::LabEvent& event) { return command.event.matches(event); });
    QWidget* check = row(command.check);
    return found != events.rend() && check && putCrosshair(found->time)
        && click(check->findChild<QWidget*>(QStringLiteral("takePoint"))) && answerIn(*check)
        && passed(command.check);
}

bool HandTrainee::does(const command::MarkTime& command)
{
    const double newest = m_lab.session().series().lastTime();
    const training::Measures measures(m_lab.session().series());
    const auto offset = measures.value(command.offset, newest, attempt().context().measures);
    QWidget* check = row(command.check);
    return offset.value && check && putCrosshair(newest + *offset.value)
        && click(check->findChild<QWidget*>(QStringLiteral("takePoint"))) && answerIn(*check)
        && passed(command.check);
}

bool HandTrainee::does(const command::MarkSpan& command)
{
    const training::Measures measures(m_lab.session().series());
    const auto stretches = measures.stretches(command.condition, attempt().context().exerciseBegan,
        m_lab.session().series().lastTime(), attempt().context().measures);
    QWidget* check = row(command.check);
    return !stretches.empty() && check && putCrosshair(stretches.back().from)
        && click(check->findChild<QWidget*>(QStringLiteral("takeFrom")))
        && putCrosshair(stretches.back().until)
        && click(check->findChild<QWidget*>(QStringLiteral("takeUntil"))) && answerIn(*check)
        && passed(command.check);
}

bool HandTrainee::does(const command::Predict& command)
{
    metrics::MemoryForecast forecast(m_lab.session().series());
    for (const collect::LabEvent& event : m_lab.session().events()) {
        if (event.kind == collect::EventKind::TrafficRateChanged
            || event.kind == collect::EventKind::TrafficStarted)
            forecast.trafficChanged(event.time);
    }
    if (!waitFor(
            [&forecast] {
                forecast.update();
                return forecast.outlook().kind == metrics::Outlook::Kind::Reaches;
            },
            QStringLiteral("a forecast")))
        return false;
    const auto wait = static_cast<int>((forecast.outlook().at - forecast.outlook().now) * command.factor);
    QWidget* check = row(command.check);
    return check
        && type(check->findChild<QLineEdit*>(QStringLiteral("prediction")),
            QStringLiteral("%1:%2").arg(wait / 60).arg(wait % 60, 2, 10, QLatin1Char('0')))
        && answerIn(*check);
}

bool HandTrainee::chooseType(const QString& type)
{
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("census"));
    const auto* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, models::CensusModel::TypeColumn);
        if (index.data().toString() != type)
            continue;
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        return true;
    }
    return fail(QStringLiteral("the census has no ") + type);
}

bool HandTrainee::does(const command::NameType& command)
{
    QWidget* check = row(command.check);
    return check && chooseType(command.type) && answerIn(*check) && passed(command.check);
}

/// Two censuses are compared when the second is taken; a type's path shows when it is chosen.
bool HandTrainee::does(const command::Act& command)
{
    if (command.name == QLatin1String("census-compared"))
        return true;
    if (command.name == QLatin1String("path-shown")) {
        auto* table = m_window.findChild<QTableView*>(QStringLiteral("census"));
        table->selectionModel()->clear();
        return chooseType(command.fields.value(QLatin1String("type")).toString());
    }
    return fail(QStringLiteral("no hand for the act ") + command.name);
}

bool HandTrainee::does(const command::Wait& command)
{
    const double until
        = m_lab.session().series().lastTime() + attempt().context().measures.scaled(command.seconds);
    return waitFor([this, until] { return m_lab.session().series().lastTime() >= until; },
        QStringLiteral("time to pass"));
}

bool HandTrainee::does(const command::WaitUntil& command)
{
    const training::Measures measures(m_lab.session().series());
    return waitFor(
        [&] {
            return measures.holds(
                command.condition, m_lab.session().series().lastTime(), attempt().context().measures);
        },
        command.condition.text);
}

bool HandTrainee::does(const command::WaitForAll& /*command*/)
{
    return waitFor([this] { return attempt().stepPassed(); }, QStringLiteral("all checks"));
}

bool HandTrainee::does(const command::WaitForCheck& command)
{
    return waitFor([this, &command] { return passed(command.check); }, command.check);
}

bool HandTrainee::does(const command::WaitForEvent& command)
{
    const std::size_t before = m_lab.session().events().size();
    return waitFor(
        [&] {
            const auto& events = m_lab.session().events();
            return std::any_of(events.begin() + static_cast<std::ptrdiff_t>(before), events.end(),
                [&command](const collect::LabEvent& event) { return command.event.matches(event); });
        },
        QStringLiteral("an event"));
}

} // namespace leaklab::tests
