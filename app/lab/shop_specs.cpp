#include "app/lab/shop_specs.h"

#include "app/lab/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace leaklab::lab {

namespace {

QString portOf(const QString& address, quint16 otherwise = 0)
{
    return address.isEmpty() ? QString::number(otherwise) : address.section(QLatin1Char(':'), -1);
}

QString ageArgument(const Age& age)
{
    if (age.lookups > 0)
        return QString::number(age.lookups);
    return QString::number(age.shareOfLimit * 100, 'g', 6) + QLatin1Char('%');
}

QString programName(Role role)
{
    return QStringLiteral("leaklab-") + roleName(role);
}

QStringList cartArguments(const ShopPlan& plan, int launch)
{
    const LabSettings& settings = plan.settings;
    QStringList arguments{ QStringLiteral("--port"), portOf(plan.cartAddress), QStringLiteral("--redis"),
        plan.storeAddress, QStringLiteral("--catalogue"), plan.catalogueAddress,
        QStringLiteral("--heap-limit"), QString::number(settings.heapLimit.count()), QStringLiteral("--leak"),
        settings.leaking ? QStringLiteral("on") : QStringLiteral("off"), QStringLiteral("--flight"),
        flightFile(plan, launch), QStringLiteral("--snapshots"), plan.runFolder };
    if (settings.amplify > 1)
        arguments += { QStringLiteral("--amplify"), QString::number(settings.amplify) };
    if (settings.requestGarbage.count() > 0)
        arguments
            += { QStringLiteral("--request-garbage"), QString::number(settings.requestGarbage.count()) };
    if (settings.age.isSet() && !plan.cartHasBeenReady)
        arguments += { QStringLiteral("--age"), ageArgument(settings.age) };
    if (settings.faults.contains(QLatin1String(fault::boundedCache)))
        arguments += { QStringLiteral("--bounded-cache"), QString::number(fault::cacheSize.count()) };
    if (settings.faults.contains(QLatin1String(fault::listenerLeak)))
        arguments += { QStringLiteral("--listener-leak"), QStringLiteral("on") };
    return arguments;
}

QStringList catalogueArguments(const ShopPlan& plan)
{
    const QStringList& faults = plan.settings.faults;
    QStringList arguments{ QStringLiteral("--port"), portOf(plan.catalogueAddress) };
    if (faults.contains(QLatin1String(fault::slowCatalogue)))
        arguments += { QStringLiteral("--go-slow"), QString::number(fault::slowMs) };
    if (faults.contains(QLatin1String(fault::brokenCatalogue)))
        arguments += { QStringLiteral("--break-every"), QString::number(fault::breakEvery) };
    return arguments;
}

} // namespace

const QString& ShopPlan::address(Role role) const
{
    switch (role) {
    case Role::Store:
        return storeAddress;
    case Role::Catalogue:
        return catalogueAddress;
    case Role::Cart:
        return cartAddress;
    case Role::Web:
        break;
    }
    return webAddress;
}

void ShopPlan::setAddress(Role role, const QString& address)
{
    switch (role) {
    case Role::Store:
        storeAddress = address;
        return;
    case Role::Catalogue:
        catalogueAddress = address;
        return;
    case Role::Cart:
        cartAddress = address;
        return;
    case Role::Web:
        webAddress = address;
        return;
    }
}

bool ShopPlan::runs(Role role) const
{
    switch (role) {
    case Role::Store:
        return twin == 0 && store.kind != StoreChoice::Kind::External;
    case Role::Catalogue:
        return twin == 0;
    case Role::Cart:
    case Role::Web:
        break;
    }
    return true;
}

QString ShopPlan::processName(Role role) const
{
    return twin == 0 ? roleName(role) : QStringLiteral("twin-") + roleName(role);
}

LabSettings twinSettings(LabSettings settings)
{
    settings.leaking = !settings.leaking;
    settings.webPort = 0; // the port that was asked for is the shop's
    return settings;
}

ShopPlan twinOf(const ShopPlan& shop, int number)
{
    ShopPlan plan = shop;
    plan.twin = number;
    plan.settings = twinSettings(shop.settings);
    plan.cartAddress.clear();
    plan.webAddress.clear();
    plan.cartHasBeenReady = false;
    return plan;
}

QString programsFor(const QString& consoleFolder)
{
    const QDir beside(consoleFolder);
    const QString installed = QDir::cleanPath(beside.filePath(QStringLiteral("../libexec/leaklab")));
    return !beside.exists(programName(Role::Web)) && QDir(installed).exists(programName(Role::Web))
        ? installed
        : consoleFolder;
}

QString programsFolder(const LabSettings& settings)
{
    return settings.programs.isEmpty() ? programsFor(QCoreApplication::applicationDirPath())
                                       : settings.programs;
}

QString programFor(const ShopPlan& plan, Role role)
{
    if (role == Role::Store)
        return plan.store.program;
    return QDir(plan.programs).filePath(programName(role));
}

QStringList argumentsFor(const ShopPlan& plan, Role role, int launch)
{
    switch (role) {
    case Role::Store: {
        QStringList arguments = plan.store.arguments;
        // Only leaklab-store picks its own port; a restarted one must come back on it.
        if (plan.store.kind == StoreChoice::Kind::Embedded && !plan.storeAddress.isEmpty())
            arguments = QStringList{ QStringLiteral("--port"), portOf(plan.storeAddress) };
        return arguments;
    }
    case Role::Catalogue:
        return catalogueArguments(plan);
    case Role::Cart:
        return cartArguments(plan, launch);
    case Role::Web:
        return { QStringLiteral("--port"), portOf(plan.webAddress, plan.settings.webPort),
            QStringLiteral("--cart"), plan.cartAddress, QStringLiteral("--catalogue"),
            plan.catalogueAddress };
    }
    return {};
}

QString flightFile(const ShopPlan& plan, int launch)
{
    const QString whose = plan.twin == 0 ? QString() : QStringLiteral("twin-%1-").arg(plan.twin);
    return QDir(plan.runFolder).filePath(QStringLiteral("%1cart-%2.flight").arg(whose).arg(launch));
}

QString listeningAddress(const QString& logLine)
{
    static const QRegularExpression pattern(QStringLiteral("listening on (?:http://)?([^\\s/]+:\\d+)"));
    return pattern.match(logLine).captured(1);
}

} // namespace leaklab::lab
