#include "app/ui/classroom/settings_facts.h"

#include "app/collect/lab_event.h"
#include "app/lab/lab_settings.h"
#include "app/lab/lab_traffic.h"
#include "app/models/event_text.h"
#include "app/models/value_text.h"

#include <QCoreApplication>

namespace leaklab::ui {

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::FactText)
};

QString trafficText(const lab::LabSettings& settings)
{
    if (!settings.trafficOn)
        return FactText::tr("off");
    collect::LabEvent event;
    event.kind = collect::EventKind::TrafficRateChanged;
    event.fields = lab::trafficFields(settings);
    return models::markerText(event);
}

QString ageText(const lab::Age& age)
{
    return age.lookups > 0 ? FactText::tr("as if it had served %1 look-ups")
                                 .arg(models::countText(static_cast<double>(age.lookups)))
                           : FactText::tr("aged to %1 of its limit").arg(models::shareText(age.shareOfLimit));
}

} // namespace

std::vector<std::pair<QString, QString>> settingsFacts(const lab::LabSettings& settings)
{
    std::vector<std::pair<QString, QString>> facts{
        { FactText::tr("Build"), settings.leaking ? FactText::tr("leaking") : FactText::tr("fixed") },
        { FactText::tr("Heap limit"), models::bytesText(settings.heapLimit) },
        { FactText::tr("Memory limit"),
            settings.memoryLimit ? models::bytesText(*settings.memoryLimit) : FactText::tr("none") },
        { FactText::tr("Traffic"), trafficText(settings) },
        { FactText::tr("Records leaked a look-up"),
            models::countText(static_cast<double>(settings.amplify)) },
        { FactText::tr("Garbage a request"), models::bytesText(settings.requestGarbage) },
        { FactText::tr("Waits of restarts"),
            FactText::tr("those of Kubernetes \u00f7 %1").arg(models::countText(settings.backOffScale)) },
    };
    if (settings.age.isSet())
        facts.emplace_back(FactText::tr("First start"), ageText(settings.age));
    return facts;
}

} // namespace leaklab::ui
