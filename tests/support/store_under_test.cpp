#include "tests/support/store_under_test.h"

#include <QTcpSocket>
#include <QtTest>

#include <utility>

namespace leaklab::tests {

StoreUnderTest::StoreUnderTest(Kind kind, QString socketFile)
    : m_kind(kind)
    , m_socketFile(std::move(socketFile))
    , m_port(freePort())
    , m_process(kind == Kind::RedisServer ? redisServer() : QStringLiteral("leaklab-store"))
{
}

bool StoreUnderTest::start()
{
    QStringList arguments{ QStringLiteral("--port"), QString::number(m_port) };
    const bool isRedis = m_kind == Kind::RedisServer;
    if (!m_socketFile.isEmpty())
        arguments << (isRedis ? QStringLiteral("--unixsocket") : QStringLiteral("--unix")) << m_socketFile;
    if (!isRedis)
        return m_process.start(arguments);
    arguments << QStringLiteral("--bind") << QStringLiteral("127.0.0.1") << QStringLiteral("--save")
              << QString() << QStringLiteral("--appendonly") << QStringLiteral("no");
    return m_process.start(arguments, [this] { return ask("PING") == "+PONG"; });
}

void StoreUnderTest::kill()
{
    m_process.kill();
}

QByteArray StoreUnderTest::ask(const QByteArray& command) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    if (!socket.waitForConnected(1000))
        return {};
    socket.write(command + "\r\n");
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(5000))
            return {};
    return socket.readLine().trimmed();
}

void addStoreRows()
{
    QTest::addColumn<StoreUnderTest::Kind>("store");
    if (!redisServer().isEmpty())
        QTest::newRow("redis-server") << StoreUnderTest::Kind::RedisServer;
    QTest::newRow("leaklab-store") << StoreUnderTest::Kind::LeaklabStore;
}

} // namespace leaklab::tests
