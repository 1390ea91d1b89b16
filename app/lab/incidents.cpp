#include "app/lab/incidents.h"

#include "app/lab/faults.h"
#include "app/lab/lab.h"
#include "app/load/profile_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leaklab::lab {

namespace {

constexpr core::Bytes tightLimit = core::Bytes::mebi(100);
constexpr double spikeFactor = 4;
constexpr double busyFactor = 3;

bool isThere(const Lab& lab, Role role)
{
    const supervise::SupervisedProcess* process = lab.isReady() ? lab.process(role) : nullptr;
    return process && process->pid() > 0;
}

template <bool leaking> bool canDeploy(const Lab& lab)
{
    return lab.isReady() && lab.settings().leaking != leaking;
}

template <bool leaking> void deploy(Lab& lab)
{
    lab.setLeaking(leaking);
}

template <Role role> bool isUp(const Lab& lab)
{
    return isThere(lab, role);
}

template <Role role> void kill(Lab& lab)
{
    lab.process(role)->kill();
}

template <const char* id> bool canBreak(const Lab& lab)
{
    const QString fault = QLatin1String(id);
    return lab.isReady() && lab.canSetFault(fault) && !lab.isFaultOn(fault);
}

template <const char* id> void breakIt(Lab& lab)
{
    lab.setFault(QLatin1String(id), true);
}

template <const char* id> constexpr Incident faultIncident()
{
    return { id, nullptr, nullptr, canBreak<id>, breakIt<id> };
}

bool canSpike(const Lab& lab)
{
    const LabSettings& settings = lab.settings();
    return lab.trafficRunning() && !settings.closedLoop && settings.rate.perSecond() > 0;
}

void keepBusy(Lab& lab)
{
    lab.setLeaking(false);
    lab.setRate(
        core::Rate(std::min(lab.settings().rate.perSecond() * busyFactor, load::Profile::highestRate)));
}

void spike(Lab& lab)
{
    const double usual = lab.settings().rate.perSecond();
    const double high = std::min(usual * spikeFactor, load::Profile::highestRate);
    const QString words = QStringLiteral("constant %1 for 20s then constant %2").arg(high).arg(usual);
    if (const auto profile = load::parseProfile(words.toStdString()))
        lab.setProfile(profile.value());
}

bool canTighten(const Lab& lab)
{
    return lab.isReady() && lab.settings().memoryLimit != tightLimit;
}

void tighten(Lab& lab)
{
    lab.setMemoryLimit(tightLimit);
}

constexpr std::array table{
    Incident{ "deploy-leaking", QT_TRANSLATE_NOOP("leaklab::lab::Incident", "deploy the leaking build"),
        QT_TRANSLATE_NOOP("leaklab::lab::Incident",
            "Redeploys the cart with the leak: a clean stop and a start, and from then on the live set "
            "climbs."),
        canDeploy<true>, deploy<true> },
    Incident{ "deploy-fixed", QT_TRANSLATE_NOOP("leaklab::lab::Incident", "deploy the fixed build"),
        QT_TRANSLATE_NOOP("leaklab::lab::Incident",
            "Redeploys the cart without the leak: a clean stop and a start, and the live set stays flat."),
        canDeploy<false>, deploy<false> },
    Incident{ "kill-cart", QT_TRANSLATE_NOOP("leaklab::lab::Incident", "kill the cart"),
        QT_TRANSLATE_NOOP("leaklab::lab::Incident",
            "Ends the cart at once, as kill -9 does: exit code 137, no last words. It is restarted."),
        isUp<Role::Cart>, kill<Role::Cart> },
    faultIncident<fault::catalogueDown>(),
    Incident{ "kill-store", QT_TRANSLATE_NOOP("leaklab::lab::Incident", "kill the store"),
        QT_TRANSLATE_NOOP("leaklab::lab::Incident",
            "Ends the store of the carts at once. It is restarted, and what shoppers had in their carts is "
            "gone."),
        isUp<Role::Store>, kill<Role::Store> },
    Incident{ "traffic-spike", QT_TRANSLATE_NOOP("leaklab::lab::Incident", "traffic spike"),
        QT_TRANSLATE_NOOP(
            "leaklab::lab::Incident", "Four times the traffic for 20 seconds, then the usual rate again."),
        canSpike, spike },
    Incident{ "memory-limit-100", QT_TRANSLATE_NOOP("leaklab::lab::Incident", "memory limit of 100 MiB"),
        QT_TRANSLATE_NOOP("leaklab::lab::Incident",
            "Gives the cart's container 100 MiB. Over it the cart is killed: OOMKilled, exit code 137."),
        canTighten, tighten },
    Incident{ "busy", QT_TRANSLATE_NOOP("leaklab::lab::Incident", "healthy but busy"),
        QT_TRANSLATE_NOOP("leaklab::lab::Incident",
            "Deploys the fixed build and sends three times the traffic, which stays. Nothing is wrong."),
        canSpike, keepBusy },
    faultIncident<fault::slowCatalogue>(),
    faultIncident<fault::brokenCatalogue>(),
    faultIncident<fault::storeDown>(),
    faultIncident<fault::boundedCache>(),
    faultIncident<fault::listenerLeak>(),
};

} // namespace

std::span<const Incident> incidents()
{
    return table;
}

const Incident* incidentNamed(const QString& id)
{
    const auto* const found = std::find_if(table.begin(), table.end(),
        [&id](const Incident& incident) { return id == QLatin1String(incident.id); });
    return found == table.end() ? nullptr : found;
}

} // namespace leaklab::lab
