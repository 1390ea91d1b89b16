#include "app/models/cue_model.h"

#include "app/models/value_text.h"

#include <QLocale>

#include <chrono>

namespace leaklab::models {

namespace {

QString elapsed(double seconds)
{
    return spanText(std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(seconds)));
}

QString cellText(const Cue& cue, int column)
{
    switch (column) {
    case CueModel::TimeColumn:
        return QLocale().toString(cue.wallTime.toLocalTime().time(), QLocale::ShortFormat);
    case CueModel::ElapsedColumn:
        return elapsed(cue.about);
    case CueModel::TextColumn:
        return cue.isNote ? QStringLiteral("\u270e ") + cue.text : QStringLiteral("\u2691 ") + cue.text;
    default:
        return {};
    }
}

} // namespace

void CueModel::take(const collect::LabEvent& event)
{
    const CueBook::Step step = m_book.stepOf(event);
    const int row = static_cast<int>(step.index);
    switch (step.change) {
    case CueBook::Change::Added:
        beginInsertRows({}, row, row);
        m_book.take(event, step);
        endInsertRows();
        break;
    case CueBook::Change::Renamed:
        m_book.take(event, step);
        Q_EMIT dataChanged(index(row, TextColumn), index(row, TextColumn));
        break;
    case CueBook::Change::Removed:
        beginRemoveRows({}, row, row);
        m_book.take(event, step);
        endRemoveRows();
        break;
    case CueBook::Change::None:
        break;
    }
}

int CueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(cues().size());
}

int CueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cue& cue = cues()[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole)
        return index.column() == TextColumn ? cue.text : QVariant();
    return role == Qt::DisplayRole ? cellText(cue, index.column()) : QVariant();
}

bool CueModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Cue& cue = cues()[static_cast<std::size_t>(index.row())];
    if (value.toString() != cue.text)
        Q_EMIT renameWanted(cue.id, value.toString());
    return true;
}

Qt::ItemFlags CueModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_editable && index.isValid() && index.column() == TextColumn ? usual | Qt::ItemIsEditable : usual;
}

QVariant CueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ElapsedColumn:
        return tr("Lab time");
    case TextColumn:
        return tr("Cue or note");
    default:
        return {};
    }
}

} // namespace leaklab::models
