#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>

namespace leaklab::tests {

/// One of the product's programs, or redis-server, run for a test. Killed when destroyed, and before
/// it is started again.
class ProgramUnderTest {
public:
    /// `program` is a name in the folder LEAKLAB_BIN, or an absolute path.
    explicit ProgramUnderTest(const QString& program);
    ~ProgramUnderTest();
    ProgramUnderTest(const ProgramUnderTest&) = delete;
    ProgramUnderTest& operator=(const ProgramUnderTest&) = delete;

    /// Starts, and waits until the first line tells the port. False when it ends or says nothing.
    [[nodiscard]] bool start(const QStringList& arguments);
    /// The same for a program that is ready when `isReady` says so.
    [[nodiscard]] bool start(const QStringList& arguments, const std::function<bool()>& isReady);
    /// SIGKILL or what the system has like it; returns when it has gone.
    void kill();
    /// Waits for it to end by itself.
    [[nodiscard]] bool waitForEnd(int milliseconds = 30'000);

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    QProcess& process() { return m_process; }
    /// All it has written to stderr since it was started.
    [[nodiscard]] QByteArray errors();
    /// All it has written since it was started: first stdout, then stderr.
    [[nodiscard]] QString output();

private:
    void launch(const QStringList& arguments);

    QString m_program;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    std::uint16_t m_port = 0;
};

/// The folder of the product's programs.
[[nodiscard]] QString programsFolder();
/// Where redis-server is, empty when it is not installed.
[[nodiscard]] QString redisServer();
/// A loopback port nobody listens on just now.
[[nodiscard]] std::uint16_t freePort();
[[nodiscard]] bool canConnect(std::uint16_t port);

} // namespace leaklab::tests
