#pragma once

#include <QString>
#include <QStringList>

namespace leaklab::session {

/// What of a capsule could not be read. All zero for a session that ended in good order.
struct Losses {
    bool endedEarly = false; ///< the console was ended by force, or still records it
    qsizetype tornBytes = 0; ///< of what it was writing then
    qsizetype damagedBytes = 0;
    quint64 damagedChunks = 0; ///< that are missing, or hold what this version can't make out
    quint64 rows = 0; ///< that were recorded and can't be read
    quint64 rowsNotRecorded = 0; ///< the disk took nothing
    double notRecordedFrom = 0; ///< seconds; the first such time and the last
    double notRecordedTo = 0;
    QStringList unknownColumns; ///< of a later version
    QStringList unknownTypes;

    /// In sentences for people, one a line; empty when nothing was lost.
    [[nodiscard]] QString text() const;
};

} // namespace leaklab::session
