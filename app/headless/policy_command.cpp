#include "app/headless/policy_command.h"

#include "app/headless/command_line.h"
#include "app/policy/policy_files.h"

#include <QFileInfo>
#include <QLocale>

namespace leaklab::headless {

namespace {

using policy::Policy;
using policy::Rule;

const char* const help = R"(Usage: leaklab policy [--policy FILE]
       leaklab policy check FILE

Tells what the administrator of this machine has set, and in which file and line; with
--policy as if FILE was in force too.

check  Reads a policy and says of each fault file, line and what to write instead.

A policy is JSON, described by resources/policy.schema.json of the sources.
Ends with 0 when all is well, 1 when a policy has faults, 2 for bad input.
)";

QString text(core::Bytes bytes)
{
    return QString::fromStdString(core::formatBytes(bytes));
}
QString text(const std::optional<core::Bytes>& bytes)
{
    return bytes ? text(*bytes) : QStringLiteral("off");
}
QString text(core::Rate rate)
{
    return QLocale::c().toString(rate.perSecond(), 'g', 10) + QStringLiteral("/s");
}
QString text(const QString& word)
{
    return word;
}
QString text(const QStringList& paths)
{
    return paths.join(QStringLiteral(", "));
}
QString text(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}
QString text(policy::NameInResults name)
{
    switch (name) {
    case policy::NameInResults::Own:
        return QStringLiteral("own");
    case policy::NameInResults::Account:
        return QStringLiteral("account");
    case policy::NameInResults::None:
        break;
    }
    return QStringLiteral("none");
}
QString text(const policy::Store& store)
{
    switch (store.kind) {
    case policy::Store::Kind::Found:
        return QStringLiteral("found");
    case policy::Store::Kind::BuiltIn:
        return QStringLiteral("built-in");
    case policy::Store::Kind::Redis:
        break;
    }
    return store.address;
}

template <class T> QString line(const char* name, const std::optional<Rule<T>>& rule)
{
    if (!rule)
        return {};
    return QStringLiteral("%1 %2 %3  (%4)\n")
        .arg(QLatin1String(name), -17)
        .arg(rule->locked ? QStringLiteral("locked ") : QStringLiteral("default"), text(rule->value),
            rule->where());
}

QString linesOf(const Policy& policy)
{
    return line("store", policy.store) + line("heapLimit", policy.heapLimit)
        + line("memoryLimit", policy.memoryLimit) + line("rate", policy.rate)
        + line("language", policy.language) + line("nameInResults", policy.nameInResults)
        + line("largestHeapLimit", policy.largestHeapLimit) + line("largestRate", policy.largestRate)
        + line("exercises", policy.exercises) + line("ownExercises", policy.ownExercises)
        + line("loopbackOnly", policy.loopbackOnly) + line("recording", policy.recording)
        + line("recordingsRoom", policy.recordingsRoom);
}

QString missingFolders(const Policy& policy)
{
    QString notes;
    for (const QString& folder : policy.exercises ? policy.exercises->value : QStringList()) {
        if (!QFileInfo(folder).isDir())
            notes += QStringLiteral("%1: note: the folder %2 can't be reached from here now\n")
                         .arg(policy.exercises->where(), folder);
    }
    return notes;
}

CommandResult check(const QString& file)
{
    json::Problems problems;
    const Policy policy = policy::loadPolicy({}, file, problems);
    if (problems.empty())
        return { 0, linesOf(policy) + missingFolders(policy) + file + QStringLiteral(" is in order\n"), {} };
    return { 1, json::toText(problems), {} };
}

CommandResult inForce(const QString& trial)
{
    json::Problems problems;
    const Policy policy = policy::loadPolicy(policy::systemPolicyFiles(), trial, problems);
    if (!problems.empty())
        return { 1, json::toText(problems), QStringLiteral("with this policy Leak Lab does not start") };
    if (policy.files.isEmpty()) {
        return { 0,
            QStringLiteral("No policy is in force; it would be in %1\n")
                .arg(policy::systemPolicyFiles().join(QStringLiteral(" or "))),
            {} };
    }
    return { 0,
        QStringLiteral("In force: %1\n").arg(policy.files.join(QStringLiteral(", "))) + linesOf(policy)
            + missingFolders(policy),
        {} };
}

} // namespace

CommandResult runPolicy(const QStringList& arguments)
{
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))
        return { 0, QString::fromUtf8(help), {} };
    if (arguments.size() == 2 && arguments.first() == QLatin1String("check"))
        return check(arguments.last());
    const QString trial = trialPolicy(arguments);
    if (arguments.isEmpty() || !trial.isEmpty())
        return inForce(trial);
    return { 2, {}, QStringLiteral("write leaklab policy, or leaklab policy check FILE") };
}

} // namespace leaklab::headless
