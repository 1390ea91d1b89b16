#include "app/session/input_file.h"

#include <QFile>
#include <QFileInfo>

namespace leaklab::session {

namespace {

constexpr qint64 mostBytes = qint64{ 1 } << 30; ///< days of recording

core::Error notReadable(const QString& name, const QString& why)
{
    return { core::ErrorCode::FileNotReadable,
        QStringLiteral("cannot read %1: %2").arg(name, why).toStdString() };
}

} // namespace

core::Result<QByteArray> readInputFile(const QString& name)
{
    const QFileInfo info(name);
    if (info.exists() && !info.isFile())
        return notReadable(name, QStringLiteral("it is not a file"));
    if (info.size() > mostBytes)
        return notReadable(name, QStringLiteral("it is larger than 1 GiB"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(name, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return notReadable(name, file.errorString());
    return bytes;
}

} // namespace leaklab::session
