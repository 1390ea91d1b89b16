#include "app/training/exercise_watch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace leaklab::training {

using namespace std::chrono_literals;

namespace {

constexpr auto settleTime = 100ms;
constexpr auto pollTime = 1s;
constexpr qint64 largestFile = 1 << 20; ///< as much of it as is read

/// What an exercise is made of; an editor's swap and backup files are not.
QFileInfoList filesOf(const QString& folder)
{
    return QDir(folder).entryInfoList({ QStringLiteral("*.json"), QStringLiteral("*.md"),
                                          QStringLiteral("*.svg"), QStringLiteral("*.png") },
        QDir::Files, QDir::Name);
}

} // namespace

ExerciseWatch::ExerciseWatch(QString folder, QString language, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_language(std::move(language))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    m_poll.setInterval(pollTime);
    connect(&m_settle, &QTimer::timeout, this, &ExerciseWatch::look);
    connect(&m_poll, &QTimer::timeout, this, &ExerciseWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    if (m_folder.startsWith(QLatin1Char(':')))
        return; // what comes with the program stays as it is
    arm();
    m_seen = state();
}

void ExerciseWatch::look()
{
    // First armed, then looked at: what changes in between is told again and not lost.
    arm();
    const QByteArray now = state();
    if (now == m_seen)
        return;
    m_seen = now;
    Q_EMIT changed(loadExercise(m_folder, m_language));
}

/// Anew each time: a watch stays with the file that an editor has replaced, and not with its name.
void ExerciseWatch::arm()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    const QStringList refused = m_watcher.addPaths(pathsToWatch());
    // The system may not watch there (a network folder, no watches left), or it went just now.
    if (refused.isEmpty())
        m_poll.stop();
    else if (!m_poll.isActive())
        m_poll.start();
}

/// The folder and its files; and the nearest folder above that is there, in which it may appear again.
QStringList ExerciseWatch::pathsToWatch() const
{
    QStringList paths;
    for (const QFileInfo& file : filesOf(m_folder))
        paths.append(file.filePath());
    QString above = QFileInfo(m_folder).absoluteFilePath();
    if (QFileInfo(above).isDir())
        paths.append(above);
    do {
        above = QFileInfo(above).absolutePath();
    } while (!QFileInfo(above).isDir() && !QDir(above).isRoot());
    paths.append(above);
    return paths;
}

/// By content: sizes and times can be the same when somebody saves twice at once.
QByteArray ExerciseWatch::state() const
{
    QCryptographicHash all(QCryptographicHash::Sha1);
    for (const QFileInfo& info : filesOf(m_folder)) {
        QFile file(info.filePath());
        all.addData(info.fileName().toUtf8());
        if (file.open(QIODevice::ReadOnly))
            all.addData(file.read(largestFile));
    }
    return all.result();
}

} // namespace leaklab::training
