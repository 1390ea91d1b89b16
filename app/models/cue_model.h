#pragma once

#include "app/models/cue_book.h"

#include <QAbstractTableModel>

namespace leaklab::models {

/// The cues of a session for a table: when, and what they are called. It is fed with the session's events; an
/// edited name is a wish, and shown once the session tells of it. Thread: the GUI thread.
class CueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ElapsedColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void take(const collect::LabEvent& event);
    void setEditable(bool editable) { m_editable = editable; }
    [[nodiscard]] const std::vector<Cue>& cues() const { return m_book.cues(); } ///< by row

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void renameWanted(int id, const QString& text);

private:
    CueBook m_book;
    bool m_editable = false;
};

} // namespace leaklab::models
