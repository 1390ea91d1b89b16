#include "app/headless/command_line.h"

#include "app/headless/opened_place.h"
#include "app/headless/subcommands.h"
#include "app/lab/faults.h"
#include "app/lab/lab_presets.h"
#include "app/lab/setting_values.h"
#include "app/load/load_engine.h"
#include "app/load/profile_text.h"
#include "app/policy/apply_policy.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <functional>
#include <vector>

namespace leaklab::headless {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
namespace setting = lab::setting;

constexpr std::uint64_t largestSeed = (std::uint64_t{ 1 } << 53) - 1; ///< what JSON keeps exactly

Error badOption(const QString& name, const std::string& why)
{
    return { ErrorCode::BadValue, "--" + name.toStdString() + ": " + why };
}

/// One option with a value: what it is called, what it says of itself, and how its value is taken.
struct ValueOption {
    QString name;
    QString valueName;
    QString help;
    std::function<Result<void>(const QString& text, CommandLine& into)> take;
};

template <class T, class Parse, class Store> auto parsed(Parse parse, Store store)
{
    return [parse, store](const QString& text, CommandLine& into) -> Result<void> {
        Result<T> value = parse(text.toStdString());
        if (!value)
            return value.error();
        store(into, value.value());
        return {};
    };
}

auto fileName(QString OutputFiles::*member)
{
    return [member](const QString& text, CommandLine& into) -> Result<void> {
        if (text.isEmpty())
            return Error{ ErrorCode::BadValue, "the name of a file is missing" };
        into.files.*member = text;
        return {};
    };
}

const QString labName = QStringLiteral("lab");
const QString rateName = QStringLiteral("rate");
const QString profileName = QStringLiteral("profile");
const QString closedLoopName = QStringLiteral("closed-loop");
const QString thinkName = QStringLiteral("think");
const QString headlessName = QStringLiteral("headless");
const QString journeyName = QStringLiteral("journey");
const QString browseOnlyName = QStringLiteral("browse-only");
const QString verifyCartsName = QStringLiteral("verify-carts");
const QString faultName = QStringLiteral("fault");
const QString twinName = QStringLiteral("twin");
const QString policyName = QStringLiteral("policy");
const QString embeddedStoreName = QStringLiteral("embedded-store");

std::vector<ValueOption> shopOptions()
{
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    return {
        { rateName, text("N"), text("Adds to cart a second."),
            parsed<core::Rate>(
                &setting::rate, [](CommandLine& into, core::Rate value) { into.settings.rate = value; }) },
        { profileName, text("WORDS"),
            text(
                "Adds a second over time instead of --rate: constant 500, ramp 0 2000 60s, steps 200 400 "
                "every "
                "30s, spike 300 to 3000 for 5s every 60s, sine 500 +-300 over 120s; one after the other with "
                "\"then\"; \"poisson\" in front spaces them at random, \"repeat\" begins again."),
            parsed<load::Profile>(&load::parseProfile,
                [](CommandLine& into, load::Profile value) { into.settings.profile = std::move(value); }) },
        { closedLoopName, text("N"),
            text("Traffic as most tools make it, for comparison: N shoppers, each of whom waits for its "
                 "answer."),
            parsed<std::uint64_t>(&setting::shoppers,
                [](CommandLine& into, std::uint64_t value) {
                    into.settings.closedLoop.emplace().shoppers = static_cast<std::size_t>(value);
                }) },
        { thinkName, text("TIME"),
            text("How long they think after an answer (default 0.5s; with --closed-loop)."),
            parsed<core::Duration>(&setting::thinkTime,
                [](CommandLine& into, core::Duration value) {
                    if (into.settings.closedLoop)
                        into.settings.closedLoop->think = value;
                }) },
        { text("workers"), text("N"), text("Threads that make the traffic, 1 to 64 (default 1)."),
            parsed<std::uint64_t>(
                [](const std::string& value) {
                    return setting::wholeNumber(value, 1, load::LoadSettings::mostWorkers);
                },
                [](CommandLine& into, std::uint64_t value) {
                    into.settings.trafficWorkers = static_cast<std::size_t>(value);
                }) },
        { journeyName, text("WORDS"),
            text("What shoppers come for: add (the default), browse, shop (from the storefront to the "
                 "payment), or shares of the clicks like add=70,browse=20,shop=10."),
            parsed<load::JourneyMix>(&load::JourneyMix::parse,
                [](CommandLine& into, load::JourneyMix value) { into.settings.journeys = value; }) },
        { text("seed"), text("N"),
            text("Draws shoppers, ways and products: the same one makes the same clicks (default 1)."),
            parsed<std::uint64_t>(
                [](const std::string& value) { return setting::wholeNumber(value, 0, largestSeed); },
                [](CommandLine& into, std::uint64_t value) { into.settings.trafficSeed = value; }) },
        { text("heap-limit"), text("SIZE"), text("Heap limit of the cart, 8M to 4G (default 64M)."),
            parsed<core::Bytes>(&setting::heapLimit,
                [](CommandLine& into, core::Bytes value) { into.settings.heapLimit = value; }) },
        { text("memory-limit"), text("SIZE"),
            text(
                "Memory limit of the cart's container; resident memory over it is OOMKilled (default none)."),
            parsed<core::Bytes>(&setting::memoryLimit,
                [](CommandLine& into, core::Bytes value) { into.settings.memoryLimit = value; }) },
        { text("age"), text("N|P%"),
            text("Start the cart as if it had served N look-ups, or as many as fill P% of the heap limit."),
            parsed<lab::Age>(
                &setting::age, [](CommandLine& into, lab::Age value) { into.settings.age = value; }) },
        { text("amplify"), text("N"), text("Leak N records for each look-up."),
            parsed<std::uint64_t>(&setting::amplification,
                [](CommandLine& into, std::uint64_t value) { into.settings.amplify = value; }) },
        { text("request-garbage"), text("SIZE"),
            text("Garbage each request makes beside what it needs, 0 to 1M; the original's is about 64K."),
            parsed<core::Bytes>(&setting::requestGarbage,
                [](CommandLine& into, core::Bytes value) { into.settings.requestGarbage = value; }) },
        { text("leak"), text("on|off"), text("Run the leaking or the fixed build of the cart (default on)."),
            parsed<bool>(
                &setting::onOff, [](CommandLine& into, bool value) { into.settings.leaking = value; }) },
        { text("back-off-scale"), text("N"),
            text("Divide Kubernetes' restart waits by N (default 10; 1 is true to scale)."),
            parsed<double>(&setting::scale,
                [](CommandLine& into, double value) { into.settings.backOffScale = value; }) },
        { faultName, text("ID"),
            text("Begin with this wrong, beside the leak; may be given several times: %1.")
                .arg(lab::faultIds().join(QStringLiteral(", "))),
            parsed<QString>(&setting::fault,
                [](CommandLine& into, QString value) { into.settings.faults.append(std::move(value)); }) },
        { text("redis"), text("HOST:PORT|unix:PATH"),
            text("Keep the carts in this Redis instead of starting a store."),
            parsed<QString>(&setting::redisAddress,
                [](CommandLine& into, QString value) { into.settings.redis = std::move(value); }) },
        { text("port"), text("PORT"), text("Port of the storefront (default: a free one)."),
            parsed<std::uint64_t>(
                [](const std::string& value) { return setting::wholeNumber(value, 0, 65535); },
                [](CommandLine& into, std::uint64_t value) {
                    into.settings.webPort = static_cast<quint16>(value);
                }) },
    };
}

std::vector<ValueOption> runOptions()
{
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    return {
        { text("duration"), text("TIME"),
            text("End after this time (90, 90s, 5m), counted from when the lab is ready (with --headless)."),
            parsed<core::Duration>(&core::parseDuration,
                [](CommandLine& into, core::Duration value) { into.duration = value; }) },
        { text("csv"), text("FILE"), text("Write every series, every sample (with --headless)."),
            fileName(&OutputFiles::csv) },
        { text("events"), text("FILE"), text("Write every event, one JSON object a line (with --headless)."),
            fileName(&OutputFiles::events) },
        { text("endpoints"), text("FILE"),
            text("Write process ids, addresses and commands once the lab is ready (with --headless)."),
            fileName(&OutputFiles::endpoints) },
        { text("summary"), text("FILE"), text("Write what happened, at the end (with --headless)."),
            fileName(&OutputFiles::summary) },
        { text("record"), text("FILE"),
            text("Record the session, to be shown or told again (with --headless)."),
            fileName(&OutputFiles::record) },
    };
}

void addFlags(QCommandLineParser& parser)
{
    parser.addOption({ headlessName, QStringLiteral("Run without a window and print a line a second.") });
    parser.addOption({ browseOnlyName, QStringLiteral("The same as --journey browse.") });
    parser.addOption({ verifyCartsName,
        QStringLiteral("Compare every shopper's cart after each crash too, not only at the end.") });
    parser.addOption({ twinName,
        QStringLiteral(
            "Run a second cart beside the first, fixed if that leaks and leaking if it is fixed, and "
            "send both the same requests.") });
    parser.addOption({ policyName,
        QStringLiteral("Try out an administrator's policy; that of the system prevails. leaklab policy tells "
                       "what is in force."),
        QStringLiteral("FILE") });
    parser.addOption({ embeddedStoreName,
        QStringLiteral("Keep the carts in leaklab-store even where redis-server is installed.") });
}

} // namespace

bool CommandLine::needsHeadless() const
{
    const bool writes = !files.csv.isEmpty() || !files.events.isEmpty() || !files.endpoints.isEmpty()
        || !files.summary.isEmpty() || !files.record.isEmpty();
    return duration || writes;
}

QString trialPolicy(const QStringList& arguments)
{
    const QString option = QStringLiteral("--") + policyName;
    QString file;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            file = arguments[i + 1];
        else if (arguments[i].startsWith(option + QLatin1Char('=')))
            file = arguments[i].mid(option.size() + 1);
    }
    return file;
}

Result<CommandLine> parseCommandLine(const QStringList& arguments, const policy::Policy& policy)
{
    std::vector<ValueOption> options = shopOptions();
    for (ValueOption& option : runOptions())
        options.push_back(std::move(option));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral(
            "Leak Lab: a small web shop whose cart leaks memory on purpose, under live traffic.\n\n")
        + subcommandsHelp());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addFlags(parser);
    parser.addOption({ labName,
        QStringLiteral(
            "The settings to begin with, changed by the other options: lesson (the default; from all is "
            "well to the crash in four minutes), aged (in one and a half) or plain (nothing is sped "
            "up)."),
        lab::presetNames().join(QLatin1Char('|')) });
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QStringLiteral("A recorded session (.leaklab), to be shown instead of running the lab, or a folder "
                       "with exercises, to be opened in it."),
        QStringLiteral("[FILE|FOLDER]"));
    for (const ValueOption& option : options)
        parser.addOption({ option.name, option.help, option.valueName });

    if (!parser.parse(QStringList{ QStringLiteral("leaklab") } + arguments))
        return Error{ ErrorCode::BadValue, parser.errorText().toStdString() };
    CommandLine result;
    if (parser.isSet(help))
        result.information = parser.helpText();
    else if (parser.isSet(version))
        result.information = QStringLiteral("leaklab " LEAKLAB_VERSION "\n");
    if (const Result<void> taken = takePlace(parser.positionalArguments(), result); !taken)
        return taken.error();
    const std::optional<lab::LabSettings> preset
        = parser.isSet(labName) ? lab::presetNamed(parser.value(labName)) : lab::defaultPreset();
    if (!preset) {
        return badOption(labName,
            "\"" + parser.value(labName).toStdString() + "\" is not a lab; there are "
                + lab::presetNames().join(QStringLiteral(", ")).toStdString());
    }
    result.settings = *preset;
    policy::apply(policy, result.settings);
    if (parser.isSet(rateName) && parser.isSet(profileName))
        return badOption(profileName, "it says the rate itself; leave out --rate");
    if (parser.isSet(closedLoopName) && (parser.isSet(rateName) || parser.isSet(profileName)))
        return badOption(
            closedLoopName, "its shoppers set the pace themselves; leave out --rate and --profile");
    if (parser.isSet(journeyName) && parser.isSet(browseOnlyName))
        return badOption(browseOnlyName, "it is a journey itself; leave out --journey");
    if (parser.isSet(thinkName) && !parser.isSet(closedLoopName))
        return badOption(thinkName, "only shoppers of a closed loop think; give --closed-loop N too");
    result.headless = parser.isSet(headlessName);
    if (parser.isSet(browseOnlyName))
        result.settings.journeys = load::JourneyMix(load::Journey::Browse);
    result.settings.twin = parser.isSet(twinName);
    result.settings.verifyCarts = parser.isSet(verifyCartsName);
    if (parser.isSet(embeddedStoreName)) {
        result.settings.useEmbeddedStore = true;
        result.settings.redis.clear();
    }
    for (const ValueOption& option : options) {
        if (!parser.isSet(option.name))
            continue;
        // Of what is given several times the last one counts, of faults all.
        const QStringList values = parser.values(option.name);
        for (const QString& value : option.name == faultName ? values : values.last(1)) {
            const Result<void> taken = option.take(value, result);
            if (!taken)
                return badOption(option.name, taken.error().detail);
        }
    }
    if (result.settings.faults.contains(QLatin1String(lab::fault::storeDown))
        && !result.settings.redis.isEmpty())
        return badOption(faultName, "only a store that the lab runs can be stopped; leave out --redis");
    if (const Result<void> held = policy::holdAgainst(policy, result.settings); !held)
        return held.error();
    if (!policy.allowsRecording() && !result.files.record.isEmpty()) {
        return badOption(QStringLiteral("record"),
            "the administrator of this machine has sessions not recorded, in "
                + policy.recording->where().toStdString());
    }
    return result;
}

} // namespace leaklab::headless
