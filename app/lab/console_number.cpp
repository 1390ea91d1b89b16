#include "app/lab/console_number.h"

#include "app/lab/run_folder.h"

#include <QDir>

namespace leaklab::lab {

ConsoleNumber::ConsoleNumber(const QString& folder)
{
    constexpr int most = 99;
    const QDir parent(folder.isEmpty() ? RunFolder::parent() : folder);
    for (int number = 1; number <= most; ++number) {
        auto lock = std::make_unique<QLockFile>(
            parent.filePath(QStringLiteral("leaklab-console-%1.lock").arg(number)));
        lock->setStaleLockTime(0);
        if (lock->tryLock(0)) {
            m_value = number;
            m_lock = std::move(lock);
            return;
        }
        if (lock->error() != QLockFile::LockFailedError)
            return;
    }
}

} // namespace leaklab::lab
