#include "app/lab/preflight_report.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace leaklab::lab {

namespace {

struct PreflightText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::lab::PreflightText)
};

/// Console, gateway, catalogue and store after some hours, and what the cart holds beside its heap.
constexpr core::Bytes besideTheHeap = core::Bytes::mebi(384);
constexpr core::Bytes leastRoom = core::Bytes::mebi(64); ///< flight recorders, sockets, an hour's recording
constexpr core::Bytes comfortableRoom = core::Bytes::mebi(512); ///< long sessions, heap snapshots

QString text(core::Bytes bytes, const QLocale& locale)
{
    return locale.formattedDataSize(static_cast<qint64>(bytes.count()), 1, QLocale::DataSizeIecFormat);
}

Check programsCheck(const std::vector<ProgramFacts>& programs, const QString& version)
{
    Check check;
    check.title = PreflightText::tr("Programs of the shop");
    QStringList absent;
    QStringList silent;
    QStringList others;
    for (const ProgramFacts& program : programs) {
        if (!program.found)
            absent += program.name;
        else if (program.version.isEmpty())
            silent += program.name;
        else if (program.version != version)
            others += PreflightText::tr("%1 is version %2").arg(program.name, program.version);
    }
    QStringList findings = others;
    if (!absent.isEmpty())
        findings += PreflightText::tr("missing: %1").arg(absent.join(QStringLiteral(", ")));
    if (!silent.isEmpty())
        findings += PreflightText::tr("no answer from: %1").arg(silent.join(QStringLiteral(", ")));
    if (findings.isEmpty()) {
        check.finding = PreflightText::tr("all there, version %1 like the console").arg(version);
        return check;
    }
    check.finding = findings.join(QStringLiteral("; "));
    check.status = absent.isEmpty() ? CheckStatus::Note : CheckStatus::Missing;
    check.advice = absent.isEmpty() && others.isEmpty()
        ? PreflightText::tr(
            "The machine may just be busy: check again. If they stay silent, install Leak Lab "
            "again.")
        : PreflightText::tr("Install Leak Lab again, or build all of its programs: they belong together and "
                            "lie in one folder.");
    return check;
}

Check loopbackCheck(const QString& problem)
{
    if (problem.isEmpty())
        return { CheckStatus::Good, PreflightText::tr("Loopback network"),
            PreflightText::tr("127.0.0.1 can be used"), {} };
    return { CheckStatus::Missing, PreflightText::tr("Loopback network"),
        PreflightText::tr("no connection to 127.0.0.1 (%1)").arg(problem),
        PreflightText::tr(
            "All of the shop talks over 127.0.0.1 and nothing else. Allow it in the firewall or "
            "sandbox that Leak Lab runs in.") };
}

Check portCheck(const MachineFacts& facts, const LabSettings& settings)
{
    Check check;
    check.title = PreflightText::tr("Ports");
    if (settings.webPort == 0)
        check.finding = PreflightText::tr("none asked for; the system gives free ones");
    else if (!facts.portTaken)
        check.finding = PreflightText::tr("%1, the storefront's, is free").arg(settings.webPort);
    else
        check = { CheckStatus::Missing, check.title,
            PreflightText::tr("%1, asked for with --port, is taken").arg(settings.webPort),
            PreflightText::tr("End the program that uses it, or leave out --port to get a free one.") };
    return check;
}

Check memoryCheck(const MachineFacts& facts, const LabSettings& settings, const QLocale& locale)
{
    Check check;
    check.title = PreflightText::tr("Memory");
    const core::Bytes needed = memoryNeeded(settings);
    if (!facts.memory) {
        check.status = CheckStatus::Note;
        check.finding = PreflightText::tr("the system does not tell how much is free");
        check.advice = PreflightText::tr("See to it that %1 are free.").arg(text(needed, locale));
        return check;
    }
    check.finding = PreflightText::tr("%1 of %2 free; this lab takes up to %3")
                        .arg(text(facts.memory->available, locale), text(facts.memory->total, locale),
                            text(needed, locale));
    if (facts.memory->available < needed) {
        check.status = CheckStatus::Missing;
        check.advice = PreflightText::tr("Close other programs, or choose a smaller heap limit. Else the "
                                         "machine may page or end programs, and what you measure is that.");
    }
    return check;
}

Check folderCheck(
    const QString& title, const FolderFacts& folder, const QString& elsewhere, const QLocale& locale)
{
    if (!folder.problem.isEmpty())
        return { CheckStatus::Missing, title,
            PreflightText::tr("%1 can't be written to (%2)").arg(folder.path, folder.problem), elsewhere };
    if (!folder.free)
        return { CheckStatus::Note, title, PreflightText::tr("%1 can be written to").arg(folder.path),
            PreflightText::tr("The system does not tell how much room it has.") };
    Check check{ CheckStatus::Good, title,
        PreflightText::tr("%1 free in %2").arg(text(*folder.free, locale), folder.path), {} };
    if (*folder.free < comfortableRoom) {
        check.status = *folder.free < leastRoom ? CheckStatus::Missing : CheckStatus::Note;
        check.advice = PreflightText::tr("Make room: %1 are enough for long sessions and heap snapshots.")
                           .arg(text(comfortableRoom, locale));
    }
    return check;
}

Check storeCheck(const MachineFacts& facts, const LabSettings& settings)
{
    Check check;
    check.title = PreflightText::tr("Store of the carts");
    switch (facts.store) {
    case StoreChoice::Kind::RedisServer:
        check.finding = PreflightText::tr("redis-server is installed; the lab starts one of its own");
        break;
    case StoreChoice::Kind::Embedded:
        check.finding = settings.useEmbeddedStore
            ? PreflightText::tr("the built-in one, as asked for")
            : PreflightText::tr("the built-in one; no redis-server is installed, and none is needed");
        break;
    case StoreChoice::Kind::External:
        check.finding = PreflightText::tr("your own Redis answers at %1").arg(settings.redis);
        if (!facts.storeProblem.isEmpty()) {
            check.status = CheckStatus::Missing;
            check.finding = PreflightText::tr("your own Redis at %1 does not answer (%2)")
                                .arg(settings.redis, facts.storeProblem);
            check.advice = PreflightText::tr(
                "Start it, correct --redis, or leave it out: then the lab brings its own store.");
        }
        break;
    }
    return check;
}

} // namespace

CheckStatus PreflightReport::worst() const
{
    CheckStatus worst = CheckStatus::Good;
    for (const Check& check : checks)
        worst = std::max(worst, check.status);
    return worst;
}

core::Bytes memoryNeeded(const LabSettings& settings)
{
    const core::Bytes cart
        = settings.memoryLimit ? std::min(*settings.memoryLimit, settings.heapLimit) : settings.heapLimit;
    const std::uint64_t carts = settings.twin ? 2 : 1;
    return core::Bytes(carts * cart.count() + besideTheHeap.count());
}

PreflightReport judge(
    const MachineFacts& facts, const LabSettings& settings, const QString& version, const QLocale& locale)
{
    PreflightReport report;
    report.checks = {
        programsCheck(facts.programs, version),
        storeCheck(facts, settings),
        loopbackCheck(facts.loopbackProblem),
        portCheck(facts, settings),
        memoryCheck(facts, settings, locale),
        folderCheck(PreflightText::tr("Run folder"), facts.runFolder,
            PreflightText::tr("Allow writing there, or let XDG_RUNTIME_DIR or TMPDIR name another folder."),
            locale),
        folderCheck(PreflightText::tr("Recorded sessions"), facts.sessions,
            PreflightText::tr("Allow writing there; until then sessions run but are not kept."), locale),
    };
    return report;
}

} // namespace leaklab::lab
