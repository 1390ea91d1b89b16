#include "app/training/progress_store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace leaklab::training {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

struct Store {
    Q_DECLARE_TR_FUNCTIONS(leaklab::training::ProgressStore)
};

const QString ending = QStringLiteral(".json");

Result<Progress> read(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::FileNotReadable, file.errorString().toStdString() };
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject())
        return Error{ ErrorCode::FileNotUnderstood, fault.errorString().toStdString() };
    return progressFrom(document.object());
}

} // namespace

ProgressStore::ProgressStore(QString folder)
    : m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder
            = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/progress");
}

QString ProgressStore::fileOf(const QString& exercise) const
{
    return QDir(m_folder).filePath(exercise + ending);
}

std::optional<Progress> ProgressStore::load(const QString& exercise)
{
    const QString name = fileOf(exercise);
    if (!QFile::exists(name))
        return std::nullopt;
    auto progress = read(name);
    if (progress)
        return progress.value();
    const QString aside
        = QStringLiteral("%1.unread-%2")
              .arg(name, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const bool moved = QFile::rename(name, aside);
    m_problem = Store::tr("How far you got in \"%1\" can't be read (%2). %3")
                    .arg(exercise, QString::fromStdString(progress.error().detail),
                        moved ? Store::tr("The file is kept as %1, and the exercise begins anew.").arg(aside)
                              : Store::tr("Take the file %1 away, or it stays so.").arg(name));
    return std::nullopt;
}

Result<void> ProgressStore::save(const Progress& progress)
{
    const QString name = fileOf(progress.exercise);
    const auto failed = [&name](const QString& why) {
        return Error{ ErrorCode::FileNotWritable, QStringLiteral("%1: %2").arg(name, why).toStdString() };
    };
    if (!QDir().mkpath(m_folder))
        return failed(Store::tr("the folder can't be made"));
    QSaveFile file(name);
    const QByteArray content = QJsonDocument(toJson(progress)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

void ProgressStore::reset(const QString& exercise)
{
    QFile::remove(fileOf(exercise));
}

void ProgressStore::resetAll()
{
    QDir folder(m_folder);
    for (const QString& name : folder.entryList({ QLatin1Char('*') + ending }, QDir::Files))
        folder.remove(name);
}

} // namespace leaklab::training
