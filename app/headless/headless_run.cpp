#include "app/headless/headless_run.h"

#include "app/headless/endpoints_file.h"
#include "app/headless/json_file.h"
#include "app/headless/run_summary.h"
#include "app/headless/status_line.h"
#include "app/lab/settings_json.h"

#include <QTimer>

namespace leaklab::headless {

namespace {

/// What to do about it, for somebody who reads it on a terminal.
QString advice(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::BadValue:
        return QStringLiteral("leaklab --help lists the options.");
    case core::ErrorCode::FileNotWritable:
        return QStringLiteral("Choose a file in a folder you may write to, with room on its disk.");
    case core::ErrorCode::FileNotReadable:
        return QStringLiteral("Check that the file is there and that you may read it.");
    case core::ErrorCode::FileNotUnderstood:
        return QStringLiteral("Choose a file that Leak Lab wrote.");
    case core::ErrorCode::ProgramMissing:
        return QStringLiteral("The leaklab-* programs must lie beside leaklab; build or install them again.");
    case core::ErrorCode::PortTaken:
        return QStringLiteral("End what uses the port, or choose another one with --port.");
    case core::ErrorCode::StartFailed:
        return QStringLiteral("The lines above say what the process itself had to say.");
    case core::ErrorCode::StoreUnreachable:
        return QStringLiteral(
            "Check the address given with --redis, or leave it out to use a store of the lab's.");
    case core::ErrorCode::CartUnreachable:
    case core::ErrorCode::BadAnswer:
    case core::ErrorCode::Io:
        return {};
    }
    return {};
}

QString stateOf(const supervise::SupervisedProcess* process)
{
    return process ? supervise::stateName(process->state()) : QString();
}

} // namespace

HeadlessRun::HeadlessRun(lab::Lab& lab, CommandLine commandLine, core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_lab(lab)
    , m_commandLine(std::move(commandLine))
    , m_clock(clock)
{
    connect(&m_lab, &lab::Lab::ready, this, &HeadlessRun::onLabReady);
    connect(&m_lab, &lab::Lab::failed, this, &HeadlessRun::fail);
    connect(&m_lab, &lab::Lab::twinFailed, this, &HeadlessRun::onTwinFailed);
    connect(&m_lab, &lab::Lab::stopped, this, [this] {
        m_recorder.reset(); // everything is told; what can't be written now won't be
        Q_EMIT finished(m_exitCode);
    });
    using collect::SessionRecord;
    connect(&m_lab.session(), &SessionRecord::rowAppended, this, &HeadlessRun::onFrame);
    connect(&m_lab.session(), &SessionRecord::eventAppended, this, &HeadlessRun::onEvent);
    connect(&m_lab.session(), &SessionRecord::logLineAppended, this, &HeadlessRun::onLogLine);
}

void HeadlessRun::start()
{
    if (const core::Result<void> opened = openFiles(); !opened) {
        // Whoever started us is only listening for the end once we have returned.
        QTimer::singleShot(0, this, [this, error = opened.error()] { fail(error); });
        return;
    }
    m_lab.start();
}

core::Result<void> HeadlessRun::openFiles()
{
    const OutputFiles& files = m_commandLine.files;
    for (const QString& file : { files.endpoints, files.summary }) {
        if (file.isEmpty())
            continue;
        if (auto writable = checkWritable(file); !writable)
            return writable;
    }
    if (!files.record.isEmpty()) {
        if (auto opened = openRecording(); !opened)
            return opened;
    }
    return m_files.open(files.csv, files.events);
}

core::Result<void> HeadlessRun::openRecording()
{
    using session::CapsuleFile;
    using session::Recorder;
    auto file = std::make_unique<CapsuleFile>();
    if (auto created = file->create(m_commandLine.files.record, CapsuleFile::IfThere::Replace); !created)
        return created;
    session::SessionInfo info = session::SessionInfo::ofNow();
    info.settings = lab::toJson(m_lab.settings());
    m_recorder = std::make_unique<Recorder>(m_lab.session(), std::move(info), std::move(file));
    connect(m_recorder.get(), &Recorder::troubled, this, [this](const core::Error& error) { check(error); });
    connect(m_recorder.get(), &Recorder::recovered, this,
        [this] { print(QStringLiteral("The disk takes the recording again.")); });
    return {};
}

void HeadlessRun::onLabReady()
{
    m_ready = true;
    m_readyAt = m_clock.now();
    if (!m_commandLine.files.endpoints.isEmpty())
        check(writeEndpoints(m_lab, m_commandLine.files.endpoints));
    print(QStringLiteral("The shop is open: %1").arg(m_lab.url(lab::Role::Web)));
}

void HeadlessRun::onFrame()
{
    check(m_files.writeRow(m_lab.session()));
    const double time = m_lab.session().series().lastTime();
    if (std::floor(time) > m_lastPrinted) {
        m_lastPrinted = std::floor(time);
        print(statusLine(m_lab.session().series(), stateOf(m_lab.process(lab::Role::Cart)),
            stateOf(m_lab.twin().process(lab::Role::Cart))));
    }
    const auto& duration = m_commandLine.duration;
    if (m_ready && duration && m_clock.now() - m_readyAt >= *duration)
        end();
}

void HeadlessRun::onEvent(const collect::LabEvent& event)
{
    check(m_files.writeEvent(event));
    print(eventLine(event));
    // A restarted process has another pid; who reads the file wants the present one.
    if (m_ready && event.kind == collect::EventKind::ProcessReady && !m_commandLine.files.endpoints.isEmpty())
        check(writeEndpoints(m_lab, m_commandLine.files.endpoints));
}

void HeadlessRun::onLogLine(const collect::LogLine& line)
{
    if (line.isError)
        print(QStringLiteral("[%1] %2").arg(line.process, line.text));
}

void HeadlessRun::end()
{
    if (m_ending)
        return;
    m_ending = true;
    if (!m_ready) {
        m_lab.stop();
        return;
    }
    m_lab.auditCarts([this](const load::CartAudit& carts) { onAudited(carts); });
}

void HeadlessRun::onAudited(const load::CartAudit& carts)
{
    if (!m_commandLine.files.summary.isEmpty())
        check(writeJsonFile(runSummary(m_lab, carts), m_commandLine.files.summary));
    print(QStringLiteral("Carts checked %1, lost %2, wrong %3, unreachable %4")
              .arg(carts.checked)
              .arg(carts.lost)
              .arg(carts.wrong)
              .arg(carts.unreachable));
    m_lab.stop();
}

void HeadlessRun::check(const core::Result<void>& written)
{
    if (written)
        return;
    m_exitCode = 1;
    std::fprintf(stderr, "leaklab: cannot write %s. %s\n", written.error().detail.c_str(),
        qUtf8Printable(advice(written.error().code)));
}

void HeadlessRun::onTwinFailed(const core::Error& error)
{
    m_exitCode = 1; // who asked for a twin did not get what was asked for
    std::fprintf(stderr, "leaklab: the twin could not be started, the run goes on without it: %s. %s\n",
        error.detail.c_str(), qUtf8Printable(advice(error.code)));
}

void HeadlessRun::fail(const core::Error& error)
{
    std::fprintf(stderr, "leaklab: %s%s. %s\n",
        error.code == core::ErrorCode::FileNotWritable        ? "cannot write "
            : error.code == core::ErrorCode::StoreUnreachable ? "no store answers at "
                                                              : "",
        error.detail.c_str(), qUtf8Printable(advice(error.code)));
    Q_EMIT finished(1);
}

void HeadlessRun::print(const QString& line) const
{
    std::fputs(qUtf8Printable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

} // namespace leaklab::headless
