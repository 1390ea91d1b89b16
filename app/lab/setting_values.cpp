#include "app/lab/setting_values.h"

#include "app/lab/faults.h"
#include "app/load/profile.h"

#include <chrono>

namespace leaklab::lab::setting {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr core::Bytes smallestHeap = core::Bytes::mebi(8);
constexpr core::Bytes largestHeap = core::Bytes::mebi(4096);
constexpr core::Bytes largestGarbage = core::Bytes::mebi(1);
constexpr std::uint64_t largestAmplification = 10'000;
constexpr std::uint64_t mostShoppers = 20'000; ///< as many as the load engine keeps under way

} // namespace

Result<core::Rate> rate(const std::string& text)
{
    auto rate = core::parseRate(text);
    if (rate && rate.value().perSecond() > load::Profile::highestRate)
        return Error{ ErrorCode::BadValue,
            "\"" + text + "\" is too much; a rate is at most 1000000 a second" };
    return rate;
}

Result<core::Duration> thinkTime(const std::string& text)
{
    if (text == "0" || text == "0s")
        return core::Duration::zero();
    auto time = core::parseDuration(text);
    if (time && time.value() > std::chrono::hours{ 1 })
        return Error{ ErrorCode::BadValue, "\"" + text + "\" is too long; a think time is at most 1h" };
    return time;
}

Result<core::Bytes> heapLimit(const std::string& text)
{
    auto bytes = core::parseBytes(text);
    if (bytes && (bytes.value() < smallestHeap || bytes.value() > largestHeap))
        return Error{ ErrorCode::BadValue,
            "\"" + text + "\" is out of range; a heap limit is from 8M to 4G" };
    return bytes;
}

Result<core::Bytes> memoryLimit(const std::string& text)
{
    auto bytes = core::parseBytes(text);
    if (bytes && bytes.value() < smallestHeap)
        return Error{ ErrorCode::BadValue, "\"" + text + "\" is too small; a memory limit is 8M or more" };
    return bytes;
}

Result<core::Bytes> requestGarbage(const std::string& text)
{
    auto bytes = core::parseBytes(text);
    if (bytes && bytes.value() > largestGarbage)
        return Error{ ErrorCode::BadValue, "\"" + text + "\" is too much; a request makes at most 1M" };
    return bytes;
}

Result<Age> age(const std::string& text)
{
    const Error bad{ ErrorCode::BadValue,
        "\"" + text
            + "\" is not an age; write look-ups (200000) or a share of the heap limit below 100% (92%)" };
    QString value = QString::fromStdString(text);
    Age age;
    bool ok = false;
    if (value.endsWith(QLatin1Char('%'))) {
        value.chop(1);
        age.shareOfLimit = value.toDouble(&ok) / 100;
        ok = ok && age.shareOfLimit >= 0 && age.shareOfLimit < 1;
    } else {
        age.lookups = value.toULongLong(&ok);
    }
    return ok ? Result<Age>(age) : Result<Age>(bad);
}

Result<std::uint64_t> amplification(const std::string& text)
{
    return wholeNumber(text, 1, largestAmplification);
}

Result<std::uint64_t> shoppers(const std::string& text)
{
    return wholeNumber(text, 1, mostShoppers);
}

Result<std::uint64_t> wholeNumber(const std::string& text, std::uint64_t least, std::uint64_t most)
{
    bool ok = false;
    const qulonglong number = QString::fromStdString(text).toULongLong(&ok);
    if (!ok || number < least || number > most) {
        return Error{ ErrorCode::BadValue,
            "\"" + text + "\" is not a whole number from " + std::to_string(least) + " to "
                + std::to_string(most) };
    }
    return static_cast<std::uint64_t>(number);
}

Result<bool> onOff(const std::string& text)
{
    if (text == "on" || text == "off")
        return text == "on";
    return Error{ ErrorCode::BadValue, "\"" + text + "\" is neither \"on\" nor \"off\"" };
}

Result<QString> fault(const std::string& text)
{
    const QString id = QString::fromStdString(text);
    if (faultNamed(id))
        return id;
    return Error{ ErrorCode::BadValue,
        "\"" + text + "\" is no fault; there are " + faultIds().join(QStringLiteral(", ")).toStdString() };
}

Result<double> scale(const std::string& text)
{
    bool ok = false;
    const double value = QString::fromStdString(text).toDouble(&ok);
    if (!ok || value < 1 || value > 1000)
        return Error{ ErrorCode::BadValue, "\"" + text + "\" is not a number from 1 to 1000" };
    return value;
}

Result<QString> redisAddress(const std::string& given)
{
    const QString text = QString::fromStdString(given);
    bool ok = text.startsWith(QLatin1String("unix:")) && text.size() > 5;
    if (!ok) {
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        ok = colon > 0 && text.mid(colon + 1).toUShort() > 0;
    }
    if (!ok) {
        return Error{ ErrorCode::BadValue,
            "\"" + given + "\" is not an address; write HOST:PORT or unix:PATH" };
    }
    return text;
}

} // namespace leaklab::lab::setting
