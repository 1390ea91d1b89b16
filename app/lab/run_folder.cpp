#include "app/lab/run_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace leaklab::lab {

namespace {

const QLatin1String folderPrefix("leaklab-");
const QLatin1String lockName("run.lock");

void removeAbandonedFolders(const QDir& parent)
{
    const QStringList folders = parent.entryList({ folderPrefix + QLatin1Char('*') }, QDir::Dirs);
    for (const QString& folder : folders) {
        const QString lockFile = parent.filePath(folder + QLatin1Char('/') + lockName);
        if (!QFile::exists(lockFile))
            continue;
        QLockFile lock(lockFile);
        lock.setStaleLockTime(0);
        // Only a lock whose owner is gone can be taken.
        if (!lock.tryLock(0))
            continue;
        lock.unlock();
        QDir(parent.filePath(folder)).removeRecursively();
    }
}

} // namespace

QString RunFolder::parent()
{
    // The user's own, gone at log-out; where there is none, Qt would complain aloud and make one up.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime.isEmpty() || !QFileInfo::exists(runtime) ? QDir::tempPath() : runtime;
}

core::Result<std::unique_ptr<RunFolder>> RunFolder::create()
{
    const QDir runs(parent());
    removeAbandonedFolders(runs);
    QTemporaryDir folder(runs.filePath(folderPrefix + QLatin1String("XXXXXX")));
    if (!folder.isValid())
        return core::Error{ core::ErrorCode::FileNotWritable, folder.errorString().toStdString() };
    folder.setAutoRemove(false);
    auto lock = std::make_unique<QLockFile>(folder.filePath(lockName));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        QDir(folder.path()).removeRecursively();
        return core::Error{ core::ErrorCode::FileNotWritable, folder.path().toStdString() };
    }
    return std::unique_ptr<RunFolder>(new RunFolder(folder.path(), std::move(lock)));
}

RunFolder::RunFolder(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

RunFolder::~RunFolder()
{
    m_lock->unlock();
    QDir(m_path).removeRecursively();
}

QString RunFolder::path() const
{
    return m_path;
}

QString RunFolder::file(const QString& name) const
{
    return QDir(m_path).filePath(name);
}

} // namespace leaklab::lab
