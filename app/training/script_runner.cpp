#include "app/training/script_runner.h"

#include "app/training/attempt.h"
#include "app/training/script_hand.h"
#include "app/training/script_wait.h"

#include <QLocale>
#include <QTimer>

#include <utility>

namespace leaklab::training {

ScriptRunner::ScriptRunner(Attempt& attempt, lab::Lab& lab, QObject* parent)
    : QObject(parent)
    , m_attempt(attempt)
    , m_lab(lab)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ScriptRunner::advance);
}

ScriptRunner::~ScriptRunner() = default;

void ScriptRunner::play(Script script)
{
    m_wait.reset();
    m_script = std::move(script);
    m_at = 0;
    m_playing = true;
    m_timer.start();
    QTimer::singleShot(0, this, &ScriptRunner::advance);
}

void ScriptRunner::stop()
{
    m_playing = false;
    m_timer.stop();
    m_wait.reset();
}

/// As far as it goes without waiting.
void ScriptRunner::advance()
{
    if (!m_playing || std::exchange(m_advancing, true))
        return;
    while (m_playing && m_at < m_script.size()) {
        if (!m_wait) {
            m_since = m_lab.now();
            m_wait = std::make_shared<ScriptWait>(m_script[m_at], m_attempt, m_lab);
            const Command command = m_script[m_at];
            if (const auto problem = actOnLab(command, m_lab)) {
                giveUp(*problem);
                break;
            }
        }
        const std::shared_ptr<ScriptWait> wait = m_wait;
        const bool done = !wait || wait->look();
        if (wait != m_wait)
            break; // somebody stopped it, or plays another one
        if (!done) {
            const double limit = m_attempt.isQuick() ? longestQuickWait : longestWait;
            if (m_lab.now() - m_since > limit)
                giveUp(tr("not within %1 s: %2").arg(QLocale().toString(limit, 'f', 0), wait->why()));
            break;
        }
        m_wait.reset();
        ++m_at;
    }
    m_advancing = false;
    if (m_playing && m_at >= m_script.size()) {
        stop();
        Q_EMIT finished();
    }
}

void ScriptRunner::giveUp(const QString& sentence)
{
    const QString command = m_script[m_at].text;
    stop();
    Q_EMIT failed(QStringLiteral("\"%1\": %2").arg(command, sentence));
}

} // namespace leaklab::training
