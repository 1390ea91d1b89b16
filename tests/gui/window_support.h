#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QString>
#include <QWidget>

namespace leaklab::tests {

/// Keeps the person's own settings and language out of a test; before the first window.
inline void useTestSettings()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("leaklab-test"));
    QLocale::setDefault(QLocale(QLocale::English));
}

/// The widget of that object name; there must be one.
template <class Widget> Widget* child(const QWidget& window, const char* name)
{
    auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget is called %s", name);
    return found;
}

} // namespace leaklab::tests
