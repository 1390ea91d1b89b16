#include "app/models/fault_text.h"

#include "app/lab/faults.h"
#include "app/models/value_text.h"

#include <QCoreApplication>

namespace leaklab::models {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("leaklab::lab::Fault", text);
}

} // namespace

QString faultName(const lab::Fault& fault)
{
    return translated(fault.name);
}

QString faultEffect(const lab::Fault& fault)
{
    return translated(fault.effect);
}

QString faultTouchText(const lab::Fault& fault, const lab::FaultTouch& touch, const QLocale& locale)
{
    if (!touch.count)
        return QStringLiteral("\u2013");
    QString text = translated(fault.touched);
    text.replace(QLatin1String("%count"), countText(static_cast<double>(*touch.count), locale));
    if (touch.bytes)
        text.replace(QLatin1String("%bytes"), bytesText(static_cast<double>(*touch.bytes), locale));
    return text;
}

} // namespace leaklab::models
