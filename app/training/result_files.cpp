#include "app/training/result_files.h"

#include "app/training/plain_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace leaklab::training {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr qint64 largestFile = 1 << 20;
constexpr qsizetype longestPart = 40; ///< of a file's name
constexpr int mostNames = 1000;

/// Letters, digits and the like; what file systems or shells have a meaning for is left out.
QString namePart(const QString& text)
{
    QString part;
    for (const QChar c : text.left(longestPart)) {
        const bool kept = c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_');
        part += kept ? c : QLatin1Char('-');
    }
    return part;
}

QString freeName(const ExerciseResult& result, const QString& folder)
{
    const QString stem
        = QStringLiteral("%1/%2 %3 at %4 %5")
              .arg(folder, namePart(result.exercise), namePart(result.who.name), namePart(result.who.host),
                  result.ended.toUTC().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    QString name = stem + QStringLiteral(".json");
    for (int number = 2; QFileInfo::exists(name) && number <= mostNames; ++number)
        name = QStringLiteral("%1 (%2).json").arg(stem).arg(number);
    return name;
}

Result<ExerciseResult> readResult(const QString& path)
{
    const auto bad = [](ErrorCode code, const QString& why) { return Error{ code, why.toStdString() }; };
    // Neither a folder nor a pipe is read, which might never end.
    if (!QFileInfo(path).isFile())
        return bad(ErrorCode::FileNotReadable, QStringLiteral("it is no plain file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(ErrorCode::FileNotReadable, QStringLiteral("it can't be read: ") + file.errorString());
    if (file.size() > largestFile)
        return bad(ErrorCode::FileNotUnderstood, QStringLiteral("it is larger than a megabyte"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return bad(ErrorCode::FileNotUnderstood, QStringLiteral("it is broken: ") + fault.errorString());
    return exerciseResultFrom(document.object());
}

QString keyOf(const ExerciseResult& result)
{
    return QStringList{ result.who.name, result.who.host, result.exercise,
        result.began.toString(Qt::ISODateWithMs), result.ended.toString(Qt::ISODateWithMs) }
        .join(QLatin1Char('\n'));
}

QStringList jsonFilesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, { QStringLiteral("*.json") }, QDir::Files | QDir::System | QDir::Hidden,
        QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    files.sort();
    return files;
}

} // namespace

QString resultsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/results");
}

Result<QString> saveResult(const ExerciseResult& result, const QString& folder)
{
    const auto failed = [](const QString& name, const QString& why) {
        return Error{ ErrorCode::FileNotWritable, QStringLiteral("%1: %2").arg(name, why).toStdString() };
    };
    if (!QDir().mkpath(folder))
        return failed(folder, QStringLiteral("the folder can't be made"));
    const QString name = freeName(result, folder);
    QSaveFile file(name);
    const QByteArray content = QJsonDocument(toJson(result)).toJson();
    // commit() overlooks that the last of what is buffered found no room.
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()
        || !file.commit())
        return failed(name, file.errorString());
    return name;
}

FoundResults findResults(const QString& folder)
{
    FoundResults found;
    QSet<QString> known;
    const QDir from(folder);
    for (const QString& path : jsonFilesBelow(folder)) {
        auto result = readResult(path);
        if (!result) {
            found.unused.push_back(
                { plainText(from.relativeFilePath(path)), QString::fromStdString(result.error().detail) });
            continue;
        }
        const QString key = keyOf(result.value());
        if (!known.contains(key))
            found.results.push_back(std::move(result.value()));
        known.insert(key);
    }
    return found;
}

} // namespace leaklab::training
