#include "app/lab/file_copy.h"

#include <QFile>
#include <QSaveFile>
#include <QThread>

#include <utility>

namespace leaklab::lab {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

core::Error failure(core::ErrorCode code, const QString& about, const QString& why)
{
    return { code, QStringLiteral("%1: %2").arg(about, why).toStdString() };
}

} // namespace

FileCopy::FileCopy(QString from, QString to, QObject* parent)
    : QObject(parent)
    , m_from(std::move(from))
    , m_to(std::move(to))
{
}

FileCopy::~FileCopy()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void FileCopy::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

std::optional<core::Error> FileCopy::copyAll(
    QIODevice& from, QIODevice& to, const std::function<bool(qint64)>& keepOn)
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 done = 0;
    while (keepOn(done)) {
        const qint64 read = from.read(piece.data(), pieceSize);
        if (read < 0)
            return core::Error{ core::ErrorCode::FileNotReadable, from.errorString().toStdString() };
        if (read == 0)
            break;
        if (to.write(piece.constData(), read) != read)
            return core::Error{ core::ErrorCode::FileNotWritable, to.errorString().toStdString() };
        done += read;
    }
    return std::nullopt;
}

void FileCopy::run()
{
    QFile from(m_from);
    if (!from.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(failure(core::ErrorCode::FileNotReadable, m_from, from.errorString()));
        return;
    }
    QSaveFile to(m_to);
    if (!to.open(QIODevice::WriteOnly)) {
        Q_EMIT failed(failure(core::ErrorCode::FileNotWritable, m_to, to.errorString()));
        return;
    }
    to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const qint64 total = from.size();
    const auto error = copyAll(from, to, [&](qint64 done) {
        Q_EMIT progressed(done, total);
        return !m_cancelled;
    });
    if (m_cancelled)
        return to.cancelWriting();
    if (error) {
        Q_EMIT failed({ error->code, m_to.toStdString() + ": " + error->detail });
        return to.cancelWriting();
    }
    // commit() overlooks that the last of what is buffered found no room.
    if (!to.flush() || !to.commit()) {
        Q_EMIT failed(failure(core::ErrorCode::FileNotWritable, m_to, to.errorString()));
        return;
    }
    Q_EMIT finished(total);
}

} // namespace leaklab::lab
