#include "app/headless/replay_command.h"

#include "app/headless/capsule_telling.h"
#include "app/headless/quit_signal.h"
#include "app/headless/status_line.h"
#include "app/session/replay.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>

namespace leaklab::headless {

namespace {

void print(const QString& line)
{
    std::fputs(qUtf8Printable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

/// Prints what a session record is told, as HeadlessRun does of a running lab.
class Printer : public QObject {
public:
    Printer(const collect::SessionRecord& session, CapsuleTelling& telling)
    {
        using collect::SessionRecord;
        connect(&session, &SessionRecord::rowAppended, this, [this, &session, &telling] {
            telling.takeRow(session);
            const double second = std::floor(session.series().lastTime());
            if (second > std::exchange(m_second, std::max(second, m_second)))
                print(statusLine(session.series(), m_cart, m_twin));
        });
        connect(&session, &SessionRecord::eventAppended, this, [this, &telling](const auto& event) {
            telling.takeEvent(event);
            if (event.process == QLatin1String("cart"))
                m_cart = collect::eventKindName(event);
            else if (event.process == QLatin1String("twin-cart"))
                m_twin = collect::eventKindName(event);
            else if (event.kind == collect::EventKind::TwinStopped)
                m_twin.clear();
            print(eventLine(event));
        });
        connect(&session, &SessionRecord::logLineAppended, this, [](const collect::LogLine& line) {
            if (line.isError)
                print(QStringLiteral("[%1] %2").arg(line.process, line.text));
        });
    }

private:
    double m_second = -1; ///< the last one printed
    QString m_cart; ///< what was last heard of it
    QString m_twin; ///< empty: there is none
};

} // namespace

CommandResult runReplay(const QStringList& arguments)
{
    const auto options = parseCapsuleOptions(QStringLiteral("replay"),
        QStringLiteral(
            "Tells a recorded session again, a line a second and one for each event, in its own time or\n"
            "faster. leaklab FILE shows it in a window.\n\nEnds with 0, or 2 for bad input."),
        arguments);
    if (!options)
        return { 2, {}, QString::fromStdString(options.error().detail) };
    if (!options.value().help.isEmpty())
        return { 0, options.value().help, {} };
    CapsuleTelling telling;
    if (const auto opened = telling.open(options.value()); !opened)
        return { 2, {}, QString::fromStdString(opened.error().detail) };
    const session::SessionInfo& info = telling.capsule()->info();
    print(QStringLiteral("Replay of %1, recorded by %2 on %3")
              .arg(info.began.toString(Qt::ISODate), info.program, info.system));
    const core::SteadyClock clock;
    session::Replay replay(telling.capsule(), clock);
    const Printer printer(replay.session(), telling);
    const QuitSignal quitSignal;
    QObject::connect(&quitSignal, &QuitSignal::quitRequested, &replay, &QCoreApplication::quit);
    // Later, since there may be nothing to tell at all.
    QObject::connect(
        &replay, &session::Replay::ended, &replay, &QCoreApplication::quit, Qt::QueuedConnection);
    replay.setSpeed(options.value().speed);
    replay.play();
    QCoreApplication::exec();
    telling.takeEnd(replay.session());
    return resultOf(telling, {});
}

} // namespace leaklab::headless
