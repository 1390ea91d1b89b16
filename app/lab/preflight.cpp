#include "app/lab/preflight.h"

#include "app/lab/role.h"
#include "app/lab/run_folder.h"
#include "app/lab/shop_specs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QStorageInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

#include <chrono>
#include <memory>

namespace leaklab::lab {

namespace {

using namespace std::chrono_literals;

constexpr auto longestWait = 3s;
const QLatin1String unixScheme("unix:");

/// The folder, or the nearest one above it: what is not there yet is made when it is needed.
QString existing(const QString& path)
{
    QFileInfo folder(path);
    while (!folder.exists() && folder.filePath() != folder.path())
        folder.setFile(folder.path());
    return folder.filePath();
}

FolderFacts folderFacts(const QString& path)
{
    FolderFacts facts;
    facts.path = QDir::toNativeSeparators(path);
    const QString there = existing(path);
    // A file is the only sure proof: rights, read-only mounts and quotas all have their say.
    QTemporaryFile probe(QDir(there).filePath(QStringLiteral("leaklab-preflight-XXXXXX")));
    if (!probe.open() || probe.write("probe") < 0 || !probe.flush())
        facts.problem = probe.errorString();
    const QStorageInfo storage(there);
    if (storage.isValid() && storage.bytesAvailable() >= 0)
        facts.free = core::Bytes(static_cast<std::uint64_t>(storage.bytesAvailable()));
    return facts;
}

} // namespace

Preflight::Preflight(PreflightPlan plan, QObject* parent)
    : QObject(parent)
    , m_plan(std::move(plan))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(longestWait);
    connect(&m_deadline, &QTimer::timeout, this, &Preflight::giveUpWaiting);
}

Preflight::~Preflight() = default;

void Preflight::start()
{
    m_deadline.start();
    m_pending = 1; // this function itself: nothing is finished before everything has begun
    m_facts.memory = machineMemory();
    m_facts.runFolder = folderFacts(RunFolder::parent());
    m_facts.sessions = folderFacts(m_plan.sessions);
    const QString programs = programsFolder(m_plan.settings);
    const StoreChoice store = chooseStore(m_plan.settings, programs, RunFolder::parent());
    m_facts.store = store.kind;
    for (const Role role : allRoles) {
        const QString name = QStringLiteral("leaklab-") + roleName(role);
        if (role != Role::Store || store.kind == StoreChoice::Kind::Embedded)
            m_facts.programs.push_back({ name, QDir(programs).filePath(name), false, {} });
    }
    for (std::size_t i = 0; i < m_facts.programs.size(); ++i)
        askVersion(i);
    tryLoopback();
    tryPort();
    if (store.kind == StoreChoice::Kind::External)
        tryStore();
    done();
}

void Preflight::askVersion(std::size_t program)
{
    ++m_pending;
    auto* process = new QProcess(this);
    const auto end = [this, process] {
        process->disconnect(this);
        process->deleteLater();
        done();
    };
    connect(process, &QProcess::started, this, [this, program] { m_facts.programs[program].found = true; });
    connect(process, &QProcess::finished, this, [this, program, process, end] {
        const QString said = QString::fromUtf8(process->readAllStandardOutput()).trimmed();
        // "leaklab-cart 1.2.3"; one that knows no --version says something else, on stderr.
        m_facts.programs[program].version = said.section(QLatin1Char(' '), 1, 1);
        end();
    });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
    process->start(m_facts.programs[program].path, { QStringLiteral("--version") });
}

void Preflight::tryLoopback()
{
    auto* server = new QTcpServer(this);
    if (!server->listen(QHostAddress::LocalHost, 0)) {
        m_facts.loopbackProblem = server->errorString();
        return;
    }
    ++m_pending;
    m_facts.loopbackProblem = tr("no answer");
    auto* socket = new QTcpSocket(this);
    connect(server, &QTcpServer::newConnection, this, [this, socket] {
        m_facts.loopbackProblem.clear();
        socket->disconnect(this);
        done();
    });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, server, socket] {
        m_facts.loopbackProblem = socket->errorString();
        server->disconnect(this);
        socket->disconnect(this);
        done();
    });
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), server->serverPort());
}

void Preflight::tryPort()
{
    if (m_plan.settings.webPort == 0 || m_plan.labIsRunning)
        return;
    QTcpServer server;
    m_facts.portTaken = !server.listen(QHostAddress::LocalHost, m_plan.settings.webPort);
}

/// Any answer will do, also that a password is wanted: the cart says more about that than we could here.
void Preflight::tryStore()
{
    ++m_pending;
    m_facts.storeProblem = tr("no answer");
    const QString& address = m_plan.settings.redis;
    const auto talk = [this](auto* socket, auto connected, auto failed) {
        connect(socket, connected, socket, [socket] { socket->write("PING\r\n"); });
        connect(socket, &QIODevice::readyRead, this, [this, socket] {
            m_facts.storeProblem.clear();
            socket->disconnect(this);
            done();
        });
        connect(socket, failed, this, [this, socket] {
            m_facts.storeProblem = socket->errorString();
            socket->disconnect(this);
            done();
        });
    };
    if (address.startsWith(unixScheme)) {
        auto* socket = new QLocalSocket(this);
        talk(socket, &QLocalSocket::connected, &QLocalSocket::errorOccurred);
        socket->connectToServer(address.mid(unixScheme.size()));
    } else {
        auto* socket = new QTcpSocket(this);
        talk(socket, &QTcpSocket::connected, &QTcpSocket::errorOccurred);
        const qsizetype colon = address.lastIndexOf(QLatin1Char(':'));
        socket->connectToHost(address.left(colon), address.mid(colon + 1).toUShort());
    }
}

void Preflight::done()
{
    if (--m_pending > 0 || !m_deadline.isActive())
        return;
    m_deadline.stop();
    QMetaObject::invokeMethod(this, &Preflight::finished, Qt::QueuedConnection);
}

void Preflight::giveUpWaiting()
{
    for (QProcess* process : findChildren<QProcess*>()) {
        process->disconnect(this);
        process->kill();
    }
    Q_EMIT finished();
}

PreflightReport Preflight::report(const QLocale& locale) const
{
    return judge(m_facts, m_plan.settings, QStringLiteral(LEAKLAB_VERSION), locale);
}

} // namespace leaklab::lab
