#include "app/models/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace leaklab::models {

namespace {

struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::ValueText)
};

const QString& noValue()
{
    static const QString dash = QStringLiteral("\u2013");
    return dash;
}

/// Up to three significant digits, and no zeros after a round number, so that "64 MiB" stays "64 MiB".
QString shortNumber(double value, const QLocale& locale)
{
    const double size = std::abs(value);
    const int most = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    const auto isExactWith = [value](double scale) { return value * scale == std::round(value * scale); };
    const int needed = isExactWith(1) ? 0 : isExactWith(10) ? 1 : 2;
    return locale.toString(value, 'f', std::min(most, needed));
}

struct ByteUnit {
    double value = 0;
    int step = 0; ///< 0 B, 1 KiB, 2 MiB, 3 GiB
};

ByteUnit scaled(double bytes)
{
    ByteUnit result{ bytes, 0 };
    while (std::abs(result.value) >= 1024 && result.step < 3) {
        result.value /= 1024;
        ++result.step;
    }
    if (result.step == 0)
        result.value = std::round(result.value);
    return result;
}

} // namespace

QString valueText(double value, metrics::Unit unit, const QLocale& locale)
{
    if (!std::isfinite(value))
        return noValue();
    switch (unit) {
    case metrics::Unit::Bytes:
        return bytesText(value, locale);
    case metrics::Unit::BytesPerSecond:
        return ValueText::tr("%1/s", "an amount of memory a second").arg(bytesText(value, locale));
    case metrics::Unit::PerSecond:
        return rateText(value, locale);
    case metrics::Unit::Share:
        return shareText(value, locale);
    case metrics::Unit::Milliseconds:
        return millisecondsText(value, locale);
    case metrics::Unit::Count:
        return countText(value, locale);
    case metrics::Unit::Flag:
        return value > 0 ? ValueText::tr("yes") : ValueText::tr("no");
    }
    return noValue();
}

QString bytesText(double bytes, const QLocale& locale)
{
    if (!std::isfinite(bytes))
        return noValue();
    const ByteUnit amount = scaled(bytes);
    const QString number = shortNumber(amount.value, locale);
    switch (amount.step) {
    case 0:
        return ValueText::tr("%1 B").arg(number);
    case 1:
        return ValueText::tr("%1 KiB").arg(number);
    case 2:
        return ValueText::tr("%1 MiB").arg(number);
    default:
        return ValueText::tr("%1 GiB").arg(number);
    }
}

QString bytesText(core::Bytes bytes, const QLocale& locale)
{
    return bytesText(static_cast<double>(bytes.count()), locale);
}

QString millisecondsText(double milliseconds, const QLocale& locale)
{
    if (!std::isfinite(milliseconds))
        return noValue();
    if (milliseconds >= 999.5)
        return ValueText::tr("%1 s").arg(shortNumber(milliseconds / 1000, locale));
    return ValueText::tr("%1 ms").arg(shortNumber(milliseconds, locale));
}

QString shareText(double share, const QLocale& locale)
{
    if (!std::isfinite(share))
        return noValue();
    const double percent = share * 100;
    const bool fine = percent != std::floor(percent) && std::abs(percent) < 9.95;
    return ValueText::tr("%1 %").arg(locale.toString(percent, 'f', fine ? 1 : 0));
}

QString rateText(double perSecond, const QLocale& locale)
{
    if (!std::isfinite(perSecond))
        return noValue();
    const bool fine = perSecond != std::floor(perSecond) && std::abs(perSecond) < 9.95;
    return ValueText::tr("%1/s").arg(locale.toString(perSecond, 'f', fine ? 1 : 0));
}

QString countText(double count, const QLocale& locale)
{
    if (!std::isfinite(count))
        return noValue();
    return locale.toString(count, 'f', 0);
}

double readingPeriod(double time)
{
    constexpr double perSecond = 2;
    return std::floor(time * perSecond);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString spanText(core::Duration span)
{
    const auto total = std::max<std::int64_t>(0, std::chrono::floor<std::chrono::seconds>(span).count());
    const auto twoDigits
        = [](std::int64_t value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const std::int64_t minutes = total / 60;
    const QString seconds = twoDigits(total % 60);
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(QString::number(minutes), seconds);
    return QStringLiteral("%1:%2:%3").arg(QString::number(minutes / 60), twoDigits(minutes % 60), seconds);
}

QString waitText(core::Duration wait, const QLocale& locale)
{
    const auto total = std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(wait).count());
    const QString seconds = locale.toString(static_cast<qlonglong>(total % 60));
    if (total < 60)
        return ValueText::tr("%1 s").arg(seconds);
    const QString minutes = locale.toString(static_cast<qlonglong>(total / 60));
    if (total % 60 == 0)
        return ValueText::tr("%1 min").arg(minutes);
    return ValueText::tr("%1 min %2 s").arg(minutes, seconds);
}

} // namespace leaklab::models
