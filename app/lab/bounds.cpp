#include "app/lab/bounds.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>
#include <limits>

namespace leaklab::lab {

namespace {

struct BoundsText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::lab::Bounds)
};

core::Error beyond(const QString& sentence)
{
    return { core::ErrorCode::BadValue, sentence.toStdString() };
}

} // namespace

double mostClicks(const LabSettings& settings)
{
    if (settings.closedLoop) {
        const double think = std::chrono::duration<double>(settings.closedLoop->think).count();
        return think > 0 ? static_cast<double>(settings.closedLoop->shoppers) / think
                         : std::numeric_limits<double>::infinity();
    }
    return settings.profile ? settings.profile->peak() : settings.rate.perSecond();
}

core::Result<void> keepsToBounds(const LabSettings& settings)
{
    const Bounds& bounds = settings.bounds;
    if (bounds.heapLimit && settings.heapLimit > *bounds.heapLimit)
        return beyond(BoundsText::tr("Your administrator allows heap limits up to %1.")
                          .arg(QString::fromStdString(core::formatBytes(*bounds.heapLimit))));
    if (bounds.rate && mostClicks(settings) > bounds.rate->perSecond())
        return beyond(BoundsText::tr("Your administrator allows up to %1 clicks a second.")
                          .arg(QLocale().toString(bounds.rate->perSecond())));
    return {};
}

} // namespace leaklab::lab
