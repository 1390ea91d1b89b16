#include "app/headless/run_summary.h"

#include "app/lab/lab_traffic.h"

namespace leaklab::headless {

namespace {

qint64 count(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

double milliseconds(std::chrono::nanoseconds value)
{
    return std::chrono::duration<double, std::milli>(value).count();
}

QJsonObject errorsByKind(const load::LoadReport& totals)
{
    QJsonObject errors;
    for (std::size_t i = 0; i < load::outcomeCount; ++i) {
        const auto outcome = static_cast<load::Outcome>(i);
        if (outcome == load::Outcome::Ok || outcome == load::Outcome::Cancelled)
            continue;
        const std::string_view name = load::outcomeName(outcome);
        errors.insert(
            QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), count(totals.outcomes[i]));
    }
    return errors;
}

QJsonObject latency(const metrics::Histogram& histogram)
{
    return { { QStringLiteral("p50"), milliseconds(histogram.quantile(0.50)) },
        { QStringLiteral("p95"), milliseconds(histogram.quantile(0.95)) },
        { QStringLiteral("p99"), milliseconds(histogram.quantile(0.99)) },
        { QStringLiteral("p999"), milliseconds(histogram.quantile(0.999)) },
        { QStringLiteral("p9999"), milliseconds(histogram.quantile(0.9999)) },
        { QStringLiteral("max"), milliseconds(histogram.max()) } };
}

/// What the audit after the cart's `number`th death found; null if there was none.
QJsonValue cartsAfterDeath(const std::vector<collect::LabEvent>& events, int number)
{
    for (const collect::LabEvent& event : events) {
        if (event.kind != collect::EventKind::CartsAudited
            || event.fields.value(QLatin1String("afterDeath")).toInt() != number)
            continue;
        QJsonObject carts = event.fields;
        carts.remove(QLatin1String("afterDeath"));
        return carts;
    }
    return {};
}

QJsonObject processFigures(const supervise::SupervisedProcess& process)
{
    const supervise::ProcessCounters used = process.totals();
    return { { QStringLiteral("cpuSeconds"), core::seconds(used.cpu) },
        { QStringLiteral("peakRssBytes"), count(used.peakResident.count()) },
        { QStringLiteral("restarts"), process.restarts() } };
}

/// What the twin was offered and made of it; null when none has run to the end.
QJsonValue twinFigures(const lab::Lab& lab)
{
    const auto* cart = lab.twin().process(lab::Role::Cart);
    if (!cart)
        return {};
    const load::LoadReport& totals = lab.twinTrafficTotals();
    return QJsonObject{ { QStringLiteral("leaking"), !lab.settings().leaking },
        { QStringLiteral("offered"), count(totals.offered) },
        { QStringLiteral("achieved"), count(totals.achieved()) },
        { QStringLiteral("errors"), errorsByKind(totals) },
        { QStringLiteral("latencyMs"), latency(totals.fromIntended) },
        { QStringLiteral("restarts"), cart->restarts() } };
}

/// Those that are on, and what they have had to do with; what is not known is null.
QJsonArray activeFaults(const lab::Lab& lab)
{
    const auto known = [](const std::optional<std::uint64_t>& value) {
        return value ? QJsonValue(count(*value)) : QJsonValue();
    };
    QJsonArray faults;
    for (const lab::FaultTouch& touch : lab.faultsTouched())
        faults.append(QJsonObject{ { QStringLiteral("fault"), touch.fault },
            { QStringLiteral("count"), known(touch.count) },
            { QStringLiteral("bytes"), known(touch.bytes) } });
    return faults;
}

} // namespace

QJsonArray deaths(const std::vector<collect::LabEvent>& events)
{
    QJsonArray result;
    int deathsOfCart = 0;
    for (const collect::LabEvent& event : events) {
        if (event.kind != collect::EventKind::ProcessDied || !event.cause)
            continue;
        QJsonObject death{ { QStringLiteral("process"), event.process }, { QStringLiteral("at"), event.time },
            { QStringLiteral("cause"), supervise::exitKindName(event.cause->kind) },
            { QStringLiteral("exitCode"), event.cause->code } };
        // What is not known, or not of this process, is null.
        for (const char* key : { "liveBytes", "records" }) {
            const QJsonValue value = event.fields.value(QLatin1String(key));
            death.insert(QLatin1String(key), value.isUndefined() ? QJsonValue() : value);
        }
        if (event.process == lab::roleName(lab::Role::Cart))
            death.insert(QStringLiteral("carts"), cartsAfterDeath(events, ++deathsOfCart));
        death.insert(QStringLiteral("lastWords"), event.fields.contains(QLatin1String("lastWords")));
        result.append(death);
    }
    return result;
}

QJsonObject runSummary(const lab::Lab& lab, const load::CartAudit& carts)
{
    const load::LoadReport& totals = lab.trafficTotals();
    int restarts = 0;
    QJsonObject processes;
    for (const lab::Role role : lab::allRoles) {
        const auto* process = lab.process(role);
        if (!process)
            continue;
        restarts += process->restarts();
        processes.insert(process->name(), processFigures(*process));
        if (const auto* twin = lab.twin().process(role))
            processes.insert(twin->name(), processFigures(*twin));
    }
    return { { QStringLiteral("offered"), count(totals.offered) },
        { QStringLiteral("achieved"), count(totals.achieved()) },
        { QStringLiteral("errors"), errorsByKind(totals) },
        { QStringLiteral("latencyMs"), latency(totals.fromIntended) },
        { QStringLiteral("latencyFromSentMs"), latency(totals.fromSent) },
        { QStringLiteral("latenessMs"), latency(totals.lateness) },
        { QStringLiteral("traffic"), lab::trafficFields(lab.settings()) },
        { QStringLiteral("deaths"), deaths(lab.session().events()) },
        { QStringLiteral("restarts"), restarts },
        { QStringLiteral("carts"),
            QJsonObject{ { QStringLiteral("checked"), count(carts.checked) },
                { QStringLiteral("lost"), count(carts.lost) },
                { QStringLiteral("wrong"), count(carts.wrong) },
                { QStringLiteral("unreachable"), count(carts.unreachable) } } },
        { QStringLiteral("processes"), processes }, { QStringLiteral("twin"), twinFigures(lab) },
        { QStringLiteral("faults"), activeFaults(lab) } };
}

} // namespace leaklab::headless
