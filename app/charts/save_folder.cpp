#include "app/charts/save_folder.h"

#include <QFileInfo>
#include <QSettings>

namespace leaklab::charts {

namespace {

QString keyOf(const QString& kind)
{
    return kind + QStringLiteral("/folder");
}

} // namespace

QString saveFolder(const QString& kind, std::initializer_list<QStandardPaths::StandardLocation> places)
{
    const QString last = QSettings().value(keyOf(kind)).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    for (const auto place : places) {
        const QString folder = QStandardPaths::writableLocation(place);
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

void rememberFolder(const QString& kind, const QString& file)
{
    QSettings().setValue(keyOf(kind), QFileInfo(file).absolutePath());
}

} // namespace leaklab::charts
