#include "tests/support/service_under_test.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace leaklab::tests {
namespace {

constexpr int startLimitMs = 20'000;
constexpr int endLimitMs = 20'000;

QString pathOf(const QString& program)
{
    return QStandardPaths::findExecutable(program, { qEnvironmentVariable("LEAKLAB_BIN") });
}

} // namespace

ServiceUnderTest::ServiceUnderTest(const QString& program)
    : m_path(pathOf(program))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

ServiceUnderTest::~ServiceUnderTest()
{
    kill();
}

bool ServiceUnderTest::exists(const QString& program)
{
    return !pathOf(program).isEmpty();
}

bool ServiceUnderTest::start(const QStringList& arguments)
{
    static const QRegularExpression firstLine(QStringLiteral("listening on \\S*:(\\d+)"));
    m_output.clear();
    m_port = 0;
    m_process.start(m_path, arguments);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < startLimitMs) {
        if (!m_process.waitForReadyRead(startLimitMs - static_cast<int>(clock.elapsed()))
            && m_process.state() == QProcess::NotRunning)
            break;
        m_output += QString::fromUtf8(m_process.readAll());
        const QRegularExpressionMatch match = firstLine.match(m_output);
        if (match.hasMatch()) {
            m_port = static_cast<std::uint16_t>(match.captured(1).toUInt());
            // What it says later is thrown away, so that it never blocks on a full pipe.
            QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { m_process.readAll(); });
            return true;
        }
    }
    m_output += QString::fromUtf8(m_process.readAll());
    return false;
}

void ServiceUnderTest::kill()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished(endLimitMs);
}

bool ServiceUnderTest::waitForEnd()
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(endLimitMs);
}

} // namespace leaklab::tests
