#include "app/headless/json_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace leaklab::headless {

namespace {

core::Error notWritable(const QFileDevice& file)
{
    return { core::ErrorCode::FileNotWritable,
        (file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString() };
}

/// A pipe or a device can't be replaced by a new file, and must not be.
core::Result<void> writeInto(const QByteArray& text, const QString& device)
{
    QFile out(device);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || out.write(text) != text.size())
        return notWritable(out);
    return {};
}

} // namespace

core::Result<void> writeJsonFile(const QJsonObject& object, const QString& file)
{
    return writeWhole(QJsonDocument(object).toJson(QJsonDocument::Indented), file);
}

core::Result<void> writeWhole(const QByteArray& content, const QString& file)
{
    if (const QFileInfo there(file); there.exists() && !there.isFile())
        return writeInto(content, file);
    QSaveFile out(file);
    // In a folder that takes no new file, one that is there may still be written.
    out.setDirectWriteFallback(true);
    // commit() overlooks that the last of what is buffered found no room.
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.flush()
        || !out.commit())
        return notWritable(out);
    return {};
}

core::Result<void> checkWritable(const QString& file)
{
    const QFileInfo there(file);
    // To open a pipe and close it again would end it for who reads it.
    if (there.exists() && !there.isFile() && !there.isDir() && there.isWritable())
        return {};
    QSaveFile out(file);
    out.setDirectWriteFallback(true);
    if (!out.open(QIODevice::WriteOnly))
        return notWritable(out);
    out.cancelWriting();
    return {};
}

} // namespace leaklab::headless
