#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace leaklab::tests {

/// One of our service programs, as a real process. Found through the environment variable LEAKLAB_BIN.
class ServiceUnderTest {
public:
    explicit ServiceUnderTest(const QString& program);
    ~ServiceUnderTest();
    ServiceUnderTest(const ServiceUnderTest&) = delete;
    ServiceUnderTest& operator=(const ServiceUnderTest&) = delete;

    [[nodiscard]] static bool exists(const QString& program);

    /// Starts it and waits for its first line. False when it ended or said nothing; see output().
    bool start(const QStringList& arguments);
    /// From the first line, `NAME listening on [http://]HOST:PORT`.
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

    QProcess& process() { return m_process; }
    [[nodiscard]] QString output() const { return m_output; }
    /// SIGKILL, or its like.
    void kill();
    bool waitForEnd();

private:
    QString m_path;
    QProcess m_process;
    QString m_output;
    std::uint16_t m_port = 0;
};

} // namespace leaklab::tests
