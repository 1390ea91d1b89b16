#include "app/headless/capsule_options.h"

#include "app/headless/chart_options.h"
#include "app/headless/subcommands.h"
#include "app/session/replay.h"

#include <QFileInfo>

namespace leaklab::headless {

namespace {

core::Error bad(const QString& sentence)
{
    return { core::ErrorCode::BadValue, sentence.toStdString() };
}

core::Result<double> speedOf(const QString& text)
{
    constexpr double slowest = 0.01;
    constexpr double fastest = 1000;
    if (text == QLatin1String("max"))
        return session::Replay::asFastAsPossible;
    bool ok = false;
    const double speed = text.toDouble(&ok);
    if (!ok || !(speed >= slowest && speed <= fastest))
        return bad(
            QStringLiteral("--speed: \"%1\" is not a number from 0.01 to 1000, and not max").arg(text));
    return speed;
}

bool isSameFile(const QString& one, const QString& other)
{
    return QFileInfo::exists(other) && QFileInfo(one) == QFileInfo(other);
}

} // namespace

core::Result<CapsuleOptions> parseCapsuleOptions(
    const QString& command, const QString& description, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    const QCommandLineOption help = helpOption();
    const QString fileValue = QStringLiteral("FILE");
    const QCommandLineOption csv(
        QStringLiteral("csv"), QStringLiteral("Write every series, every row."), fileValue);
    const QCommandLineOption events(
        QStringLiteral("events"), QStringLiteral("Write every event, one JSON object a line."), fileValue);
    const QCommandLineOption summary(
        QStringLiteral("summary"), QStringLiteral("Write what happened, as one JSON object."), fileValue);
    const QCommandLineOption speed(QStringLiteral("speed"),
        QStringLiteral("How many times as fast as it happened, 0.01 to 1000, or max (default 1)."),
        QStringLiteral("N"));
    parser.addOptions({ help, csv, events, summary });
    const bool hasSpeed = command == QLatin1String("replay");
    const ChartOptions charts;
    if (hasSpeed)
        parser.addOption(speed);
    else
        charts.addTo(parser);
    parser.addPositionalArgument(fileValue, QStringLiteral("A recorded session (.leaklab)."));
    if (!parser.parse(QStringList{ QStringLiteral("leaklab ") + command } + arguments))
        return bad(parser.errorText());
    CapsuleOptions options;
    if (parser.isSet(help)) {
        options.help = helpText(parser, command);
        return options;
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        return bad(QStringLiteral("%1 takes the name of one recorded session; leaklab %1 --help says more")
                       .arg(command));
    }
    options.file = files.first();
    options.csv = parser.value(csv);
    options.events = parser.value(events);
    options.summary = parser.value(summary);
    if (!hasSpeed) {
        auto pictures = charts.ordered(parser);
        if (!pictures)
            return pictures.error();
        options.pictures = std::move(pictures.value());
    }
    QStringList outputs{ options.csv, options.events, options.summary };
    for (const session::ChartOrder& picture : options.pictures)
        outputs += picture.file;
    for (const QString& output : std::as_const(outputs)) {
        if (!output.isEmpty() && isSameFile(options.file, output))
            return bad(
                QStringLiteral("%1 is the recorded session itself; write to another file").arg(output));
    }
    if (hasSpeed && parser.isSet(speed)) {
        const auto value = speedOf(parser.value(speed));
        if (!value)
            return value.error();
        options.speed = value.value();
    }
    return options;
}

} // namespace leaklab::headless
