#include "app/headless/json_file.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace leaklab::headless {

namespace {

core::Error notWritable(const QSaveFile& file)
{
    return { core::ErrorCode::FileNotWritable,
        (file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString() };
}

} // namespace

core::Result<void> writeJsonFile(const QJsonObject& object, const QString& file)
{
    return writeWhole(QJsonDocument(object).toJson(QJsonDocument::Indented), file);
}

core::Result<void> writeWhole(const QByteArray& content, const QString& file)
{
    QSaveFile out(file);
    // What the user names may be a pipe or a device, which can't be replaced by renaming.
    out.setDirectWriteFallback(true);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit())
        return notWritable(out);
    return {};
}

core::Result<void> checkWritable(const QString& file)
{
    QSaveFile out(file);
    out.setDirectWriteFallback(true);
    if (!out.open(QIODevice::WriteOnly))
        return notWritable(out);
    out.cancelWriting();
    return {};
}

} // namespace leaklab::headless
