#include "app/lab/bounds.h"
#include "app/lab/lab.h"
#include "app/load/profile_text.h"

#include <QSignalSpy>
#include <QTest>

using namespace leaklab;
using namespace std::chrono_literals;

namespace {

lab::LabSettings bounded()
{
    lab::LabSettings settings;
    settings.rate = core::Rate(100);
    settings.bounds.rate = core::Rate(200);
    settings.bounds.heapLimit = core::Bytes::mebi(128);
    return settings;
}

load::Profile profile(const char* words)
{
    return load::parseProfile(words).value();
}

} // namespace

class BoundsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMostClicksAreThoseOfThePeak_data();
    void theMostClicksAreThoseOfThePeak();
    void aClosedLoopIsAsFastAsItThinks();
    void aLabDoesNothingBeyondThem();
    void anExerciseBeyondThemIsNotSetUp();
};

void BoundsTest::theMostClicksAreThoseOfThePeak_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("most");
    QTest::newRow("constant") << QStringLiteral("constant 150") << 150.0;
    QTest::newRow("ramp") << QStringLiteral("ramp 10 300 60s") << 300.0;
    QTest::newRow("falling ramp") << QStringLiteral("ramp 300 10 60s") << 300.0;
    QTest::newRow("spike") << QStringLiteral("spike 100 to 700 for 5s every 60s") << 700.0;
    QTest::newRow("sine") << QStringLiteral("sine 500 +-300 over 120s") << 800.0;
    QTest::newRow("later") << QStringLiteral("constant 5 for 30s then constant 900") << 900.0;
}

void BoundsTest::theMostClicksAreThoseOfThePeak()
{
    QFETCH(QString, words);
    QFETCH(double, most);
    lab::LabSettings settings = bounded();
    settings.profile = profile(words.toUtf8().constData());
    QCOMPARE(lab::mostClicks(settings), most);
    QCOMPARE(lab::keepsToBounds(settings).ok(), most <= 200);
}

void BoundsTest::aClosedLoopIsAsFastAsItThinks()
{
    lab::LabSettings settings = bounded();
    settings.closedLoop = load::ClosedLoop{ 50, 500ms };
    QCOMPARE(lab::mostClicks(settings), 100.0);
    QVERIFY(lab::keepsToBounds(settings).ok());
    settings.closedLoop->think = core::Duration::zero();
    QVERIFY(!lab::keepsToBounds(settings).ok()); // who does not think clicks as fast as the shop answers
}

void BoundsTest::aLabDoesNothingBeyondThem()
{
    core::SteadyClock clock;
    lab::Lab lab(bounded(), clock);
    QSignalSpy refused(&lab, &lab::Lab::refused);
    lab.setRate(core::Rate(200));
    lab.setHeapLimit(core::Bytes::mebi(128));
    QCOMPARE(refused.count(), 0);
    lab.setRate(core::Rate(201));
    lab.setProfile(profile("constant 20 for 20s then constant 800"));
    lab.setClosedLoop(load::ClosedLoop{ 500, 100ms });
    lab.setHeapLimit(core::Bytes::mebi(256));
    QCOMPARE(refused.count(), 4);
    for (const QList<QVariant>& told : refused)
        QVERIFY2(told.first().toString().contains(QLatin1String("administrator")),
            qPrintable(told.first().toString()));
    QCOMPARE(lab.settings().rate.perSecond(), 200.0);
    QVERIFY(!lab.settings().profile);
    QVERIFY(!lab.settings().closedLoop);
    QCOMPARE(lab.settings().heapLimit.count(), core::Bytes::mebi(128).count());
}

void BoundsTest::anExerciseBeyondThemIsNotSetUp()
{
    core::SteadyClock clock;
    lab::Lab lab(bounded(), clock);
    QSignalSpy failed(&lab, &lab::Lab::setUpFailed);
    lab::LabSettings wanted;
    wanted.rate = core::Rate(1500); // and no bounds of its own
    lab.setUp(wanted, false);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(lab.settings().rate.perSecond(), 100.0);
    QVERIFY(!lab.isSettingUp());
}

QTEST_GUILESS_MAIN(BoundsTest)
#include "bounds_test.moc"
