#include "app/session/losses.h"

#include <QCoreApplication>

namespace leaklab::session {

namespace {

struct LossText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::session::LossText)
};

} // namespace

QString Losses::text() const
{
    QStringList lines;
    if (endedEarly) {
        lines
            += LossText::tr("The recording ends without an end: the console was ended by force, or is still "
                            "recording. Up to a second may be missing.");
    }
    if (damagedBytes > 0 || damagedChunks > 0) {
        lines += LossText::tr("The file is damaged: %1 pieces of it can't be read, and with them %2 rows.")
                     .arg(damagedChunks)
                     .arg(rows);
    }
    if (rowsNotRecorded > 0) {
        lines += LossText::tr(
            "The disk took nothing for a while: %1 rows between %2 s and %3 s were not recorded.")
                     .arg(rowsNotRecorded)
                     .arg(notRecordedFrom, 0, 'f', 1)
                     .arg(notRecordedTo, 0, 'f', 1);
    }
    if (!unknownColumns.isEmpty()) {
        lines += LossText::tr("It holds series that this version does not know: %1.")
                     .arg(unknownColumns.join(QStringLiteral(", ")));
    }
    if (!unknownTypes.isEmpty()) {
        lines += LossText::tr("It holds what only a later version can read (%1).")
                     .arg(unknownTypes.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace leaklab::session
