#include "app/charts/navigation_link.h"

#include "app/charts/time_navigation.h"

namespace leaklab::charts {

NavigationLink::NavigationLink(TimeNavigation& first, TimeNavigation& second, QObject* parent)
    : QObject(parent)
    , m_first(first)
    , m_second(second)
{
    connectTo(first, second);
    connectTo(second, first);
    pass(first, second);
}

void NavigationLink::connectTo(TimeNavigation& from, TimeNavigation& to)
{
    const auto passOn = [this, &from, &to] { pass(from, to); };
    connect(&from, &TimeNavigation::moved, this, passOn);
    connect(&from, &TimeNavigation::crosshairMoved, this, passOn);
    connect(&from, &TimeNavigation::formatChanged, this, passOn);
}

void NavigationLink::setLinked(bool linked)
{
    m_linked = linked;
    pass(m_first, m_second);
}

void NavigationLink::pass(const TimeNavigation& from, TimeNavigation& to)
{
    if (!m_linked || m_passing)
        return;
    m_passing = true;
    to.adopt(from);
    m_passing = false;
}

} // namespace leaklab::charts
