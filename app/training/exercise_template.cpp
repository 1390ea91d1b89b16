#include "app/training/exercise_template.h"

#include "app/training/exercise_library.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

void loadTemplateResources()
{
    Q_INIT_RESOURCE(exercise_template); // in a static library nothing else does
}

namespace leaklab::training {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

int numberOf(const QString& folder)
{
    return QDir(folder).dirName().section(QLatin1Char('-'), 0, 0).toInt();
}

Result<void> fill(const QString& folder, const QString& id, const QString& title)
{
    loadTemplateResources();
    QDirIterator files(QStringLiteral(":/leaklab/exercise-template"), QDir::Files);
    while (files.hasNext()) {
        QFile original(files.next());
        QSaveFile copy(folder + QLatin1Char('/') + files.fileName());
        if (!original.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            return Error{ ErrorCode::FileNotWritable,
                (copy.fileName() + QStringLiteral(": ") + copy.errorString()).toStdString() };
        copy.write(original.readAll().replace("@ID@", id.toUtf8()).replace("@TITLE@", title.toUtf8()));
        if (!copy.flush() || !copy.commit()) // commit() overlooks what is buffered and finds no room
            return Error{ ErrorCode::FileNotWritable,
                (copy.fileName() + QStringLiteral(": ") + copy.errorString()).toStdString() };
    }
    return {};
}

/// Its exercise.json names the schema beside its folder. One that lies there stays; without it an editor only
/// helps less.
void layOutSchema(const QString& parent)
{
    const QString name = QStringLiteral("/exercise.schema.json");
    if (QFile::copy(bundledExercises() + name, parent + name))
        QFile::setPermissions(parent + name, QFile::permissions(parent + name) | QFile::WriteOwner);
}

} // namespace

QString exerciseIdOf(const QString& name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    return name.toLower()
        .replace(others, QStringLiteral(" "))
        .simplified()
        .replace(QLatin1Char(' '), QLatin1Char('-'));
}

Result<QString> newExercise(const QString& name, const QString& parent)
{
    const QString id = exerciseIdOf(name);
    if (id.isEmpty())
        return Error{ ErrorCode::BadValue,
            QStringLiteral("\"%1\" makes no id; give a name of letters a to z").arg(name).toStdString() };
    int last = 0;
    for (const QString& folder : exerciseFolders(parent)) {
        last = std::max(last, numberOf(folder));
        if (QDir(folder).dirName().section(QLatin1Char('-'), 1) == id)
            return Error{ ErrorCode::BadValue,
                QStringLiteral("there is an exercise \"%1\" already: %2").arg(id, folder).toStdString() };
    }
    const QString folder
        = QDir(parent).filePath(QStringLiteral("%1-%2").arg(last + 1, 2, 10, QLatin1Char('0')).arg(id));
    if (QFileInfo::exists(folder) || !QDir().mkpath(folder))
        return Error{ ErrorCode::FileNotWritable,
            QStringLiteral("the folder \"%1\" can't be made; is something of that name there, or may you not "
                           "write there?")
                .arg(folder)
                .toStdString() };
    if (const auto filled = fill(folder, id, name.simplified()); !filled) {
        QDir(folder).removeRecursively();
        return filled.error();
    }
    layOutSchema(parent);
    return folder;
}

} // namespace leaklab::training
