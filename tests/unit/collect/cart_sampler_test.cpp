#include "app/collect/cart_sampler.h"
#include "app/core/clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using std::chrono::milliseconds;

namespace {

std::int64_t nanoseconds(core::TimePoint point)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(point.time_since_epoch()).count();
}

} // namespace

/// The writer plays the cart on a clock that moves only when told.
class CartSamplerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void hasNothingToSayWithoutAFile();
    void turnsCountersIntoRatesOfTheLastSecond();
    void shareCountsOnlyWhatLiesInTheLastSecond();
    void slicesOfMarkingCountAsWell();
    void aCollectionUnderWayCountsAsFarAsItHasGot();
    void keepsTheLastWordAfterTheEnd();
    void aNewLaunchStartsAfresh();

private:
    flight::Writer newCart(const QString& name);
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void collect(flight::Writer& cart, core::TimePoint start, milliseconds pause);

    std::unique_ptr<QTemporaryDir> m_folder;
    core::ManualClock m_clock;
    flight::Gauges m_gauges;
    std::uint64_t m_collections = 0;
};

void CartSamplerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_gauges = {};
    m_gauges.processStartNs = nanoseconds(m_clock.now());
    m_collections = 0;
}

flight::Writer CartSamplerTest::newCart(const QString& name)
{
    auto created = flight::Writer::create(path(name).toStdU16String());
    auto writer = std::move(std::get<flight::Writer>(created));
    writer.publish(m_gauges);
    return writer;
}

void CartSamplerTest::collect(flight::Writer& cart, core::TimePoint start, milliseconds pause)
{
    flight::CollectionRecord record;
    record.number = ++m_collections;
    record.startNs = nanoseconds(start);
    record.pauseNs = static_cast<std::uint64_t>(std::chrono::nanoseconds(pause).count());
    record.kind = 1;
    cart.append(record);
    ++m_gauges.majorCount;
    cart.publish(m_gauges);
}

void CartSamplerTest::hasNothingToSayWithoutAFile()
{
    collect::CartSampler sampler;
    QVERIFY(!sampler.sample(m_clock.now()).has_value());
    sampler.follow(path(QStringLiteral("missing.flight")));
    QVERIFY(!sampler.sample(m_clock.now()).has_value());
    QVERIFY(!sampler.problem().empty());
}

void CartSamplerTest::turnsCountersIntoRatesOfTheLastSecond()
{
    flight::Writer cart = newCart(QStringLiteral("cart.flight"));
    collect::CartSampler sampler;
    sampler.follow(path(QStringLiteral("cart.flight")));
    QVERIFY(sampler.sample(m_clock.now()).has_value());
    for (int frame = 0; frame < 30; ++frame) {
        m_clock.advance(milliseconds{ 100 });
        m_gauges.allocatedBytes += frame < 20 ? 1'000'000 : 100'000;
        m_gauges.heapUsed = 42;
        cart.publish(m_gauges);
        const auto sample = sampler.sample(m_clock.now());
        QVERIFY(sample.has_value());
        QCOMPARE(sample->gauges.heapUsed, std::uint64_t{ 42 });
        if (frame == 19)
            QCOMPARE(sample->allocationPerSecond, 10'000'000.0);
        if (frame == 29)
            QCOMPARE(sample->allocationPerSecond, 1'000'000.0);
    }
}

void CartSamplerTest::shareCountsOnlyWhatLiesInTheLastSecond()
{
    flight::Writer cart = newCart(QStringLiteral("cart.flight"));
    collect::CartSampler sampler;
    sampler.follow(path(QStringLiteral("cart.flight")));
    m_clock.advance(std::chrono::seconds{ 5 });
    const core::TimePoint now = m_clock.now();
    collect(cart, now - milliseconds{ 1'100 }, milliseconds{ 200 }); // half of it before the window
    collect(cart, now - milliseconds{ 500 }, milliseconds{ 150 });
    const auto sample = sampler.sample(now);
    QVERIFY(sample.has_value());
    QCOMPARE(sample->collectingShare, 0.25);
    QCOMPARE(sample->longestPauseMs, 200.0);
    // Told once: the next frame has no pause of its own.
    m_clock.advance(milliseconds{ 100 });
    QCOMPARE(sampler.sample(m_clock.now())->longestPauseMs, 0.0);
    m_clock.advance(std::chrono::seconds{ 2 });
    QCOMPARE(sampler.sample(m_clock.now())->collectingShare, 0.0);
}

void CartSamplerTest::slicesOfMarkingCountAsWell()
{
    flight::Writer cart = newCart(QStringLiteral("cart.flight"));
    collect::CartSampler sampler;
    sampler.follow(path(QStringLiteral("cart.flight")));
    m_clock.advance(std::chrono::seconds{ 5 });
    QVERIFY(sampler.sample(m_clock.now()).has_value());
    m_clock.advance(std::chrono::seconds{ 1 });
    m_gauges.sliceNs = 50'000'000;
    collect(cart, m_clock.now() - milliseconds{ 500 }, milliseconds{ 150 });
    const auto sample = sampler.sample(m_clock.now());
    QVERIFY(sample.has_value());
    QCOMPARE(sample->collectingShare, 0.2);
}

void CartSamplerTest::aCollectionUnderWayCountsAsFarAsItHasGot()
{
    flight::Writer cart = newCart(QStringLiteral("cart.flight"));
    collect::CartSampler sampler;
    sampler.follow(path(QStringLiteral("cart.flight")));
    m_clock.advance(std::chrono::seconds{ 3 });
    m_gauges.collectingSinceNs = nanoseconds(m_clock.now());
    cart.publish(m_gauges);
    m_clock.advance(milliseconds{ 400 });
    const auto sample = sampler.sample(m_clock.now());
    QVERIFY(sample.has_value());
    QCOMPARE(sample->longestPauseMs, 400.0);
    QCOMPARE(sample->collectingShare, 0.4);
}

void CartSamplerTest::keepsTheLastWordAfterTheEnd()
{
    collect::CartSampler sampler;
    {
        flight::Writer cart = newCart(QStringLiteral("cart.flight"));
        sampler.follow(path(QStringLiteral("cart.flight")));
        QVERIFY(sampler.sample(m_clock.now()).has_value());
        m_gauges.leakedRecords = 4711;
        cart.publish(m_gauges);
        cart.setLastWords("heap limit reached\n");
    }
    sampler.processEnded();
    QVERIFY(!sampler.sample(m_clock.now()).has_value());
    QVERIFY(sampler.latest().has_value());
    QCOMPARE(sampler.latest()->leakedRecords, std::uint64_t{ 4711 });
    QCOMPARE(sampler.lastWords(), std::string("heap limit reached\n"));
}

void CartSamplerTest::aNewLaunchStartsAfresh()
{
    collect::CartSampler sampler;
    m_gauges.allocatedBytes = 1'000'000'000;
    flight::Writer first = newCart(QStringLiteral("cart-1.flight"));
    sampler.follow(path(QStringLiteral("cart-1.flight")));
    QVERIFY(sampler.sample(m_clock.now()).has_value());
    sampler.processEnded();
    m_gauges = {};
    flight::Writer second = newCart(QStringLiteral("cart-2.flight"));
    sampler.follow(path(QStringLiteral("cart-2.flight")));
    QVERIFY(!sampler.latest().has_value());
    const auto sample = sampler.sample(m_clock.now());
    QVERIFY(sample.has_value());
    QCOMPARE(sample->allocationPerSecond, 0.0);
    QVERIFY(sampler.lastWords().empty());
}

QTEST_GUILESS_MAIN(CartSamplerTest)
#include "cart_sampler_test.moc"
