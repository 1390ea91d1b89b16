#include "app/policy/apply_policy.h"

#include "app/lab/bounds.h"
#include "app/policy/policy_reader.h"

namespace leaklab::policy {

namespace {

core::Error refused(const QString& what, const QString& where)
{
    return { core::ErrorCode::BadValue,
        QStringLiteral("%1 is set by the administrator of this machine in %2; leave the option out")
            .arg(what, where)
            .toStdString() };
}

core::Error beyond(const QString& what, const QString& where)
{
    return { core::ErrorCode::BadValue,
        QStringLiteral("%1 the administrator of this machine allows, in %2").arg(what, where).toStdString() };
}

bool isThatStore(const Store& store, const lab::LabSettings& settings)
{
    switch (store.kind) {
    case Store::Kind::Found:
        return settings.redis.isEmpty() && !settings.useEmbeddedStore;
    case Store::Kind::BuiltIn:
        return settings.redis.isEmpty() && settings.useEmbeddedStore;
    case Store::Kind::Redis:
        break;
    }
    return settings.redis == store.address;
}

} // namespace

void apply(const Policy& policy, lab::LabSettings& settings)
{
    if (policy.store) {
        settings.redis = policy.store->value.address;
        settings.useEmbeddedStore = policy.store->value.kind == Store::Kind::BuiltIn;
    }
    if (policy.heapLimit)
        settings.heapLimit = policy.heapLimit->value;
    if (policy.memoryLimit)
        settings.memoryLimit = policy.memoryLimit->value;
    if (policy.rate) {
        settings.rate = policy.rate->value;
        settings.profile.reset();
    }
    if (policy.largestHeapLimit) {
        settings.bounds.heapLimit = policy.largestHeapLimit->value;
        if (settings.heapLimit > *settings.bounds.heapLimit)
            settings.heapLimit = *settings.bounds.heapLimit;
    }
    if (policy.largestRate) {
        settings.bounds.rate = policy.largestRate->value;
        if (settings.rate.perSecond() > settings.bounds.rate->perSecond())
            settings.rate = *settings.bounds.rate;
    }
}

core::Result<void> holdAgainst(const Policy& policy, const lab::LabSettings& settings)
{
    if (isLocked(policy.store) && !isThatStore(policy.store->value, settings))
        return refused(QStringLiteral("the store"), policy.store->where());
    if (policy.loopbackOnly && policy.loopbackOnly->value && !settings.redis.isEmpty()
        && !isLoopback(settings.redis))
        return beyond(
            QStringLiteral("a store on another machine is more than"), policy.loopbackOnly->where());
    if (isLocked(policy.heapLimit) && settings.heapLimit != policy.heapLimit->value)
        return refused(QStringLiteral("the heap limit"), policy.heapLimit->where());
    if (isLocked(policy.memoryLimit) && settings.memoryLimit != policy.memoryLimit->value)
        return refused(QStringLiteral("the memory limit"), policy.memoryLimit->where());
    if (isLocked(policy.rate)
        && (settings.rate != policy.rate->value || settings.profile || settings.closedLoop))
        return refused(QStringLiteral("the rate of the traffic"), policy.rate->where());
    if (policy.largestHeapLimit && settings.heapLimit > policy.largestHeapLimit->value)
        return beyond(QStringLiteral("the heap limit is larger than"), policy.largestHeapLimit->where());
    if (policy.largestRate && lab::mostClicks(settings) > policy.largestRate->value.perSecond())
        return beyond(QStringLiteral("that is more traffic than"), policy.largestRate->where());
    return {};
}

} // namespace leaklab::policy
