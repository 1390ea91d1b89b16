#include "app/headless/opened_place.h"

#include "app/training/exercise_library.h"

#include <QFileInfo>

namespace leaklab::headless {

using core::Error;
using core::ErrorCode;
using core::Result;

Result<void> takePlace(const QStringList& places, CommandLine& into)
{
    if (places.isEmpty())
        return {};
    const QString& first = places.first();
    const QFileInfo place(first);
    if (places.size() > 1 || (!place.exists() && !first.endsWith(QLatin1String(".leaklab"))))
        return Error{ ErrorCode::BadValue,
            "\"" + first.toStdString() + "\" is not an option; --help lists them" };
    if (place.isDir() && training::exerciseFolders(first).isEmpty())
        return Error{ ErrorCode::BadValue, training::noExerciseText(first).toStdString() };
    (place.isDir() ? into.exercises : into.session) = first;
    return {};
}

} // namespace leaklab::headless
