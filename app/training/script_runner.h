#pragma once

#include "app/lab/lab.h"
#include "app/training/command.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstddef>
#include <memory>

namespace leaklab::training {

class Attempt;
class ScriptWait;

/// Plays a script: does to the lab what a person could do by hand, answers the step's questions, and waits
/// for what the lab does, looking ten times a second. Each wait has a limit.
/// Owner: whoever plays; `attempt` and `lab` outlive it. Thread: the GUI thread, which it never blocks.
class ScriptRunner : public QObject {
    Q_OBJECT
public:
    static constexpr double longestWait = 180; ///< seconds
    static constexpr double longestQuickWait = 60;

    ScriptRunner(Attempt& attempt, lab::Lab& lab, QObject* parent = nullptr);
    ~ScriptRunner() override;

    void play(Script script); ///< from its beginning, in the place of what is being played
    void stop(); ///< neither finished() nor failed() follows
    [[nodiscard]] bool isPlaying() const { return m_playing; }

Q_SIGNALS:
    void finished();
    void failed(
        const QString& sentence); ///< a wait took too long, or a command can't be done: which, and why

private:
    void advance();
    void giveUp(const QString& sentence);

    Attempt& m_attempt;
    lab::Lab& m_lab;
    Script m_script;
    std::size_t m_at = 0;
    bool m_playing = false;
    bool m_advancing = false;
    double m_since = 0; ///< when the present command was come to, session time
    std::shared_ptr<ScriptWait> m_wait; ///< of the present command; shared, as a look may end in stop()
    QTimer m_timer;
};

} // namespace leaklab::training
