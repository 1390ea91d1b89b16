#include "app/lab/fault_control.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <array>
#include <utility>

namespace leaklab::lab {

namespace {

constexpr std::chrono::seconds pace{ 1 };
constexpr int patienceMs = 5'000;

/// How a fault is asked for, and what is told of it.
struct Wire {
    const char* fault;
    Role asked;
    const char* setting; ///< null: nothing to be set, only something to be told
    double on; ///< 0: it is a switch
    const char* count;
    const char* bytes; ///< null: a count that only grows while the service runs
};
constexpr std::array wires{
    Wire{ fault::slowCatalogue, Role::Catalogue, "goSlow", fault::slowMs, "heldBack", nullptr },
    Wire{ fault::brokenCatalogue, Role::Catalogue, "breakEvery", fault::breakEvery, "broken", nullptr },
    Wire{ fault::catalogueDown, Role::Cart, nullptr, 0, "failedLookups", nullptr },
    Wire{ fault::storeDown, Role::Cart, nullptr, 0, "failedByStore", nullptr },
    Wire{ fault::boundedCache, Role::Cart, "boundedCache", static_cast<double>(fault::cacheSize.count()),
        "cacheEntries", "cacheBytes" },
    Wire{ fault::listenerLeak, Role::Cart, "listenerLeak", 0, "listeners", "listenerBytes" },
};

const Wire& wireOf(const QString& fault)
{
    return *std::find_if(wires.begin(), wires.end(),
        [&fault](const Wire& wire) { return fault == QLatin1String(wire.fault); });
}

std::uint64_t numberIn(const QJsonObject& answer, const char* field)
{
    return field ? static_cast<std::uint64_t>(answer.value(QLatin1String(field)).toDouble()) : 0;
}

} // namespace

FaultControl::FaultControl(Services services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

FaultControl::~FaultControl() = default;

void FaultControl::beginAnew(const QStringList& faults)
{
    for (const Wire& wire : wires) {
        const QString fault = QLatin1String(wire.fault);
        const bool was = std::any_of(m_active.begin(), m_active.end(),
            [&fault](const Active& active) { return active.fault == fault; });
        if (was && !faults.contains(fault))
            switchOff(fault);
    }
    m_active.clear();
    for (const QString& fault : faults)
        switchOn(fault);
}

void FaultControl::switchOn(const QString& fault)
{
    Active active;
    active.fault = fault;
    for (const Service& service : m_services()) {
        m_asked[service.name].toClear.removeAll(fault);
        if (!service.url.isEmpty())
            active.launchesBefore.insert(service.name, service.launch);
    }
    m_active.push_back(std::move(active));
    askAll();
}

void FaultControl::switchOff(const QString& fault)
{
    std::erase_if(m_active, [&fault](const Active& active) { return active.fault == fault; });
    if (wireOf(fault).setting == nullptr)
        return;
    for (const Service& service : m_services()) {
        if (service.role == wireOf(fault).asked && !service.url.isEmpty())
            m_asked[service.name].toClear.append(fault);
    }
    askAll();
}

void FaultControl::advance(core::TimePoint now)
{
    if (now < m_nextAsking)
        return;
    m_nextAsking = now + pace;
    askAll();
}

void FaultControl::askAll()
{
    for (const Service& service : m_services()) {
        if (concerns(service))
            ask(service);
    }
}

bool FaultControl::concerns(const Service& service) const
{
    return !m_asked.value(service.name).toClear.isEmpty()
        || std::any_of(m_active.begin(), m_active.end(),
            [&](const Active& active) { return wireOf(active.fault).asked == service.role; });
}

QJsonObject FaultControl::wanted(const Service& service) const
{
    QJsonObject settings;
    for (const Wire& wire : wires) {
        if (wire.asked != service.role || wire.setting == nullptr)
            continue;
        const QString fault = QLatin1String(wire.fault);
        const bool on = std::any_of(m_active.begin(), m_active.end(),
            [&fault](const Active& active) { return active.fault == fault; });
        if (on || m_asked.value(service.name).toClear.contains(fault))
            settings.insert(
                QLatin1String(wire.setting), wire.on > 0 ? QJsonValue(on ? wire.on : 0.0) : QJsonValue(on));
    }
    return settings;
}

void FaultControl::ask(const Service& service)
{
    if (service.url.isEmpty())
        return;
    Asked& asked = m_asked[service.name];
    if (asked.waiting) {
        asked.again = true;
        return;
    }
    asked.waiting = true;
    QNetworkRequest request(service.url.resolved(QUrl(QStringLiteral("/debug/faults"))));
    request.setTransferTimeout(patienceMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    // A kept connection would keep a stopping service waiting for us.
    request.setRawHeader("Connection", "close");
    QNetworkReply* reply
        = m_network.post(request, QJsonDocument(wanted(service)).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply, service, cleared = asked.toClear] {
        reply->deleteLater();
        const bool good = reply->error() == QNetworkReply::NoError;
        const QJsonObject answer = good ? QJsonDocument::fromJson(reply->readAll()).object() : QJsonObject();
        Asked& present = m_asked[service.name];
        present.waiting = false;
        if (!answer.isEmpty())
            takeAnswer(service, cleared, answer);
        if (std::exchange(present.again, false))
            askAll();
    });
}

void FaultControl::takeAnswer(const Service& service, const QStringList& cleared, const QJsonObject& answer)
{
    for (const QString& fault : cleared)
        m_asked[service.name].toClear.removeAll(fault);
    for (Active& active : m_active) {
        const Wire& wire = wireOf(active.fault);
        if (wire.asked != service.role)
            continue;
        const std::uint64_t count = numberIn(answer, wire.count);
        const auto before = active.seen.constFind(service.name);
        std::uint64_t base = 0;
        if (before != active.seen.constEnd())
            base = before->launch == service.launch ? before->count : 0;
        else if (active.launchesBefore.value(service.name, -1) == service.launch)
            base = count; // what it counted before is not this fault's
        if (wire.bytes == nullptr)
            active.total += count - std::min(base, count);
        active.seen.insert(service.name, { service.launch, count, numberIn(answer, wire.bytes) });
    }
}

std::vector<FaultTouch> FaultControl::touched() const
{
    std::vector<FaultTouch> all;
    const std::vector<Service> services = m_services();
    for (const Active& active : m_active) {
        FaultTouch touch;
        touch.fault = active.fault;
        if (wireOf(active.fault).bytes == nullptr) {
            if (!active.seen.isEmpty())
                touch.count = active.total;
        } else {
            for (const Service& service : services) {
                const auto seen = active.seen.constFind(service.name);
                if (seen == active.seen.constEnd() || seen->launch != service.launch || service.url.isEmpty())
                    continue;
                touch.count = touch.count.value_or(0) + seen->count;
                touch.bytes = touch.bytes.value_or(0) + seen->bytes;
            }
        }
        all.push_back(std::move(touch));
    }
    return all;
}

} // namespace leaklab::lab
