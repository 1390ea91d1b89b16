#include "app/headless/signature_command.h"

#include "app/analysis/recording.h"
#include "app/analysis/reference.h"
#include "app/headless/events_file.h"
#include "app/headless/signature_report.h"
#include "app/session/input_file.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <algorithm>

namespace leaklab::headless {

namespace {

using analysis::Life;
using core::Error;
using core::Result;

struct Options {
    QString csv;
    QString reference;
    QString events;
    std::optional<int> life; ///< 1, 2, 3 …
    bool json = false;
    QString help;
};

Error bad(const QString& sentence)
{
    return { core::ErrorCode::BadValue, sentence.toStdString() };
}

/// The error of one who read a file's text and does not know its name.
Error inFile(const QString& name, const Error& error)
{
    return { error.code, name.toStdString() + ": " + error.detail };
}

Result<Options> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Holds a recorded session against the reference: a table of its phases, and whether each condition "
        "of the\n"
        "signature holds. Record one with leaklab --headless --csv FILE --events FILE.\n\n"
        "Ends with 0 when all that was measured holds, 1 when something does not, 2 for bad input."));
    const QCommandLineOption help = helpOption();
    parser.addOption(help);
    const QCommandLineOption reference(QStringLiteral("reference"),
        QStringLiteral(
            "Compare with this one-second series, a file or one of the names in resources/reference "
            "(default: the one that fits)."),
        QStringLiteral("FILE"));
    const QCommandLineOption events(QStringLiteral("events"),
        QStringLiteral("The session's events, for what a restart took and whether carts were lost."),
        QStringLiteral("FILE"));
    const QCommandLineOption life(QStringLiteral("life"),
        QStringLiteral("Show the table of this life of the cart (default: the first complete one)."),
        QStringLiteral("N"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print JSON instead of text."));
    parser.addOptions({ reference, events, life, json });
    parser.addPositionalArgument(QStringLiteral("CSV"), QStringLiteral("What --csv wrote."));
    if (!parser.parse(QStringList{ QStringLiteral("leaklab signature") } + arguments))
        return bad(parser.errorText());
    Options options;
    if (parser.isSet(help)) {
        options.help = helpText(parser, QStringLiteral("signature"));
        return options;
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return bad(
            QStringLiteral("signature takes the name of one CSV file; leaklab signature --help says more"));
    options.csv = files.first();
    options.reference = parser.value(reference);
    options.events = parser.value(events);
    options.json = parser.isSet(json);
    if (parser.isSet(life)) {
        bool ok = false;
        options.life = parser.value(life).toInt(&ok);
        if (!ok || *options.life < 1)
            return bad(QStringLiteral("--life: \"%1\" is not the number of a life, 1 or more")
                           .arg(parser.value(life)));
    }
    return options;
}

Result<std::vector<Life>> readLives(const Options& options)
{
    const auto bytes = session::readInputFile(options.csv);
    if (!bytes)
        return bytes.error();
    auto lives
        = analysis::livesIn({ bytes.value().constData(), static_cast<std::size_t>(bytes.value().size()) });
    return lives ? std::move(lives) : Result<std::vector<Life>>(inFile(options.csv, lives.error()));
}

Result<std::optional<analysis::SessionEvents>> readSessionEvents(const Options& options)
{
    if (options.events.isEmpty())
        return std::optional<analysis::SessionEvents>();
    const auto bytes = session::readInputFile(options.events);
    if (!bytes)
        return bytes.error();
    const auto events = readEvents(bytes.value());
    if (!events)
        return inFile(options.events, events.error());
    return std::optional(events.value());
}

/// Fills in the reference: the file that was named, or a run that comes with the program.
Result<void> readReference(const Options& options, Signature& signature)
{
    const analysis::ReferenceRun* run = options.reference.isEmpty()
        ? &analysis::referenceFor(signature.lives[signature.shown].life.kind)
        : analysis::referenceNamed(options.reference.toStdString());
    QByteArray bytes;
    std::string_view text;
    if (run != nullptr) {
        text = run->csv;
        signature.referenceName = QString::fromStdString(std::string(run->name));
    } else {
        auto file = session::readInputFile(options.reference);
        if (!file)
            return file.error();
        bytes = std::move(file.value());
        text = { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
        signature.referenceName = options.reference;
    }
    auto seconds = analysis::referenceSeconds(text);
    if (!seconds)
        return inFile(signature.referenceName, seconds.error());
    signature.reference = std::move(seconds.value());
    return {};
}

/// Why there is nothing to judge, and what to do about it.
QString whyIncomplete(const Life& life)
{
    if (life.kind == analysis::LifeKind::OtherDeath)
        return QStringLiteral("the cart was killed from outside or crashed, at neither limit");
    if (life.kind == analysis::LifeKind::Unfinished)
        return QStringLiteral(
            "the cart leaks and still lives at the end; record until it dies (--age P% makes "
            "that sooner)");
    return QStringLiteral("%1 s are needed, and there are %2")
        .arg(analysis::shortestLife)
        .arg(life.length(), 0, 'f', 1);
}

Error noCompleteLife(const Options& options, const std::vector<Life>& lives)
{
    QString why = QStringLiteral("the cart was never ready under traffic");
    if (lives.size() == 1)
        why = whyIncomplete(lives.front());
    else if (lives.size() > 1)
        why = QStringLiteral("none of its %1 lasts %2 s and ends at a limit")
                  .arg(lives.size())
                  .arg(analysis::shortestLife);
    return bad(QStringLiteral("%1: no complete life is in it: %2").arg(options.csv, why));
}

Result<std::size_t> chooseLife(const Options& options, const std::vector<Life>& lives)
{
    if (options.life && static_cast<std::size_t>(*options.life) > lives.size())
        return bad(QStringLiteral("--life: there is no life %1 in %2; it has %3")
                       .arg(*options.life)
                       .arg(options.csv)
                       .arg(lives.size()));
    const auto complete
        = std::find_if(lives.begin(), lives.end(), [](const Life& life) { return life.isComplete(); });
    if (complete == lives.end())
        return noCompleteLife(options, lives);
    return options.life ? static_cast<std::size_t>(*options.life - 1)
                        : static_cast<std::size_t>(complete - lives.begin());
}

Result<Signature> readSignature(const Options& options)
{
    auto lives = readLives(options);
    if (!lives)
        return lives.error();
    const auto events = readSessionEvents(options);
    if (!events)
        return events.error();
    if (events.value())
        analysis::correctKinds(lives.value(), *events.value());
    const auto shown = chooseLife(options, lives.value());
    if (!shown)
        return shown.error();
    Signature signature;
    signature.shown = shown.value();
    for (Life& life : lives.value()) {
        auto conditions = life.isComplete()
            ? analysis::judge(life, events.value() ? &*events.value() : nullptr)
            : std::vector<analysis::Condition>();
        signature.lives.push_back({ std::move(life), std::move(conditions) });
    }
    if (const auto read = readReference(options, signature); !read)
        return read.error();
    return signature;
}

} // namespace

CommandResult runSignature(const QStringList& arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        return { 2, {}, QString::fromStdString(options.error().detail) };
    if (!options.value().help.isEmpty())
        return { 0, options.value().help, {} };
    const auto signature = readSignature(options.value());
    if (!signature)
        return { 2, {}, QString::fromStdString(signature.error().detail) };
    const QString output = options.value().json
        ? QString::fromUtf8(QJsonDocument(signatureJson(signature.value())).toJson())
        : signatureText(signature.value());
    return { signature.value().holds() ? 0 : 1, output, {} };
}

} // namespace leaklab::headless
