#include "app/session/replay.h"
#include "tests/unit/session/session_support.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace leaklab;
using collect::SessionRecord;
using session::Capsule;
using session::Replay;
using namespace std::chrono_literals;

/// A recorded session happens again, by an injected clock.
class ReplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsEverythingAsItWas();
    void keepsTheTempo_data();
    void keepsTheTempo();
    void pausesAndGoesOn();
    void seeksForwards();
    void goingBackBeginsANewSession();
    void playsAgainAfterTheEnd();
    void aCapsuleWithoutRowsEndsAtOnce();

private:
    [[nodiscard]] std::size_t rows() const { return m_replay->session().series().rows(); }
    core::ManualClock m_clock;
    std::shared_ptr<const Capsule> m_capsule;
    std::unique_ptr<Replay> m_replay;
};

void ReplayTest::init()
{
    m_capsule = std::make_shared<const Capsule>(tests::capsuleOf(tests::recordedBytes(60)));
    m_replay = std::make_unique<Replay>(m_capsule, m_clock);
}

void ReplayTest::tellsEverythingAsItWas()
{
    SessionRecord original;
    tests::tellSeconds(original, 0, 60);
    const QSignalSpy ended(m_replay.get(), &Replay::ended);
    m_replay->setSpeed(Replay::asFastAsPossible);
    m_replay->play();
    QTRY_COMPARE(ended.size(), 1);
    const SessionRecord& told = m_replay->session();
    QCOMPARE(told.series().rows(), original.series().rows());
    for (std::size_t row = 0; row < told.series().rows(); ++row) {
        QCOMPARE(told.series().time(row), original.series().time(row));
        const auto used = metrics::Metric::HeapUsed;
        QVERIFY(told.series().value(used, row) == original.series().value(used, row));
    }
    QCOMPARE(told.events().size(), original.events().size());
    for (std::size_t i = 0; i < told.events().size(); ++i)
        QCOMPARE(toJson(told.events()[i]), toJson(original.events()[i]));
    QCOMPARE(told.log().size(), original.log().size());
    QCOMPARE(told.log().back().text, original.log().back().text);
    QVERIFY(m_replay->atEnd());
    QVERIFY(!m_replay->isPlaying());
}

void ReplayTest::keepsTheTempo_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : { 0.1, 1.0, 2.0, 100.0 })
        QTest::addRow("%g", speed) << speed;
}

void ReplayTest::keepsTheTempo()
{
    QFETCH(double, speed);
    m_replay->setSpeed(speed);
    m_replay->play();
    m_replay->advance();
    QCOMPARE(rows(), std::size_t{ 0 });
    const auto step = std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(5 / speed));
    m_clock.advance(step + 1us);
    m_replay->advance();
    QCOMPARE(rows(), std::size_t{ 50 });
    QCOMPARE(m_replay->session().events().size(), std::size_t{ 1 });
    m_clock.advance(step);
    m_replay->advance();
    QVERIFY(rows() >= 99 && rows() <= 100);
    QVERIFY(std::abs(m_replay->position() - 10) < 0.01);
}

void ReplayTest::pausesAndGoesOn()
{
    m_replay->play();
    m_clock.advance(3500ms);
    m_replay->advance();
    m_replay->pause();
    const double position = m_replay->position();
    const std::size_t before = rows();
    m_clock.advance(20s);
    m_replay->advance();
    QCOMPARE(rows(), before);
    QCOMPARE(m_replay->position(), position);
    m_replay->play();
    m_clock.advance(1s);
    m_replay->advance();
    QCOMPARE(rows(), before + 10);
}

void ReplayTest::seeksForwards()
{
    const QSignalSpy replaced(m_replay.get(), &Replay::sessionReplaced);
    m_replay->seek(30.05);
    QTRY_COMPARE(m_replay->position(), 30.05);
    QCOMPARE(rows(), std::size_t{ 300 });
    QCOMPARE(m_replay->session().events().size(), std::size_t{ 7 });
    QVERIFY(!m_replay->isPlaying());
    m_replay->seek(1e300);
    QTRY_VERIFY(m_replay->atEnd());
    QCOMPARE(rows(), std::size_t{ 600 });
    QVERIFY(replaced.isEmpty());
}

void ReplayTest::goingBackBeginsANewSession()
{
    m_replay->seek(40.05);
    QTRY_COMPARE(rows(), std::size_t{ 400 });
    const SessionRecord* before = &m_replay->session();
    const QSignalSpy replaced(m_replay.get(), &Replay::sessionReplaced);
    bool oldWasThere = false;
    connect(m_replay.get(), &Replay::sessionReplaced, this,
        [&] { oldWasThere = before->series().rows() == 400 && rows() == 0; });
    m_replay->seek(10.05);
    QCOMPARE(replaced.size(), 1);
    QVERIFY(oldWasThere);
    QTRY_COMPARE(m_replay->position(), 10.05);
    QCOMPARE(rows(), std::size_t{ 100 });
}

void ReplayTest::playsAgainAfterTheEnd()
{
    m_replay->setSpeed(Replay::asFastAsPossible);
    m_replay->play();
    QTRY_VERIFY(!m_replay->isPlaying());
    m_replay->setSpeed(1);
    m_replay->play();
    QCOMPARE(m_replay->position(), 0.0);
    m_clock.advance(2050ms);
    m_replay->advance();
    QCOMPARE(rows(), std::size_t{ 20 });
}

void ReplayTest::aCapsuleWithoutRowsEndsAtOnce()
{
    m_capsule = std::make_shared<const Capsule>(tests::capsuleOf(tests::recordedBytes(0)));
    m_replay = std::make_unique<Replay>(m_capsule, m_clock);
    const QSignalSpy ended(m_replay.get(), &Replay::ended);
    m_replay->play();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(rows(), std::size_t{ 0 });
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
