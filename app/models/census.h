#pragma once

#include "app/collect/lab_event.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leaklab::models {

/// Live objects of one type.
struct CensusType {
    QString type;
    double objects = 0;
    double bytes = 0;
    QStringList
        path; ///< what holds an old one of them, from a root on; empty: not asked for, or nothing does
};

/// What was alive on the cart's heap at one time.
struct Census {
    double time = 0; ///< on the axis of the series
    bool collected = false; ///< just collected for it; else as the last major collection found it
    double pauseMs = 0;
    qint64 pid = 0;
    double liveBytes = 0;
    std::vector<CensusType> types;

    [[nodiscard]] const CensusType* find(const QString& type) const;
};
/// Of a CensusTaken event. What is missing in a foreign one is left out.
[[nodiscard]] Census censusOf(const collect::LabEvent& event);
/// "2 · 3:10 · after a collection · 58 MiB", to choose one from several.
[[nodiscard]] QString censusTitle(const Census& census, int number, const QLocale& locale = QLocale());

/// One census by type, beside another one if there is one: what came and what went.
/// Thread: the GUI thread.
class CensusModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TypeColumn,
        ObjectsColumn,
        BytesColumn,
        ShareColumn,
        MoreObjectsColumn,
        MoreBytesColumn,
        ColumnCount
    };
    /// The figure itself, to sort by; and the retaining path as one line.
    enum Role { SortRole = Qt::UserRole, PathRole };

    using QAbstractTableModel::QAbstractTableModel;
    void show(Census census, std::optional<Census> earlier);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        CensusType now;
        double moreObjects = 0; ///< than in the earlier census; NaN without one
        double moreBytes = 0;
    };
    [[nodiscard]] double figure(const Row& row, int column) const;
    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    double m_liveBytes = 0;
};

} // namespace leaklab::models
