#include "app/headless/events_file.h"

#include <QTest>

using namespace leaklab;
using analysis::DeathCause;

namespace {

QByteArray line(const char* json)
{
    return QByteArray(json).replace('\'', '"') + '\n';
}

} // namespace

class EventsFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deathsAndWhatFollowedThem();
    void othersDoNotMatter();
    void refusesWhatIsNoEvents_data();
    void refusesWhatIsNoEvents();
};

void EventsFileTest::deathsAndWhatFollowedThem()
{
    const QByteArray text = line("{'time':0.1,'kind':'process-started','process':'cart','pid':1,'launch':1}")
        + line("{'time':0.2,'kind':'process-ready','process':'cart','afterMs':100}")
        + line("{'time':50,'kind':'process-died','process':'cart','cause':'heap-limit','exitCode':134,"
               "'lastWords':'FATAL'}")
        + line(
            "{'time':50.05,'kind':'process-started','process':'cart','pid':2,'launch':2,'allowedAt':50.04}")
        + line("{'time':50.06,'kind':'process-ready','process':'cart','afterMs':10}")
        + line("{'time':52,'kind':'process-ready','process':'cart'}") // ready again, the same launch
        + line("{'time':80,'kind':'process-died','process':'cart','cause':'oom-killed','exitCode':137}")
        + line("{'time':80,'kind':'back-off','process':'cart','waitMs':1000,'restart':2}")
        + line("{'time':90,'kind':'carts-audited','checked':1200,'lost':1,'wrong':2,'unreachable':3}");
    const auto events = headless::readEvents(text);
    QVERIFY(events.ok());
    const auto& deaths = events.value().deaths;
    QCOMPARE(deaths.size(), std::size_t{ 2 });
    QCOMPARE(deaths[0].at, 50.0);
    QCOMPARE(deaths[0].cause, DeathCause::HeapLimit);
    QCOMPARE(deaths[0].exitCode, 134);
    QVERIFY(deaths[0].hasLastWords);
    QCOMPARE(deaths[0].restartAllowedAt.value_or(0), 50.04);
    QCOMPARE(deaths[0].readyAt.value_or(0), 50.06);
    QCOMPARE(deaths[1].cause, DeathCause::MemoryLimit);
    QVERIFY(!deaths[1].hasLastWords && !deaths[1].restartAllowedAt && !deaths[1].readyAt);
    QVERIFY(events.value().carts.has_value());
    QCOMPARE(events.value().carts->checked, std::uint64_t{ 1200 });
    QCOMPARE(events.value().carts->unreachable, std::uint64_t{ 3 });
}

void EventsFileTest::othersDoNotMatter()
{
    const auto events = headless::readEvents(
        line("{'time':5,'kind':'process-died','process':'web','cause':'killed','exitCode':137}")
        + line("{'time':6,'kind':'process-died','process':'cart','cause':'killed','exitCode':137}")
        + line("{'time':6.1,'kind':'process-started','process':'web','launch':2,'allowedAt':6.1}") + "\n"
        + line("{'time':7,'kind':'something-new','process':'cart'}"));
    QVERIFY(events.ok());
    QCOMPARE(events.value().deaths.size(), std::size_t{ 1 });
    QCOMPARE(events.value().deaths[0].cause, DeathCause::Other);
    QVERIFY(!events.value().deaths[0].restartAllowedAt.has_value());
    QVERIFY(!events.value().carts.has_value());
}

void EventsFileTest::refusesWhatIsNoEvents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const QByteArray good = line("{'time':0.1,'kind':'lab-ready'}");
    QTest::newRow("nothing") << QByteArray("\n") << QStringLiteral("it is empty");
    QTest::newRow("a CSV") << QByteArray("time_s,heap.used_bytes\n")
                           << QStringLiteral("line 1 is not an event");
    QTest::newRow("cut off") << good + "{\"time\":0.2,\"ki" << QStringLiteral("line 2 is not an event");
    QTest::newRow("no time") << line("{'kind':'lab-ready'}") << QStringLiteral("line 1 is not an event");
    QTest::newRow("no kind") << good + good + line("{'time':3}") << QStringLiteral("line 3 is not an event");
    QTest::newRow("an array") << line("[1,2]") << QStringLiteral("line 1 is not an event");
}

void EventsFileTest::refusesWhatIsNoEvents()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const auto events = headless::readEvents(text);
    QVERIFY(!events.ok());
    const QString detail = QString::fromStdString(events.error().detail);
    QVERIFY2(detail.contains(sentence), qPrintable(detail));
}

QTEST_GUILESS_MAIN(EventsFileTest)
#include "events_file_test.moc"
