#include "app/policy/policy_files.h"

#include <QDir>

#include <shlobj.h>
#include <windows.h>

namespace leaklab::policy {

QStringList systemPolicyFiles()
{
    // Of the system, not of the environment, which anybody could change.
    PWSTR path = nullptr;
    QString folder = QStringLiteral("C:/ProgramData");
    if (SUCCEEDED(SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &path)))
        folder = QDir::fromNativeSeparators(QString::fromWCharArray(path));
    CoTaskMemFree(path);
    return { QDir(folder).filePath(QStringLiteral("LeakLab/policy.json")) };
}

} // namespace leaklab::policy
