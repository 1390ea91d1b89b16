#include "app/training/unit.h"

#include <algorithm>
#include <array>

namespace leaklab::training {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

struct Named {
    const char* text;
    double scale;
    Dimension dimension;
};

constexpr double kibi = 1024;

constexpr std::array table{
    Named{ "B", 1, { 1, 0 } },
    Named{ "KB", 1e3, { 1, 0 } },
    Named{ "MB", 1e6, { 1, 0 } },
    Named{ "KiB", kibi, { 1, 0 } },
    Named{ "MiB", kibi* kibi, { 1, 0 } },
    Named{ "GiB", kibi* kibi* kibi, { 1, 0 } },
    Named{ "ms", 1e-3, { 0, 1 } },
    Named{ "s", 1, { 0, 1 } },
    Named{ "min", 60, { 0, 1 } },
    Named{ "h", 3600, { 0, 1 } },
    Named{ "%", 1e-2, { 0, 0 } },
};

const Named* find(QStringView text)
{
    const auto* const found = std::find_if(
        table.begin(), table.end(), [text](const Named& unit) { return text == QLatin1String(unit.text); });
    return found == table.end() ? nullptr : found;
}

} // namespace

Dimension operator*(Dimension a, Dimension b)
{
    return { a.bytes + b.bytes, a.seconds + b.seconds };
}

Dimension operator/(Dimension a, Dimension b)
{
    return { a.bytes - b.bytes, a.seconds - b.seconds };
}

QString dimensionText(Dimension dimension)
{
    if (dimension == Dimension{})
        return QStringLiteral("a plain number");
    if (dimension == Dimension{ 1, 0 })
        return QStringLiteral("bytes");
    if (dimension == Dimension{ 0, 1 })
        return QStringLiteral("a time");
    if (dimension == Dimension{ 1, -1 })
        return QStringLiteral("bytes a second");
    if (dimension == Dimension{ 0, -1 })
        return QStringLiteral("a number a second");
    return QStringLiteral("bytes^%1·s^%2").arg(dimension.bytes).arg(dimension.seconds);
}

Result<Unit> parseUnit(QStringView text)
{
    const Error bad{ ErrorCode::BadValue,
        "\"" + text.toString().toStdString()
            + "\" is no unit; write B, KB, MB, KiB, MiB, GiB, ms, s, min, h, %, or one of them by a time, "
              "like "
              "MB/min or /s" };
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QStringView counted = slash < 0 ? text : text.left(slash);
    Unit unit{ text.toString(), 1, {} };
    if (!counted.isEmpty()) {
        const Named* named = find(counted);
        if (named == nullptr)
            return bad;
        unit.scale = named->scale;
        unit.dimension = named->dimension;
    }
    if (slash < 0)
        return unit;
    const Named* per = find(text.mid(slash + 1));
    if (per == nullptr || per->dimension != Dimension{ 0, 1 })
        return bad;
    unit.scale /= per->scale;
    unit.dimension = unit.dimension / per->dimension;
    return unit;
}

Unit unitOf(metrics::Metric metric)
{
    switch (metrics::info(metric).unit) {
    case metrics::Unit::Bytes:
        return { QStringLiteral("B"), 1, { 1, 0 } };
    case metrics::Unit::BytesPerSecond:
        return { QStringLiteral("B/s"), 1, { 1, -1 } };
    case metrics::Unit::PerSecond:
        return { QStringLiteral("/s"), 1, { 0, -1 } };
    case metrics::Unit::Milliseconds:
        return { QStringLiteral("ms"), 1e-3, { 0, 1 } };
    case metrics::Unit::Share:
    case metrics::Unit::Count:
    case metrics::Unit::Flag:
        break;
    }
    return {};
}

} // namespace leaklab::training
