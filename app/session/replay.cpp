#include "app/session/replay.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace leaklab::session {

using namespace std::chrono_literals;

namespace {

constexpr auto period = 40ms;
constexpr int mostAtOnce = 1'000; ///< rows, events and lines in one turn: some milliseconds

double timeOf(const Capsule::Item& item)
{
    return std::visit([](const auto& told) { return told.time; }, item);
}

} // namespace

Replay::Replay(std::shared_ptr<const Capsule> capsule, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_capsule(std::move(capsule))
    , m_clock(clock)
    , m_session(std::make_unique<collect::SessionRecord>())
{
    connect(&m_timer, &QTimer::timeout, this, &Replay::advance);
}

Replay::~Replay() = default;

bool Replay::atEnd() const
{
    return m_nextItem >= m_items.size() && m_nextPart >= m_capsule->parts();
}

void Replay::play()
{
    if (m_playing)
        return;
    if (atEnd() && m_capsule->parts() > 0)
        beginAgain();
    m_playing = true;
    anchor();
    m_timer.start(period);
    Q_EMIT stateChanged();
}

void Replay::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_target = m_position;
    m_behind = false;
    m_timer.stop();
    Q_EMIT stateChanged();
}

void Replay::setSpeed(double speed)
{
    if (!(speed > 0) || speed == m_speed)
        return;
    if (m_playing)
        advance();
    m_speed = speed;
    anchor();
    Q_EMIT stateChanged();
}

void Replay::seek(double time)
{
    m_target = std::clamp(time, 0.0, m_capsule->length());
    if (m_target < m_position)
        beginAgain();
    m_anchorTime = m_target;
    m_anchor = m_clock.now();
    m_timer.start(0);
}

void Replay::beginAgain()
{
    // Kept until everyone has turned to the new one.
    const auto old = std::exchange(m_session, std::make_unique<collect::SessionRecord>());
    m_nextPart = 0;
    m_items.clear();
    m_nextItem = 0;
    m_told = 0;
    m_position = 0;
    Q_EMIT sessionReplaced();
    Q_EMIT moved();
}

void Replay::anchor()
{
    m_target = m_position;
    m_anchorTime = m_position;
    m_anchor = m_clock.now();
}

bool Replay::loadNext()
{
    while (m_nextItem >= m_items.size() && m_nextPart < m_capsule->parts()) {
        m_items = m_capsule->part(m_nextPart++);
        m_nextItem = 0;
    }
    return m_nextItem < m_items.size();
}

double Replay::dueOfNext() const
{
    return std::max(m_told, timeOf(m_items[m_nextItem]));
}

bool Replay::isNextDue()
{
    return loadNext() && dueOfNext() <= m_target;
}

void Replay::tellNext()
{
    m_told = dueOfNext();
    Capsule::tell(std::move(m_items[m_nextItem++]), *m_session);
}

void Replay::advance()
{
    // Who has much to tell yet holds the clock, so that it runs on from where it was sent.
    if (m_playing && !m_behind) {
        const double passed = core::seconds(m_clock.now() - m_anchor);
        m_target = std::isinf(m_speed) ? m_capsule->length()
                                       : std::min(m_anchorTime + passed * m_speed, m_capsule->length());
    }
    const double before = m_position;
    int left = mostAtOnce;
    for (; left > 0 && isNextDue(); --left)
        tellNext();
    const bool wasBehind = std::exchange(m_behind, isNextDue());
    m_position = m_behind ? std::max(m_position, m_told) : m_target;
    if (wasBehind && !m_behind)
        anchor();
    if (m_behind)
        m_timer.start(0);
    else if (m_playing)
        m_timer.start(period);
    else
        m_timer.stop();
    const bool done = !m_behind && atEnd() && m_position >= m_capsule->length();
    if (m_position != before || left < mostAtOnce)
        Q_EMIT moved();
    if (done && m_playing) {
        pause();
        Q_EMIT ended();
    }
}

} // namespace leaklab::session
