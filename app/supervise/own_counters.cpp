#include "app/supervise/own_counters.h"

#include <QCoreApplication>

namespace leaklab::supervise {

OwnCounters::OwnCounters()
{
    m_platform.attach(QCoreApplication::applicationPid());
}

} // namespace leaklab::supervise
