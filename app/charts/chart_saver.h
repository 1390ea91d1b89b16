#pragma once

#include "app/core/result.h"

#include <QObject>

class QString;

namespace leaklab::charts {

class ChartColumn;

/// Asks where to, and saves what a column shows: as PNG, SVG or CSV. Blocks nothing; an error is said in a
/// message box. `column` owns it.
class ChartSaver : public QObject {
    Q_OBJECT
public:
    explicit ChartSaver(ChartColumn& column);

    void ask();
    /// Saves in the format that the name ends with; `fine`: pictures twice as fine.
    void save(const QString& file, bool fine);

Q_SIGNALS:
    void saved(const QString& file);
    void failed(const QString& sentence);

private:
    void finish(const QString& file, const core::Result<void>& result);

    ChartColumn& m_column;
};

} // namespace leaklab::charts
