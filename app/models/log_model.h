#pragma once

#include "app/collect/session_record.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>

namespace leaklab::models {

/// The newest lines that the shop's processes wrote, all of them together, newest last.
/// Thread: the GUI thread.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ProcessColumn, TextColumn, ColumnCount };
    enum Role { ProcessRole = Qt::UserRole, IsErrorRole };

    explicit LogModel(QObject* parent = nullptr, std::size_t capacity = 5'000);
    void append(const collect::LogLine& line);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::size_t m_capacity;
    std::deque<collect::LogLine> m_lines;
};

/// Shows the lines of one process, or of all; all of them, or what was written to stderr; with a text in
/// them, or any.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setProcess(const QString& name); ///< empty: all
    void setErrorsOnly(bool on);
    void setText(const QString& text); ///< upper and lower case alike; empty: any
    /// The next row after `row` whose line has `text` in it, going on at the top; -1: none has.
    [[nodiscard]] int find(const QString& text, int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_process;
    QString m_text;
    bool m_errorsOnly = false;
};

} // namespace leaklab::models
