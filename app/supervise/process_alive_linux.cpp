#include "app/supervise/process_alive.h"

#include <QFile>
#include <QString>

namespace leaklab::supervise {

bool processIsAlive(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // "PID (name) STATE …", and the name may hold anything, parentheses too.
    const QByteArray stat = file.readAll();
    const QByteArray state = stat.mid(stat.lastIndexOf(')') + 1).trimmed();
    return !state.isEmpty() && state.at(0) != 'Z' && state.at(0) != 'X';
}

} // namespace leaklab::supervise
