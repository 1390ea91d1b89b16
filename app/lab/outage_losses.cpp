#include "app/lab/outage_losses.h"

namespace leaklab::lab {

using collect::EventKind;

namespace {

/// Deaths are told at most so much after they happened: tearing a big process down takes its time.
constexpr double remembered = 5;

} // namespace

OutageLosses::OutageLosses(const collect::SessionRecord& session, LabJournal& journal, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&session, &collect::SessionRecord::eventAppended, this, &OutageLosses::takeEvent);
}

void OutageLosses::takeEvent(const collect::LabEvent& event)
{
    if (event.process != roleName(Role::Cart))
        return;
    if (event.kind == EventKind::ProcessDied)
        return begin(event.time);
    if (event.kind == EventKind::ProcessReady && !m_outages.empty() && !m_outages.back().until)
        m_outages.back().until = event.time;
}

void OutageLosses::begin(double time)
{
    if (!m_outages.empty() && !m_outages.back().until)
        m_outages.back().until = time;
    m_outages.push_back({ ++m_deaths, time, std::nullopt, countedBy(time) });
}

load::OutcomeCounts OutageLosses::countedBy(double time) const
{
    load::OutcomeCounts counts{};
    for (const Moment& moment : m_moments) {
        if (moment.time <= time)
            counts = moment.outcomes;
    }
    return counts;
}

void OutageLosses::advance(double time, const load::LoadReport& totals)
{
    while (!m_moments.empty() && time - m_moments.front().time > remembered)
        m_moments.pop_front();
    m_moments.push_back({ time, totals.outcomes });
    while (!m_outages.empty() && m_outages.front().until) {
        record(m_outages.front(), totals.outcomes);
        m_outages.pop_front();
    }
}

void OutageLosses::record(const Outage& outage, const load::OutcomeCounts& after)
{
    qint64 lost = 0;
    QJsonObject byOutcome;
    for (std::size_t i = 0; i < load::outcomeCount; ++i) {
        const auto outcome = static_cast<load::Outcome>(i);
        if (outcome == load::Outcome::Ok || outcome == load::Outcome::Cancelled)
            continue;
        const auto count = static_cast<qint64>(after[i] - outage.before[i]);
        if (count == 0)
            continue;
        lost += count;
        const std::string_view name = load::outcomeName(outcome);
        byOutcome.insert(QLatin1String(name.data(), static_cast<qsizetype>(name.size())), count);
    }
    m_journal.record(EventKind::RequestsLost,
        { { QStringLiteral("death"), outage.death }, { QStringLiteral("from"), outage.from },
            { QStringLiteral("until"), *outage.until }, { QStringLiteral("lost"), lost },
            { QStringLiteral("byOutcome"), byOutcome } });
}

} // namespace leaklab::lab
