#include "app/training/progress_store.h"

#include "app/training/step_reader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace leaklab::training {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

struct Store {
    Q_DECLARE_TR_FUNCTIONS(leaklab::training::ProgressStore)
};

const QString ending = QStringLiteral(".json");
constexpr qint64 largestFile = 1024 * 1024;
constexpr int mostConsoles = 9; ///< at one exercise

Result<Progress> read(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::FileNotReadable, file.errorString().toStdString() };
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile), &fault);
    if (!document.isObject())
        return Error{ ErrorCode::FileNotUnderstood, fault.errorString().toStdString() };
    return progressFrom(document.object());
}

/// A lock beside a file. Whoever crashed holds it no longer.
struct Held {
    std::unique_ptr<QLockFile> lock;
    bool isOthers = false; ///< another running console has it
};

Held hold(const QString& name)
{
    Held held;
    auto lock = std::make_unique<QLockFile>(name + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        held.lock = std::move(lock);
        return held;
    }
    qint64 owner = 0;
    QString host;
    QString program;
    held.isOthers
        = !lock->getLockInfo(&owner, &host, &program) || owner != QCoreApplication::applicationPid();
    return held;
}

} // namespace

ProgressStore::ProgressStore(QString folder)
    : m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder
            = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/progress");
}

ProgressStore::~ProgressStore() = default;

QString ProgressStore::fileOf(const QString& exercise, int slot) const
{
    const QString name = slot == 1 ? exercise : QStringLiteral("%1~%2").arg(exercise).arg(slot);
    return QDir(m_folder).filePath(name + ending);
}

QStringList ProgressStore::filesOf(const QString& exercise) const
{
    QStringList files;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList(
             { exercise + ending, exercise + QStringLiteral("~?") + ending }, QDir::Files, QDir::Time))
        files.append(file.filePath());
    return files;
}

std::optional<Progress> ProgressStore::load(const QString& exercise)
{
    if (!isId(exercise))
        return std::nullopt;
    for (const QString& name : filesOf(exercise)) {
        const auto progress = read(name);
        if (progress && progress.value().exercise == exercise)
            return progress.value();
        setAside(name, exercise,
            progress ? Store::tr("it is about another exercise")
                     : QString::fromStdString(progress.error().detail));
    }
    return std::nullopt;
}

bool ProgressStore::setAside(const QString& name, const QString& exercise, const QString& why)
{
    const QString base
        = QStringLiteral("%1.unread-%2")
              .arg(name, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString aside = base;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = QStringLiteral("%1-%2").arg(base).arg(i);
    const bool moved = QFile::rename(name, aside);
    m_problem = Store::tr("How far you got in \"%1\" can't be read (%2). %3")
                    .arg(exercise, why,
                        moved ? Store::tr("The file is kept as %1, and the exercise begins anew.").arg(aside)
                              : Store::tr("Take the file %1 away, or it stays so.").arg(name));
    return moved;
}

/// The file of this console for that exercise, from its first save on.
std::optional<QString> ProgressStore::claim(const QString& exercise)
{
    const auto held = m_claims.find(exercise);
    if (held != m_claims.end())
        return held->second.file;
    for (int slot = 1; slot <= mostConsoles; ++slot) {
        const QString name = fileOf(exercise, slot);
        Held lock = hold(name);
        if (lock.isOthers)
            continue;
        // What nobody has read yet is not written over.
        if (QFile::exists(name)) {
            const auto present = read(name);
            if (!present && !setAside(name, exercise, QString::fromStdString(present.error().detail)))
                continue;
        }
        m_claims[exercise] = Claim{ name, std::move(lock.lock) };
        return name;
    }
    return std::nullopt;
}

Result<void> ProgressStore::save(const Progress& progress)
{
    const QString usual = fileOf(progress.exercise, 1);
    const auto failed = [](const QString& name, const QString& why) {
        return Error{ ErrorCode::FileNotWritable, QStringLiteral("%1: %2").arg(name, why).toStdString() };
    };
    if (!isId(progress.exercise))
        return failed(usual, Store::tr("\"%1\" is no id of an exercise").arg(progress.exercise));
    if (!QDir().mkpath(m_folder))
        return failed(usual, Store::tr("the folder can't be made"));
    const auto name = claim(progress.exercise);
    if (!name)
        return failed(
            usual, Store::tr("the folder can't be written to, or too many consoles do this exercise"));
    QSaveFile file(*name);
    const QByteArray content = QJsonDocument(toJson(progress)).toJson();
    // commit() overlooks that the last of what is buffered found no room.
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()
        || !file.commit())
        return failed(*name, file.errorString());
    return {};
}

void ProgressStore::reset(const QString& exercise)
{
    if (!isId(exercise))
        return;
    for (const QString& name : filesOf(exercise)) {
        const Held lock = hold(name);
        if (!lock.isOthers)
            QFile::remove(name);
    }
    m_claims.erase(exercise);
}

void ProgressStore::resetAll()
{
    for (const QString& name : QDir(m_folder).entryList({ QLatin1Char('*') + ending }, QDir::Files))
        reset(name.chopped(ending.size()).section(QLatin1Char('~'), 0, 0));
}

} // namespace leaklab::training
