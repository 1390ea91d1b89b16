#include "app/headless/prove_command.h"

#include "app/headless/json_file.h"
#include "app/headless/proof_report.h"
#include "app/headless/quit_signal.h"
#include "app/headless/status_line.h"
#include "app/policy/apply_policy.h"
#include "app/policy/policy_files.h"
#include "app/supervise/process_backend.h"
#include "app/training/exercise_library.h"
#include "app/training/prover/prover.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace leaklab::headless {

namespace {

using training::LoadedExercise;
using training::Prover;

struct Options {
    QStringList folders;
    QStringList only; ///< ids; empty: all
    QString report;
    bool quick = true;
    bool verbose = false;
    QString help;
};

core::Error bad(const QString& sentence)
{
    return { core::ErrorCode::BadValue, sentence.toStdString() };
}

core::Result<Options> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Plays exercises in a real lab, in quick time: in each step who does nothing passes no check, each\n"
        "typical mistake and each wrong option is told why, and the reference solution passes all.\n\n"
        "Ends with 0 when all is so, 1 when something is not, 2 for bad input."));
    const QCommandLineOption help = helpOption();
    parser.addOption(help);
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("Prove this exercise; may be given again."), QStringLiteral("ID"));
    const QCommandLineOption report(
        QStringLiteral("report"), QStringLiteral("Write what came out as JSON."), QStringLiteral("FILE"));
    const QCommandLineOption realTime(
        QStringLiteral("real-time"), QStringLiteral("As slow as for a trainee."));
    const QCommandLineOption verbose(
        QStringLiteral("verbose"), QStringLiteral("Tell what is done and what happens in the lab."));
    parser.addOptions({ only, report, realTime, verbose });
    parser.addPositionalArgument(QStringLiteral("DIR"),
        QStringLiteral("Folders of an exercise, or of several (default: those that come with Leak Lab)."),
        QStringLiteral("[DIR...]"));
    if (!parser.parse(QStringList{ QStringLiteral("leaklab exercises prove") } + arguments))
        return bad(parser.errorText());
    Options options;
    if (parser.isSet(help))
        options.help = helpText(parser, QStringLiteral("exercises prove"));
    options.folders = parser.positionalArguments();
    options.only = parser.values(only);
    options.report = parser.value(report);
    options.quick = !parser.isSet(realTime);
    options.verbose = parser.isSet(verbose);
    return options;
}

/// Where the administrator lets nobody do exercises of their own, only those of the lab are played.
core::Result<void> mayOpen(const QStringList& folders, const policy::Policy& policy)
{
    const QStringList ofLab = policy.exercises ? policy.exercises->value : QStringList();
    const auto isOfLab = [&ofLab](const QString& folder) {
        const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) + QLatin1Char('/');
        return std::any_of(ofLab.begin(), ofLab.end(),
            [&path](const QString& one) { return path.startsWith(QDir::cleanPath(one) + QLatin1Char('/')); });
    };
    if (policy.allowsOwnExercises() || std::all_of(folders.begin(), folders.end(), isOfLab))
        return {};
    return bad(
        QStringLiteral("the administrator of this machine lets only the exercises of the lab be done, in %1")
            .arg(policy.ownExercises->where()));
}

/// Those that are asked for.
core::Result<std::vector<LoadedExercise>> load(const Options& options)
{
    QStringList folders;
    const QStringList paths
        = options.folders.isEmpty() ? QStringList{ training::bundledExercises() } : options.folders;
    for (const QString& path : paths) {
        const QStringList found = training::exerciseFolders(path);
        if (found.isEmpty())
            return bad(training::noExerciseText(path));
        folders += found;
    }
    std::vector<LoadedExercise> loaded = training::loadExercises(folders);
    for (const LoadedExercise& one : loaded) {
        if (!one.exercise)
            return bad(json::toText(one.problems.front())
                + QStringLiteral("; leaklab exercises check names every fault"));
    }
    QStringList ids;
    for (const LoadedExercise& one : loaded)
        ids.append(one.exercise->id);
    for (const QString& id : options.only) {
        if (!ids.contains(id))
            return bad(
                QStringLiteral("there is no exercise \"%1\" but %2").arg(id, ids.join(QStringLiteral(", "))));
    }
    std::erase_if(loaded, [&options](const LoadedExercise& one) {
        return !options.only.isEmpty() && !options.only.contains(one.exercise->id);
    });
    return loaded;
}

void print(const QString& text)
{
    std::fputs(qPrintable(text), stdout);
    std::fflush(stdout);
}

void printProgress(const Prover& prover, bool verbose)
{
    QObject::connect(
        &prover, &Prover::began, &prover, [](const LoadedExercise& loaded, const QString& drawnCase) {
            print(QStringLiteral("%1 %2%3\n")
                      .arg(loaded.exercise->number, 2, 10, QLatin1Char('0'))
                      .arg(loaded.exercise->id,
                          drawnCase.isEmpty() ? QString() : QStringLiteral(", case ") + drawnCase));
        });
    QObject::connect(&prover, &Prover::stepProved, &prover,
        [](const training::StepProof& step) { print(proofText(step)); });
    QObject::connect(&prover, &Prover::repeats, &prover, [](const training::ExerciseProof& failed) {
        print(QStringLiteral("  The machine was too busy, a frame came %1 s late. Once more:\n")
                  .arg(failed.longestGap - 0.1, 0, 'f', 1));
    });
    QObject::connect(&prover, &Prover::exerciseProved, &prover, [](const training::ExerciseProof& proof) {
        for (const training::Fault& fault : proof.faults)
            print(faultText(fault));
    });
    if (!verbose)
        return;
    QObject::connect(&prover, &Prover::said, &prover,
        [](const QString& line) { print(QStringLiteral("    ") + line + QLatin1Char('\n')); });
    QObject::connect(&prover, &Prover::eventTold, &prover, [](const collect::LabEvent& event) {
        print(QStringLiteral("    ") + eventLine(event).left(200) + QLatin1Char('\n'));
    });
}

} // namespace

CommandResult runProve(const QStringList& arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        return { 2, {}, QString::fromStdString(options.error().detail) };
    if (!options.value().help.isEmpty())
        return { 0, options.value().help, {} };
    const auto policy = policy::policyInForce({});
    if (!policy)
        return { 2, {}, QString::fromStdString(policy.error().detail) };
    if (const auto may = mayOpen(options.value().folders, policy.value()); !may)
        return { 2, {}, QString::fromStdString(may.error().detail) };
    auto exercises = load(options.value());
    if (!exercises)
        return { 2, {}, QString::fromStdString(exercises.error().detail) };
    const QString& report = options.value().report;
    if (const auto writable = report.isEmpty() ? core::Result<void>() : checkWritable(report); !writable)
        return { 2, {}, QStringLiteral("cannot write ") + QString::fromStdString(writable.error().detail) };
    if (const auto kept = supervise::keepChildrenWithUs(); !kept)
        return { 1, {}, QString::fromStdString(kept.error().detail) };
    // The words that typical mistakes are to be told are English, figures included.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    core::SteadyClock clock;
    Prover prover(std::move(exercises.value()), options.value().quick, clock);
    lab::LabSettings settings;
    policy::apply(policy.value(), settings);
    prover.setLab(settings);
    printProgress(prover, options.value().verbose);
    const QuitSignal quitSignal;
    bool interrupted = false;
    QObject::connect(&quitSignal, &QuitSignal::quitRequested, &prover, [&] {
        interrupted = true;
        prover.stop();
    });
    QObject::connect(&prover, &Prover::finished, &prover, &QCoreApplication::quit, Qt::QueuedConnection);
    prover.start();
    QCoreApplication::exec();

    CommandResult result{ prover.allProved() ? 0 : 1, QLatin1Char('\n') + proofTable(prover.proofs()), {} };
    if (interrupted)
        result.error = QStringLiteral("interrupted; what was not played is not proved");
    if (!report.isEmpty()) {
        if (const auto written = writeJsonFile(toJson(prover.proofs()), report); !written) {
            result.exitCode = 1;
            result.error = QStringLiteral("cannot write ") + QString::fromStdString(written.error().detail);
        }
    }
    return result;
}

} // namespace leaklab::headless
