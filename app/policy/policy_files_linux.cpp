#include "app/policy/policy_files.h"

#include <QDir>

namespace leaklab::policy {

QStringList systemPolicyFiles()
{
    QStringList files{ QStringLiteral("/etc/leaklab/policy.json") };
    QString folders = qEnvironmentVariable("XDG_CONFIG_DIRS");
    if (folders.isEmpty())
        folders = QStringLiteral("/etc/xdg");
    for (const QString& folder : folders.split(QLatin1Char(':'), Qt::SkipEmptyParts)) {
        // As the standard has it, a relative one counts as none.
        if (QDir::isAbsolutePath(folder))
            files.append(QDir(folder).filePath(QStringLiteral("leaklab/policy.json")));
    }
    files.removeDuplicates();
    return files;
}

} // namespace leaklab::policy
