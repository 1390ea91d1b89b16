#pragma once

#include "app/core/clock.h"
#include "app/headless/command_line.h"
#include "app/headless/session_files.h"
#include "app/lab/lab.h"
#include "app/session/recorder.h"

#include <QObject>

#include <cstdio>
#include <memory>

namespace leaklab::headless {

/// One run of the lab without a window: starts it, prints a line a second, writes the files asked for, ends
/// when the time is up or when told, audits the carts and writes the summary.
/// Owner: main. Thread: the GUI thread.
class HeadlessRun : public QObject {
    Q_OBJECT
public:
    HeadlessRun(lab::Lab& lab, CommandLine commandLine, core::Clock& clock, QObject* parent = nullptr);

    /// Opens the files, then starts the lab. finished() follows, later.
    void start();
    /// Ends the run as if its time were up.
    void end();

Q_SIGNALS:
    void finished(int exitCode);

private:
    [[nodiscard]] core::Result<void> openFiles();
    [[nodiscard]] core::Result<void> openRecording();
    void onFrame();
    void onEvent(const collect::LabEvent& event);
    void onLogLine(const collect::LogLine& line);
    void onLabReady();
    void onTwinFailed(const core::Error& error);
    void onAudited(const load::CartAudit& carts);
    void check(const core::Result<void>& written);
    void fail(const core::Error& error);
    void print(const QString& line) const;

    lab::Lab& m_lab;
    CommandLine m_commandLine;
    core::Clock& m_clock;
    SessionFiles m_files;
    std::unique_ptr<session::Recorder> m_recorder;
    core::TimePoint m_readyAt;
    double m_lastPrinted = -1;
    bool m_ready = false;
    bool m_ending = false;
    int m_exitCode = 0;
};

} // namespace leaklab::headless
