#pragma once

#include "app/session/chart_order.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace leaklab::headless {

/// What a command that runs no lab has to say, and how it ends: 0 well, 1 something does not hold, 2 bad
/// input.
struct CommandResult {
    int exitCode = 0;
    QString output; ///< for stdout
    QString error; ///< for stderr: a sentence, without the program's name
};

/// What every command has: -h and --help, and a help text whose usage names the command.
[[nodiscard]] QCommandLineOption helpOption();
[[nodiscard]] QString helpText(const QCommandLineParser& parser, const QString& command);

/// Whether the program was called with a command; those need neither a window nor a shop.
[[nodiscard]] bool isSubcommand(int argc, char** argv);
/// Whether that command draws, for which there has to be a QApplication, though no display.
[[nodiscard]] bool subcommandDraws(int argc, char** argv);
/// Does what `arguments` (without the program's name) ask for; nothing when their first is no command.
/// `draw` draws the charts that a command is to write.
[[nodiscard]] std::optional<CommandResult> runSubcommand(
    const QStringList& arguments, const session::ChartDrawing& draw);
/// The commands with a line each, for --help.
[[nodiscard]] QString subcommandsHelp();

} // namespace leaklab::headless
