#include "app/training/lab_reader.h"

#include "app/json/object_reader.h"
#include "app/json/suggestion.h"
#include "app/lab/faults.h"
#include "app/lab/lab_presets.h"
#include "app/lab/setting_values.h"
#include "app/load/profile_text.h"

#include <utility>

namespace leaklab::training {

using json::LocatedJson;
using json::ObjectReader;
using json::Problems;
using json::suggestion;

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
namespace setting = lab::setting;

/// A parser of words for ObjectReader, which has QStrings.
template <class Parse> auto words(Parse parse)
{
    return [parse](const QString& text) { return parse(text.toStdString()); };
}

Result<lab::LabSettings> preset(const QString& name)
{
    const auto found = lab::presetNamed(name);
    if (found)
        return *found;
    return Error{ ErrorCode::BadValue,
        QStringLiteral("\"%1\" is no preset; write one of: %2")
            .arg(name, lab::presetNames().join(QStringLiteral(", ")))
            .toStdString() };
}

Result<bool> build(const QString& name)
{
    if (name == QLatin1String("leaking") || name == QLatin1String("fixed"))
        return name == QLatin1String("leaking");
    return Error{ ErrorCode::BadValue,
        QStringLiteral("\"%1\" is no build; write leaking or fixed").arg(name).toStdString() };
}

void readCart(ObjectReader& reader, lab::LabSettings& into)
{
    if (const auto leaking = reader.parsed(QStringLiteral("build"), build))
        into.leaking = *leaking;
    if (const auto limit = reader.parsed(QStringLiteral("heapLimit"), words(&setting::heapLimit)))
        into.heapLimit = *limit;
    if (const auto limit = reader.parsed(QStringLiteral("memoryLimit"), words(&setting::memoryLimit)))
        into.memoryLimit = *limit;
    if (const auto times = reader.parsed(QStringLiteral("amplify"), words(&setting::amplification)))
        into.amplify = *times;
    if (const auto age = reader.parsed(QStringLiteral("age"), words(&setting::age)))
        into.age = *age;
    if (const auto garbage = reader.parsed(QStringLiteral("requestGarbage"), words(&setting::requestGarbage)))
        into.requestGarbage = *garbage;
}

void readClosedLoop(const LocatedJson& json, lab::LabSettings& into, const QString& file, Problems& problems)
{
    ObjectReader reader(json, file, QStringLiteral("\"closedLoop\""), problems);
    load::ClosedLoop loop;
    if (const auto shoppers = reader.parsed(QStringLiteral("shoppers"), words(&setting::shoppers)))
        loop.shoppers = static_cast<std::size_t>(*shoppers);
    else if (!reader.has(QStringLiteral("shoppers")))
        reader.missing(QStringLiteral("shoppers"), QStringLiteral("\"shoppers\": 16"));
    if (const auto think = reader.parsed(QStringLiteral("think"), words(&setting::thinkTime)))
        loop.think = *think;
    reader.refuseOthers();
    into.closedLoop = loop;
}

void readTraffic(ObjectReader& reader, lab::LabSettings& into)
{
    if (const auto rate = reader.parsed(QStringLiteral("rate"), words(&setting::rate))) {
        into.rate = *rate;
        into.profile.reset();
    }
    if (const auto profile = reader.parsed(QStringLiteral("profile"), words(&load::parseProfile)))
        into.profile = *profile;
    if (const auto mix = reader.parsed(QStringLiteral("journey"), words(&load::JourneyMix::parse)))
        into.journeys = *mix;
    if (const auto on = reader.truth(QStringLiteral("traffic")))
        into.trafficOn = *on;
}

QStringList readFaults(ObjectReader& reader)
{
    const QString key = QStringLiteral("faults");
    QStringList ids = reader.texts(key);
    for (const QString& id : std::as_const(ids)) {
        if (!lab::faultNamed(id))
            reader.problem(
                key, QStringLiteral("\"%1\" is no fault%2").arg(id, suggestion(id, lab::faultIds())));
    }
    return ids;
}

} // namespace

lab::LabSettings readLab(
    const LocatedJson& json, lab::LabSettings base, const QString& file, Problems& problems)
{
    ObjectReader reader(json, file, QStringLiteral("\"lab\""), problems);
    if (const auto settings = reader.parsed(QStringLiteral("preset"), preset))
        base = *settings;
    readCart(reader, base);
    readTraffic(reader, base);
    if (const LocatedJson* loop = reader.find(QStringLiteral("closedLoop")))
        readClosedLoop(*loop, base, file, problems);
    if (const auto twin = reader.truth(QStringLiteral("twin")))
        base.twin = *twin;
    if (reader.has(QStringLiteral("faults")))
        base.faults = readFaults(reader);
    if (const auto scale = reader.parsed(QStringLiteral("backOffScale"), words(&setting::scale)))
        base.backOffScale = *scale;
    reader.refuseOthers();
    return base;
}

} // namespace leaklab::training
