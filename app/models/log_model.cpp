#include "app/models/log_model.h"

#include "app/models/process_text.h"

#include <algorithm>

namespace leaklab::models {

LogModel::LogModel(QObject* parent, std::size_t capacity)
    : QAbstractTableModel(parent)
    , m_capacity(std::max<std::size_t>(1, capacity))
{
}

void LogModel::append(const collect::LogLine& line)
{
    if (m_lines.size() >= m_capacity) {
        // In blocks: a chatty process would otherwise shift the whole view with each of its lines.
        const std::size_t block = std::max<std::size_t>(1, m_capacity / 10);
        beginRemoveRows({}, 0, static_cast<int>(block) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(block));
        endRemoveRows();
    }
    const int row = static_cast<int>(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.push_back(line);
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const collect::LogLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == ProcessRole)
        return line.process;
    if (role == IsErrorRole)
        return line.isError;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return line.wallTime.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case ProcessColumn:
        // Marked by a sign, not by colour alone.
        return line.isError ? tr("%1 !").arg(processText(line.process)) : processText(line.process);
    default:
        return line.text;
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ProcessColumn:
        return tr("Process");
    default:
        return tr("Line (! was written to stderr)");
    }
}

void LogFilter::setProcess(const QString& name)
{
    if (m_process == name)
        return;
    m_process = name;
    invalidateFilter();
}

void LogFilter::setErrorsOnly(bool on)
{
    m_errorsOnly = on;
    invalidateFilter();
}

void LogFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex line = sourceModel()->index(row, LogModel::TextColumn, parent);
    if (!m_process.isEmpty() && line.data(LogModel::ProcessRole).toString() != m_process)
        return false;
    if (m_errorsOnly && !line.data(LogModel::IsErrorRole).toBool())
        return false;
    return m_text.isEmpty() || line.data().toString().contains(m_text, Qt::CaseInsensitive);
}

int LogFilter::find(const QString& text, int row) const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows && !text.isEmpty(); ++step) {
        const int candidate = (std::max(-1, row) + step) % rows;
        if (index(candidate, LogModel::TextColumn).data().toString().contains(text, Qt::CaseInsensitive))
            return candidate;
    }
    return -1;
}

} // namespace leaklab::models
