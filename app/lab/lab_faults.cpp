#include "app/lab/lab.h"
#include "app/lab/lab_impl.h"

namespace leaklab::lab {

using collect::EventKind;

bool Lab::canSetFault(const QString& id) const
{
    if (!faultNamed(id))
        return false;
    return stoppedBy(id) != Role::Store || m_impl->settings.redis.isEmpty();
}

bool Lab::isFaultOn(const QString& id) const
{
    return m_impl->settings.faults.contains(id);
}

void Lab::setFault(const QString& id, bool on)
{
    if (on == isFaultOn(id) || !canSetFault(id))
        return;
    if (on)
        m_impl->settings.faults.append(id);
    else
        m_impl->settings.faults.removeAll(id);
    recordFault(id, on);
    applySettings(false);
    if (!isReady())
        return; // those that are on take effect at the end of the start
    if (on)
        m_impl->faults.switchOn(id);
    else
        m_impl->faults.switchOff(id);
    const auto role = stoppedBy(id);
    if (!role)
        return;
    if (on)
        process(*role)->stop();
    else
        process(*role)->start();
}

void Lab::recordFault(const QString& id, bool on)
{
    m_impl->journal.record(
        EventKind::FaultChanged, { { QStringLiteral("fault"), id }, { QStringLiteral("on"), on } });
}

std::vector<FaultTouch> Lab::faultsTouched() const
{
    return m_impl->faults.touched();
}

/// The services have been started with what they can be told at their start; the rest is done now.
void Lab::beginFaults()
{
    QStringList& wanted = m_impl->settings.faults;
    wanted.removeDuplicates();
    wanted.removeIf([this](const QString& id) { return !canSetFault(id); });
    m_impl->faults.beginAnew(wanted);
    for (const QString& id : std::as_const(wanted)) {
        if (!m_impl->settingUp) // else that tells it, or has reason not to
            recordFault(id, true);
        if (const auto role = stoppedBy(id))
            process(*role)->stop();
    }
}

/// Who starts by hand what a fault has stopped ends the fault.
void Lab::followFaults()
{
    for (const Role role : { Role::Store, Role::Catalogue }) {
        const auto* stopped = process(role);
        if (!stopped)
            continue;
        connect(stopped, &supervise::SupervisedProcess::launched, this, [this, role] {
            for (const Fault& fault : faults()) {
                if (isReady() && stoppedBy(QLatin1String(fault.id)) == role)
                    setFault(QLatin1String(fault.id), false);
            }
        });
    }
}

std::vector<FaultControl::Service> Lab::Impl::services() const
{
    std::vector<FaultControl::Service> all;
    const auto add = [&all](Role role, const supervise::SupervisedProcess* process, const QUrl& url) {
        if (process)
            all.push_back({ role, process->name(), process->pid() != 0 ? url : QUrl(), process->launches() });
    };
    if (shop) {
        for (const Role role : { Role::Catalogue, Role::Cart })
            add(role, shop->process(role), shop->url(role));
    }
    add(Role::Cart, twin.process(Role::Cart), twin.url(Role::Cart));
    return all;
}

} // namespace leaklab::lab
