#include "app/policy/policy_files.h"

#include "app/policy/policy_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <vector>

namespace leaklab::policy {

namespace {

constexpr qint64 largestFile = 1 << 20;

/// Whether there is a policy, or something that keeps us from seeing whether there is one.
bool isThere(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.path());
    return file.exists() || file.isSymLink() || (folder.isDir() && !folder.isExecutable());
}

std::optional<Policy> readFile(const QString& path, json::Problems& problems)
{
    const QFileInfo info(path);
    QFile file(path);
    QString why;
    if (info.exists() && !info.isFile())
        why = QStringLiteral("it is no plain file");
    else if (!file.open(QIODevice::ReadOnly))
        why = file.errorString();
    else if (file.size() > largestFile)
        why = QStringLiteral("it is larger than a megabyte");
    if (!why.isEmpty()) {
        problems.push_back({ path, 0, QStringLiteral("the policy can't be read: %1").arg(why) });
        return std::nullopt;
    }
    return readPolicy(file.readAll(), path, problems);
}

template <class T> void take(std::optional<Rule<T>>& into, const std::optional<Rule<T>>& from)
{
    if (from && (!into || (from->locked && !into->locked)))
        into = from;
}

void refuseContradictions(const Policy& policy, json::Problems& problems)
{
    const auto contradicts = [&problems](const auto& rule, const QString& name, const auto& bound) {
        problems.push_back({ rule->file, rule->line,
            QStringLiteral("\"%1\" goes beyond what %2 allows; change one of the two")
                .arg(name, bound->where()) });
    };
    if (policy.store && policy.loopbackOnly && policy.loopbackOnly->value
        && policy.store->value.kind == Store::Kind::Redis && !isLoopback(policy.store->value.address))
        contradicts(policy.store, QStringLiteral("store"), policy.loopbackOnly);
    if (policy.heapLimit && policy.largestHeapLimit
        && policy.heapLimit->value > policy.largestHeapLimit->value)
        contradicts(policy.heapLimit, QStringLiteral("heapLimit"), policy.largestHeapLimit);
    if (policy.rate && policy.largestRate
        && policy.rate->value.perSecond() > policy.largestRate->value.perSecond())
        contradicts(policy.rate, QStringLiteral("rate"), policy.largestRate);
}

} // namespace

Policy merged(const std::vector<Policy>& policies)
{
    Policy all;
    for (const Policy& one : policies) {
        take(all.store, one.store);
        take(all.heapLimit, one.heapLimit);
        take(all.memoryLimit, one.memoryLimit);
        take(all.rate, one.rate);
        take(all.language, one.language);
        take(all.nameInResults, one.nameInResults);
        take(all.largestHeapLimit, one.largestHeapLimit);
        take(all.largestRate, one.largestRate);
        take(all.exercises, one.exercises);
        take(all.ownExercises, one.ownExercises);
        take(all.loopbackOnly, one.loopbackOnly);
        take(all.recording, one.recording);
        take(all.recordingsRoom, one.recordingsRoom);
        all.files += one.files;
    }
    return all;
}

Policy loadPolicy(const QStringList& system, const QString& trial, json::Problems& problems)
{
    std::vector<Policy> policies;
    QStringList files = system;
    files.removeIf([](const QString& path) { return !isThere(path); });
    if (!trial.isEmpty())
        files.append(trial);
    for (const QString& path : files) {
        if (auto policy = readFile(path, problems))
            policies.push_back(std::move(*policy));
    }
    Policy all = merged(policies);
    refuseContradictions(all, problems);
    return all;
}

core::Result<Policy> policyInForce(const QString& trial)
{
    json::Problems problems;
    Policy policy = loadPolicy(systemPolicyFiles(), trial, problems);
    if (problems.empty())
        return policy;
    QString text = QStringLiteral("the administrator's policy can't be understood:\n");
    for (const json::Problem& problem : problems)
        text += QStringLiteral("  ") + json::toText(problem) + QLatin1Char('\n');
    text += QStringLiteral(
        "Leak Lab does not start without it, since its locks would not hold. Have the "
        "administrator of this machine correct the file; \"leaklab policy check FILE\" says "
        "when it is right.");
    return core::Error{ core::ErrorCode::FileNotUnderstood, text.toStdString() };
}

} // namespace leaklab::policy
