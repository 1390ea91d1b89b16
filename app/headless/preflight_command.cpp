#include "app/headless/preflight_command.h"

#include "app/headless/command_line.h"
#include "app/lab/preflight.h"
#include "app/policy/policy_files.h"
#include "app/session/session_library.h"

#include <QCoreApplication>

namespace leaklab::headless {

namespace {

QString helpOfPreflight()
{
    return QStringLiteral(
        "Usage: leaklab preflight [options]\n"
        "Says in plain words whether this machine has what a lab needs: programs of one version, "
        "a store for the\ncarts, loopback, ports, memory, room for files; and if not, what to do.\n"
        "The options are those of leaklab itself (--lab, --heap-limit, --redis, --port, ...).\n\n"
        "Ends with 0 when nothing is missing, 1 when something is, 2 for bad options.\n");
}

QString word(lab::CheckStatus status)
{
    switch (status) {
    case lab::CheckStatus::Good:
        return QStringLiteral("ok");
    case lab::CheckStatus::Note:
        return QStringLiteral("note");
    case lab::CheckStatus::Missing:
        break;
    }
    return QStringLiteral("MISSING");
}

} // namespace

QString preflightText(const lab::PreflightReport& report)
{
    QString text;
    for (const lab::Check& check : report.checks) {
        text += QStringLiteral("%1 %2 %3\n")
                    .arg(word(check.status), -8)
                    .arg(check.title, -21)
                    .arg(check.finding);
        if (!check.advice.isEmpty())
            text += QString(31, QLatin1Char(' ')) + check.advice + QLatin1Char('\n');
    }
    text += report.worst() == lab::CheckStatus::Missing
        ? QStringLiteral("\nSomething is missing on this machine; the lines say what to do.\n")
        : QStringLiteral("\nThis machine has what the lab needs.\n");
    return text;
}

CommandResult runPreflight(const QStringList& arguments)
{
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))
        return { 0, helpOfPreflight(), {} };
    const auto policy = policy::policyInForce(trialPolicy(arguments));
    if (!policy)
        return { 2, {}, QString::fromStdString(policy.error().detail) };
    const auto commandLine = parseCommandLine(arguments, policy.value());
    if (!commandLine)
        return { 2, {}, QString::fromStdString(commandLine.error().detail) };
    if (!commandLine.value().information.isEmpty())
        return { 0, commandLine.value().information, {} };
    if (commandLine.value().headless || commandLine.value().needsHeadless())
        return { 2, {},
            QStringLiteral("preflight runs no lab and writes no files; leaklab preflight --help says more") };
    lab::Preflight preflight({ commandLine.value().settings, session::SessionLibrary().folder(), false });
    QObject::connect(
        &preflight, &lab::Preflight::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    preflight.start();
    QCoreApplication::exec();
    const lab::PreflightReport report = preflight.report(QLocale::c());
    return { report.worst() == lab::CheckStatus::Missing ? 1 : 0, preflightText(report), {} };
}

} // namespace leaklab::headless
