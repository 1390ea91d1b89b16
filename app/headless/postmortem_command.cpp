#include "app/headless/postmortem_command.h"

#include "app/headless/postmortem_report.h"
#include "app/supervise/process_alive.h"

#include <QCommandLineParser>

#include <chrono>

namespace leaklab::headless {

namespace {

analysis::Surroundings surroundingsOf(std::uint64_t pid)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    analysis::Surroundings surroundings;
    surroundings.nowNs = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
    surroundings.processIsThere = pid != 0 && supervise::processIsAlive(static_cast<qint64>(pid));
    return surroundings;
}

} // namespace

CommandResult runPostmortem(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Tells what a cart's flight recorder says of it, dead or alive, cut off or damaged. "
                       "The lab keeps the\n"
                       "recorders of the last ten launches in its run folder while it runs; leaklab-cart "
                       "--flight FILE makes one\n"
                       "anywhere.\n\nEnds with 0 when there was something to tell, 2 for bad input."));
    const QCommandLineOption help = helpOption();
    parser.addOption(help);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The flight recorder."));
    if (!parser.parse(QStringList{ QStringLiteral("leaklab postmortem") } + arguments))
        return { 2, {}, parser.errorText() };
    if (parser.isSet(help))
        return { 0, helpText(parser, QStringLiteral("postmortem")), {} };
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return { 2, {},
            QStringLiteral(
                "postmortem takes the name of one flight recorder; leaklab postmortem --help says more") };
    const auto postmortem = analysis::examineFile(files.first().toStdU16String(), &surroundingsOf);
    if (!postmortem)
        return { 2, {}, QString::fromStdString(postmortem.error().detail) };
    return { 0, postmortemText(postmortem.value()), {} };
}

} // namespace leaklab::headless
