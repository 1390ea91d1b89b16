#include "app/lab/store_choice.h"

#include <QDir>
#include <QHostAddress>
#include <QOperatingSystemVersion>
#include <QStandardPaths>
#include <QTcpServer>

namespace leaklab::lab {

namespace {

/// A unix socket's path has to fit sockaddr_un::sun_path, 108 bytes with its end.
constexpr qsizetype longestSocketPath = 107;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : quint16{ 0 };
}

StoreChoice redisServer(const QString& program, const QString& runFolder)
{
    StoreChoice choice;
    choice.kind = StoreChoice::Kind::RedisServer;
    choice.program = program;
    // Redis 7 says "Ready to…" of a port and "The server is now ready to…" of a unix socket.
    choice.readyMarker = "eady to accept connections";
    choice.arguments = { QStringLiteral("--save"), QString(), QStringLiteral("--appendonly"),
        QStringLiteral("no"), QStringLiteral("--dir"), runFolder, QStringLiteral("--daemonize"),
        QStringLiteral("no"), QStringLiteral("--bind"), QStringLiteral("127.0.0.1") };
    const QString socket = QDir(runFolder).filePath(QStringLiteral("redis.sock"));
    if (socket.toUtf8().size() <= longestSocketPath) {
        choice.arguments += { QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--unixsocket"),
            socket, QStringLiteral("--unixsocketperm"), QStringLiteral("700") };
        choice.address = QStringLiteral("unix:") + socket;
    } else {
        const QString port = QString::number(freePort());
        choice.arguments += { QStringLiteral("--port"), port };
        choice.address = QStringLiteral("127.0.0.1:") + port;
    }
    return choice;
}

StoreChoice embedded(const QString& programs)
{
    StoreChoice choice;
    choice.kind = StoreChoice::Kind::Embedded;
    choice.program = QDir(programs).filePath(QStringLiteral("leaklab-store"));
    choice.readyMarker = "listening on";
    choice.arguments = { QStringLiteral("--port"), QStringLiteral("0") };
    return choice;
}

} // namespace

StoreChoice chooseStore(const LabSettings& settings, const QString& programs, const QString& runFolder)
{
    if (!settings.redis.isEmpty()) {
        StoreChoice choice;
        choice.kind = StoreChoice::Kind::External;
        choice.address = settings.redis;
        return choice;
    }
    // Redis has no native Windows build; what is found there under the name is not what we tested with.
    const bool onWindows = QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows;
    if (settings.useEmbeddedStore || onWindows)
        return embedded(programs);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("redis-server"));
    return program.isEmpty() ? embedded(programs) : redisServer(program, runFolder);
}

} // namespace leaklab::lab
