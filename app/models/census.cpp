#include "app/models/census.h"

#include "app/models/value_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace leaklab::models {

namespace {

struct CensusText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::CensusText)
};

QStringList pathOf(const QJsonArray& steps)
{
    QStringList path;
    for (const QJsonValue& value : steps) {
        const QJsonObject step = value.toObject();
        const QString reference = step.value(QLatin1String("reference")).toString();
        const QString type = step.value(QLatin1String("type")).toString();
        path += reference.isEmpty()
            ? type
            : CensusText::tr("%1 (%2)", "a reference and what it leads to").arg(reference, type);
    }
    return path;
}

/// With its sign, since it is a difference.
QString signedText(double value, const QString& amount)
{
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    if (value == 0)
        return QStringLiteral("0");
    return (value > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + amount;
}

} // namespace

const CensusType* Census::find(const QString& type) const
{
    const auto found = std::find_if(
        types.begin(), types.end(), [&](const CensusType& candidate) { return candidate.type == type; });
    return found == types.end() ? nullptr : &*found;
}

Census censusOf(const collect::LabEvent& event)
{
    Census census;
    census.time = event.time;
    census.collected = event.fields.value(QLatin1String("collected")).toBool();
    census.pauseMs = event.fields.value(QLatin1String("pauseMs")).toDouble();
    census.pid = static_cast<qint64>(event.fields.value(QLatin1String("pid")).toDouble());
    census.liveBytes = event.fields.value(QLatin1String("liveBytes")).toDouble();
    const QJsonArray types = event.fields.value(QLatin1String("types")).toArray();
    for (const QJsonValue& value : types) {
        const QJsonObject type = value.toObject();
        census.types.push_back({ type.value(QLatin1String("type")).toString(),
            type.value(QLatin1String("objects")).toDouble(), type.value(QLatin1String("bytes")).toDouble(),
            pathOf(type.value(QLatin1String("path")).toArray()) });
    }
    return census;
}

QString censusTitle(const Census& census, int number, const QLocale& locale)
{
    const QString time
        = spanText(std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(census.time)));
    return CensusText::tr("%1 \u00b7 at %2 \u00b7 %3 \u00b7 %4 live")
        .arg(QString::number(number), time,
            census.collected ? CensusText::tr("after a collection") : CensusText::tr("as of the last major"),
            bytesText(census.liveBytes, locale));
}

void CensusModel::show(Census census, std::optional<Census> earlier)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    beginResetModel();
    m_rows.clear();
    m_liveBytes = census.liveBytes;
    for (CensusType& type : census.types) {
        const CensusType* before = earlier ? earlier->find(type.type) : nullptr;
        Row row{ {}, unknown, unknown };
        if (earlier) {
            row.moreObjects = type.objects - (before ? before->objects : 0);
            row.moreBytes = type.bytes - (before ? before->bytes : 0);
        }
        // A census without a collection has no paths; what held the type before most likely still does.
        if (type.path.isEmpty() && before && earlier->pid == census.pid)
            type.path = before->path;
        row.now = std::move(type);
        m_rows.push_back(std::move(row));
    }
    if (earlier) {
        for (const CensusType& gone : earlier->types) {
            const bool still = std::any_of(
                m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.now.type == gone.type; });
            if (!still)
                m_rows.push_back({ { gone.type, 0, 0, {} }, -gone.objects, -gone.bytes });
        }
    }
    endResetModel();
}

void CensusModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int CensusModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CensusModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double CensusModel::figure(const Row& row, int column) const
{
    switch (column) {
    case ObjectsColumn:
        return row.now.objects;
    case BytesColumn:
        return row.now.bytes;
    case ShareColumn:
        return m_liveBytes > 0 ? row.now.bytes / m_liveBytes : std::numeric_limits<double>::quiet_NaN();
    case MoreObjectsColumn:
        return row.moreObjects;
    default:
        return row.moreBytes;
    }
}

QString CensusModel::text(const Row& row, int column) const
{
    const double value = figure(row, column);
    switch (column) {
    case TypeColumn:
        return row.now.type;
    case ObjectsColumn:
        return countText(value);
    case BytesColumn:
        return bytesText(value);
    case ShareColumn:
        return shareText(std::round(value * 1000) / 1000);
    case MoreObjectsColumn:
        return signedText(value, countText(std::abs(value)));
    default:
        return signedText(value, bytesText(std::abs(value)));
    }
}

QVariant CensusModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole:
        return index.column() == TypeColumn ? QVariant(row.now.type) : QVariant(figure(row, index.column()));
    case PathRole:
        return row.now.path.join(QStringLiteral(" \u2192 "));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == TypeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CensusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == TypeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TypeColumn:
        return tr("Type");
    case ObjectsColumn:
        return tr("Objects");
    case BytesColumn:
        return tr("Bytes");
    case ShareColumn:
        return tr("Share");
    case MoreObjectsColumn:
        return tr("\u0394 objects");
    default:
        return tr("\u0394 bytes");
    }
}

} // namespace leaklab::models
