#pragma once

#include "app/lab/lab.h"
#include "app/session/recorder.h"
#include "app/session/session_library.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace leaklab::ui {

/// Records the session of a window into the user's folder of sessions, keeps that folder within its bounds,
/// and says what went wrong with either. `lab` outlives it. Thread: the GUI thread.
class WindowRecording : public QObject {
    Q_OBJECT
public:
    WindowRecording(const lab::Lab& lab, session::SessionLibrary library, QObject* parent = nullptr);

    /// What is told goes through told(), so connect first.
    void begin();
    [[nodiscard]] const QString& file() const { return m_file; } ///< empty while nothing is recorded
    /// The disk takes nothing: what was not written yet would be lost by an end now.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// How far an exercise has got, for the head of the recording.
    void setProgress(const QJsonObject& progress);

Q_SIGNALS:
    void told(const QString& sentence); ///< empty: what was told before no longer holds

private:
    void tidy();

    const lab::Lab& m_lab;
    session::SessionLibrary m_library;
    QString m_file;
    bool m_waiting = false;
    std::unique_ptr<session::Recorder> m_recorder;
};

} // namespace leaklab::ui
