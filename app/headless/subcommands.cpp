#include "app/headless/subcommands.h"

#include "app/headless/exercises_command.h"
#include "app/headless/export_command.h"
#include "app/headless/policy_command.h"
#include "app/headless/postmortem_command.h"
#include "app/headless/preflight_command.h"
#include "app/headless/replay_command.h"
#include "app/headless/results_command.h"
#include "app/headless/signature_command.h"
#include "app/headless/snapshot_diff_command.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace leaklab::headless {

namespace {

struct Subcommand {
    std::string_view name;
    const char* usage;
    const char* help;
    CommandResult (*run)(const QStringList& arguments, const session::ChartDrawing& draw);
};

template <CommandResult (*command)(const QStringList&)>
CommandResult plain(const QStringList& arguments, const session::ChartDrawing&)
{
    return command(arguments);
}

constexpr std::array commands{
    Subcommand{ "preflight", "preflight", "Tell what this machine lacks for a lab, and what to do.",
        &plain<&runPreflight> },
    Subcommand{ "policy", "policy", "Tell what the administrator has set, and check such a file.",
        &plain<&runPolicy> },
    Subcommand{ "replay", "replay FILE", "Tell a recorded session (--record) again, at any speed.",
        &plain<&runReplay> },
    Subcommand{ "exercises", "exercises check DIR", "Check, prove, list and begin exercises.",
        &plain<&runExercises> },
    Subcommand{ "results", "results DIR", "Put the results of a class's exercises together in one table.",
        &plain<&runResults> },
    Subcommand{ "export", "export FILE", "Write a recorded session as CSV, events, charts.", &runExport },
    Subcommand{ "signature", "signature CSV", "Hold a recorded session (--csv) against the reference runs.",
        &plain<&runSignature> },
    Subcommand{ "postmortem", "postmortem FILE",
        "Tell what a cart's flight recorder says of it, dead or alive.", &plain<&runPostmortem> },
    Subcommand{ "snapshot-diff", "snapshot-diff A B",
        "Tell what came and went between two heap snapshots, and who holds it.", &plain<&runSnapshotDiff> },
};

const Subcommand* find(std::string_view name)
{
    const auto found = std::find_if(
        commands.begin(), commands.end(), [&](const Subcommand& command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace

QCommandLineOption helpOption()
{
    return { { QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("Say what it does.") };
}

QString helpText(const QCommandLineParser& parser, const QString& command)
{
    // Qt knows the program's name only.
    QString text = parser.helpText();
    const QString options = QStringLiteral("[options]");
    if (const qsizetype place = text.indexOf(options); place >= 0)
        text.insert(place, command + QLatin1Char(' '));
    return text;
}

bool isSubcommand(int argc, char** argv)
{
    return argc > 1 && find(argv[1]) != nullptr;
}

bool subcommandDraws(int argc, char** argv)
{
    return isSubcommand(argc, argv) && std::any_of(argv + 2, argv + argc, [](std::string_view argument) {
        return argument.starts_with("--png") || argument.starts_with("--svg");
    });
}

std::optional<CommandResult> runSubcommand(const QStringList& arguments, const session::ChartDrawing& draw)
{
    const Subcommand* command = arguments.isEmpty() ? nullptr : find(arguments.first().toStdString());
    if (command == nullptr)
        return std::nullopt;
    return command->run(arguments.mid(1), draw);
}

QString subcommandsHelp()
{
    QString text = QStringLiteral("Commands (leaklab COMMAND --help says more):");
    for (const Subcommand& command : commands)
        text += QStringLiteral("\n  leaklab %1  %2")
                    .arg(QLatin1String(command.usage), -19)
                    .arg(QLatin1String(command.help));
    return text;
}

} // namespace leaklab::headless
