#include "app/charts/whole_file.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace leaklab::charts {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::charts::FileText)
};

QString whyNotWritten(const QSaveFile& file)
{
    // A write that came to nothing leaves no words of the system's.
    const QString why
        = file.error() == QFileDevice::NoError ? FileText::tr("there is no room left") : file.errorString();
    return FileText::tr(
        "%1 was not written: %2. Choose another folder, or make room and allow writing there.")
        .arg(file.fileName(), why);
}

} // namespace

core::Error notWritten(const QSaveFile& file)
{
    return { core::ErrorCode::FileNotWritable, whyNotWritten(file).toStdString() };
}

/// Whole files take the place of what was there, which a device or a pipe would not survive.
core::Result<void> openWhole(QSaveFile& file)
{
    const QFileInfo there(file.fileName());
    if (there.exists() && !there.isFile()) {
        return core::Error{ core::ErrorCode::FileNotWritable,
            FileText::tr("%1 was not written: it is no regular file. Choose another name.")
                .arg(file.fileName())
                .toStdString() };
    }
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    return {};
}

core::Result<void> commitWhole(QSaveFile& file)
{
    // By itself commit() overlooks that the last of what is buffered found no room.
    if (!file.flush() || !file.commit())
        return notWritten(file);
    return {};
}

core::Result<void> saveWhole(const QByteArray& bytes, const QString& name)
{
    QSaveFile file(name);
    if (const auto opened = openWhole(file); !opened)
        return opened;
    if (file.write(bytes) != bytes.size())
        return notWritten(file);
    return commitWhole(file);
}

} // namespace leaklab::charts
