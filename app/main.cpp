#include "app/core/clock.h"
#include "app/headless/command_line.h"
#include "app/headless/headless_run.h"
#include "app/headless/process_end.h"
#include "app/headless/quit_signal.h"
#include "app/headless/subcommands.h"
#include "app/headless/terminal.h"
#include "app/lab/console_number.h"
#include "app/lab/lab.h"
#include "app/policy/policy_files.h"
#include "app/supervise/process_backend.h"
#include "app/ui/exercise/exercise_room.h"
#include "app/ui/language/language.h"
#include "app/ui/main_window.h"
#include "app/ui/session_charts.h"
#include "app/ui/session_opener.h"
#include "app/ui/theme/appearance.h"
#include "app/ui/window_host.h"

#include <QApplication>
#include <QMessageBox>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

namespace {

using namespace leaklab;

bool asksForHeadless(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc,
        [](const char* argument) { return std::string_view(argument) == "--headless"; });
}

/// Without a display there is nothing to show a window on; the lab still runs.
bool displayIsMissing()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

/// Pictures are drawn by widgets that nobody sees.
void doWithoutDisplay()
{
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

int runHeadless(lab::Lab& laboratory, const headless::CommandLine& commandLine, core::Clock& clock)
{
    headless::HeadlessRun run(laboratory, commandLine, clock);
    headless::QuitSignal quitSignal;
    QObject::connect(&quitSignal, &headless::QuitSignal::quitRequested, &run, &headless::HeadlessRun::end);
    QObject::connect(
        &run, &headless::HeadlessRun::finished, QCoreApplication::instance(), &QCoreApplication::exit);
    run.start();
    return QCoreApplication::exec();
}

int runSubcommand()
{
    const auto result = headless::runSubcommand(QCoreApplication::arguments().mid(1), &ui::drawCharts);
    std::fputs(qUtf8Printable(result->output), stdout);
    if (!result->error.isEmpty())
        std::fprintf(stderr, "leaklab: %s\n", qUtf8Printable(result->error));
    return result->exitCode;
}

/// Nothing runs under a policy that can't be understood. Who sees no terminal is told by a window.
int refuseToStart(const core::Error& error, bool headless)
{
    const QString text = QString::fromStdString(error.detail);
    std::fprintf(stderr, "leaklab: %s\n", qUtf8Printable(text));
    if (!headless && QGuiApplication::platformName() != QLatin1String("offscreen"))
        QMessageBox::critical(nullptr, QStringLiteral("Leak Lab"), text);
    return 2;
}

ui::LanguageRule languageOf(const policy::Policy& policy)
{
    if (!policy.language)
        return {};
    const QString code = policy.language->value;
    return { code == QLatin1String("system") ? QString() : code, policy.language->locked };
}

int runWindow(
    lab::Lab& laboratory, const core::Clock& clock, const policy::Policy& policy, const QString& exercises)
{
    ui::Language language(languageOf(policy));
    ui::Appearance appearance(*qApp);
    const lab::ConsoleNumber number;
    ui::WindowHost host(laboratory, clock, appearance, language, number.value());
    host.obey(policy);
    headless::QuitSignal quitSignal;
    QObject::connect(&quitSignal, &headless::QuitSignal::quitRequested, &host, &ui::WindowHost::quitNow);
    host.window().show();
    if (policy.allowsRecording())
        host.window().record(policy.recordingsRoom ? session::SessionLibrary(policy.recordingsRoom->value)
                                                   : session::SessionLibrary());
    host.window().checkAndStart();
    if (!exercises.isEmpty())
        host.window().exercises().openFolder(exercises);
    return QCoreApplication::exec();
}

int showSession(const QString& file, const policy::Policy& policy)
{
    const core::SteadyClock clock;
    ui::Language language(languageOf(policy));
    ui::Appearance appearance(*qApp);
    ui::SessionOpener opener(clock, nullptr);
    headless::QuitSignal quitSignal;
    QObject::connect(&quitSignal, &headless::QuitSignal::quitRequested, qApp, &QCoreApplication::quit);
    bool shown = true;
    QObject::connect(&opener, &ui::SessionOpener::failed, qApp, [&shown](const core::Error& error) {
        shown = false;
        std::fprintf(stderr, "leaklab: %s\n", error.detail.c_str());
    });
    opener.open(file);
    const int result = QCoreApplication::exec();
    return shown ? result : 2;
}

int run(int argc, char** argv)
{
    headless::QuitSignal::claim();
    const bool noDisplay = displayIsMissing();
    const bool subcommand = headless::isSubcommand(argc, argv);
    const bool headless = noDisplay || subcommand || asksForHeadless(argc, argv);
    std::unique_ptr<QCoreApplication> application;
    const bool draws = headless::subcommandDraws(argc, argv);
    if (draws)
        doWithoutDisplay();
    if (headless && !draws)
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("leaklab"));
    QCoreApplication::setOrganizationName(QStringLiteral("leaklab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEAKLAB_VERSION));
    // The desktop finds name and icon of a window by its desktop file.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.leaklab.leaklab"));

    headless::Terminal terminal;
    if (subcommand) {
        terminal.join();
        return runSubcommand();
    }
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto policy = policy::policyInForce(headless::trialPolicy(arguments));
    auto commandLine = headless::parseCommandLine(arguments, policy ? policy.value() : policy::Policy());
    const bool onlyTells = commandLine && !commandLine.value().information.isEmpty();
    if (!policy && !onlyTells) {
        terminal.join();
        return refuseToStart(policy.error(), headless);
    }
    if (headless || !commandLine || !commandLine.value().information.isEmpty())
        terminal.join();
    if (!commandLine) {
        std::fprintf(stderr, "leaklab: %s\n", commandLine.error().detail.c_str());
        return 2;
    }
    if (!commandLine.value().information.isEmpty()) {
        std::fputs(qUtf8Printable(commandLine.value().information), stdout);
        return 0;
    }
    if (!headless && commandLine.value().needsHeadless()) {
        std::fputs(
            "leaklab: --duration, --csv, --events, --endpoints, --summary and --record need --headless\n",
            stderr);
        return 2;
    }
    if (!commandLine.value().session.isEmpty()) {
        if (!headless)
            return showSession(commandLine.value().session, policy.value());
        std::fputs(
            "leaklab: there is no window to show a session in; leaklab replay FILE tells it here\n", stderr);
        return 2;
    }
    if (headless && !commandLine.value().exercises.isEmpty()) {
        std::fputs("leaklab: exercises need the window; leaklab exercises --help says what goes without it\n",
            stderr);
        return 2;
    }
    if (noDisplay && !commandLine.value().headless)
        std::fputs("leaklab: there is no display, so it runs headless; Ctrl-C ends it\n", stderr);

    if (const core::Result<void> kept = supervise::keepChildrenWithUs(); !kept) {
        std::fprintf(stderr, "leaklab: %s\n", kept.error().detail.c_str());
        return 1;
    }
    core::SteadyClock clock;
    lab::Lab laboratory(commandLine.value().settings, clock);
    return headless ? runHeadless(laboratory, commandLine.value(), clock)
                    : runWindow(laboratory, clock, policy.value(), commandLine.value().exercises);
}

} // namespace

int main(int argc, char** argv)
{
    return leaklab::headless::processEnd(run(argc, argv));
}
