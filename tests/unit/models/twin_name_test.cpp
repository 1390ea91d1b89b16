#include "app/models/twin_name.h"

#include <QTest>

using namespace leaklab;
using collect::EventKind;
using collect::LabEvent;

namespace {

LabEvent eventOf(EventKind kind, bool leaking = false)
{
    LabEvent event;
    event.kind = kind;
    event.fields = { { QStringLiteral("leaking"), leaking } };
    return event;
}

} // namespace

class TwinNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheTwinsBuild();
    void isPlainOnceItHasBeenBoth();
    void aDeploymentWithoutATwinNamesNone();
};

void TwinNameTest::isTheTwinsBuild()
{
    models::TwinName name;
    QVERIFY(name.text().isEmpty());
    name.add(eventOf(EventKind::TwinStarted, false));
    QCOMPARE(name.text(), QStringLiteral("fixed twin"));
    name.add(eventOf(EventKind::TwinStopped));
    QCOMPARE(name.text(), QStringLiteral("fixed twin")); // its lines are still there
    models::TwinName other;
    other.add(eventOf(EventKind::TwinStarted, true));
    QCOMPARE(other.text(), QStringLiteral("leaking twin"));
}

void TwinNameTest::isPlainOnceItHasBeenBoth()
{
    models::TwinName name;
    name.add(eventOf(EventKind::TwinStarted, false));
    name.add(eventOf(EventKind::Deployed, true)); // another limit, the same build
    QCOMPARE(name.text(), QStringLiteral("fixed twin"));
    name.add(eventOf(EventKind::Deployed, false)); // the cart is fixed, so its twin leaks
    QCOMPARE(name.text(), QStringLiteral("twin"));
}

void TwinNameTest::aDeploymentWithoutATwinNamesNone()
{
    models::TwinName name;
    name.add(eventOf(EventKind::Deployed, false));
    QVERIFY(name.text().isEmpty());
    name.add(eventOf(EventKind::TwinStarted, false));
    name.add(eventOf(EventKind::TwinStopped));
    name.add(eventOf(EventKind::Deployed, false));
    QCOMPARE(name.text(), QStringLiteral("fixed twin"));
}

QTEST_GUILESS_MAIN(TwinNameTest)
#include "twin_name_test.moc"
