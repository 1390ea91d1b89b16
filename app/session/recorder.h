#pragma once

#include "app/collect/session_record.h"
#include "app/core/result.h"
#include "app/session/capsule_writer.h"
#include "app/session/session_info.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace leaklab::session {

/// Writes a session into a capsule as it happens, at most a second behind, so that a crash of the console
/// loses no more. What it costs the thread of the session is a copy of each row; packing and writing are the
/// writer's. When the disk takes nothing the session goes on, and so does the recorder as soon as it can.
/// Owner: whoever wants the capsule; `session` outlives it. Thread: that of the session.
class Recorder : public QObject {
    Q_OBJECT
public:
    /// Takes what `session` has told so far and follows it.
    Recorder(const collect::SessionRecord& session, SessionInfo info, std::unique_ptr<CapsuleSink> sink,
        QObject* parent = nullptr);
    /// Hands over the rest and ends the capsule.
    ~Recorder() override;

    /// How far an exercise has got; the capsule's head is written anew.
    void setProgress(const QJsonObject& progress);

Q_SIGNALS:
    void troubled(const leaklab::core::Error& error); ///< the disk took nothing; tried again until it does
    void recovered(); ///< everything that was waiting is written

private:
    void takeRow();
    void takeEvent(const collect::LabEvent& event);
    void handOver();

    const collect::SessionRecord& m_session;
    SessionInfo m_info;
    RowsPart m_rows;
    std::vector<collect::LogLine> m_log;
    QTimer m_timer;
    std::unique_ptr<CapsuleWriter> m_writer;
};

} // namespace leaklab::session
