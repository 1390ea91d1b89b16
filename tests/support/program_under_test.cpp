#include "tests/support/program_under_test.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace leaklab::tests {

namespace {

constexpr int startMilliseconds = 30'000;

} // namespace

ProgramUnderTest::ProgramUnderTest(const QString& program)
    : m_program(QDir::isAbsolutePath(program) ? program : programsFolder() + QLatin1Char('/') + program)
{
}

ProgramUnderTest::~ProgramUnderTest()
{
    kill();
}

void ProgramUnderTest::launch(const QStringList& arguments)
{
    kill();
    m_output.clear();
    m_errors.clear();
    m_port = 0;
    m_process.start(m_program, arguments);
}

bool ProgramUnderTest::start(const QStringList& arguments)
{
    launch(arguments);
    const QDeadlineTimer deadline(startMilliseconds);
    while (!m_process.canReadLine())
        if (deadline.hasExpired() || !m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    static const QRegularExpression port(QStringLiteral(" listening on .*:([0-9]+)\\s*$"));
    m_output = m_process.readLine();
    const auto match = port.match(QString::fromUtf8(m_output));
    m_port = static_cast<std::uint16_t>(match.captured(1).toUInt());
    return m_port != 0;
}

bool ProgramUnderTest::start(const QStringList& arguments, const std::function<bool()>& isReady)
{
    launch(arguments);
    const QDeadlineTimer deadline(startMilliseconds);
    while (m_process.waitForStarted() && !deadline.hasExpired()) {
        if (isReady())
            return true;
        if (m_process.waitForFinished(10))
            return false;
    }
    return false;
}

void ProgramUnderTest::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool ProgramUnderTest::waitForEnd(int milliseconds)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(milliseconds);
}

QByteArray ProgramUnderTest::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

QString ProgramUnderTest::output()
{
    m_output += m_process.readAllStandardOutput();
    return QString::fromUtf8(m_output + errors());
}

QString programsFolder()
{
    const QString folder = qEnvironmentVariable("LEAKLAB_BIN");
    return folder.isEmpty() ? QCoreApplication::applicationDirPath() : folder;
}

QString redisServer()
{
    return QStandardPaths::findExecutable(QStringLiteral("redis-server"));
}

std::uint16_t freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

bool canConnect(std::uint16_t port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

} // namespace leaklab::tests
