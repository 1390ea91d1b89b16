#include "app/ui/classroom/settings_facts.h"

#include "app/collect/lab_event.h"
#include "app/core/units.h"
#include "app/models/event_text.h"
#include "app/models/value_text.h"

#include <QCoreApplication>

#include <optional>

namespace leaklab::ui {

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::FactText)
};

std::optional<double> number(const QJsonObject& settings, const char* key)
{
    const QJsonValue value = settings.value(QLatin1String(key));
    return value.isDouble() && value.toDouble() >= 0 ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<QString> bytes(const QJsonObject& settings, const char* key)
{
    const auto count = number(settings, key);
    return count ? std::optional(models::bytesText(core::Bytes(static_cast<std::uint64_t>(*count))))
                 : std::nullopt;
}

std::optional<QString> count(const QJsonObject& settings, const char* key)
{
    const auto value = number(settings, key);
    return value ? std::optional(models::countText(*value)) : std::nullopt;
}

std::optional<QString> build(const QJsonObject& settings)
{
    const QJsonValue leaking = settings.value(QLatin1String("leaking"));
    if (!leaking.isBool())
        return std::nullopt;
    return leaking.toBool() ? FactText::tr("leaking") : FactText::tr("fixed");
}

std::optional<QString> traffic(const QJsonObject& settings)
{
    const QJsonObject traffic = settings.value(QLatin1String("traffic")).toObject();
    if (traffic.isEmpty())
        return std::nullopt;
    if (!traffic.value(QLatin1String("on")).toBool())
        return FactText::tr("off");
    collect::LabEvent event;
    event.kind = collect::EventKind::TrafficRateChanged;
    event.fields = traffic;
    return models::markerText(event);
}

std::optional<QString> waits(const QJsonObject& settings)
{
    const auto scale = count(settings, "backOffScale");
    return scale ? std::optional(FactText::tr("those of Kubernetes \u00f7 %1").arg(*scale)) : std::nullopt;
}

std::optional<QString> age(const QJsonObject& settings)
{
    if (const auto lookups = count(settings, "ageLookups"))
        return FactText::tr("as if it had served %1 look-ups").arg(*lookups);
    if (const auto share = number(settings, "ageShareOfLimit"))
        return FactText::tr("aged to %1 of its limit").arg(models::shareText(*share));
    return std::nullopt;
}

} // namespace

HandoutFacts settingsFacts(const QJsonObject& settings)
{
    HandoutFacts facts;
    const auto add = [&](const QString& name, const std::optional<QString>& value) {
        if (value)
            facts.emplace_back(name, *value);
    };
    add(FactText::tr("Build"), build(settings));
    const auto heapLimit = bytes(settings, "heapLimit");
    add(FactText::tr("Heap limit"), heapLimit);
    // A lab without a memory limit records none.
    if (heapLimit)
        add(FactText::tr("Memory limit"), bytes(settings, "memoryLimit").value_or(FactText::tr("none")));
    add(FactText::tr("Traffic"), traffic(settings));
    add(FactText::tr("Records leaked a look-up"), count(settings, "amplify"));
    add(FactText::tr("Garbage a request"), bytes(settings, "requestGarbage"));
    add(FactText::tr("Waits of restarts"), waits(settings));
    add(FactText::tr("First start"), age(settings));
    return facts;
}

} // namespace leaklab::ui
