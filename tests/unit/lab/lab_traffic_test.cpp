#include "app/lab/lab_traffic.h"
#include "tests/unit/load/fake_shop.h"

#include <QTest>

#include <map>
#include <memory>

using namespace leaklab;
using load::FakeShop;

namespace {

constexpr int patience = 30'000;

QUrl urlOf(const FakeShop& shop)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(shop.port()));
}

/// How often each product was put into a cart.
std::map<std::string, int> bought(FakeShop& shop)
{
    std::map<std::string, int> products;
    shop.withCarts([&](FakeShop::Carts& carts) {
        for (const auto& [id, items] : carts) {
            for (const auto& [sku, count] : items)
                products[sku] += count;
        }
    });
    return products;
}

} // namespace

/// The shoppers of the shop and of its twin.
class LabTrafficTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTwinFromTheStartGetsTheSame();
    void aTwinThatJoinsLaterGetsTheSameFromThenOn();
    void withoutATwinTheShopGoesOn();

private:
    void update();
    [[nodiscard]] bool settled();

    lab::LabSettings m_settings;
    core::ManualClock m_clock;
    collect::SessionRecord m_session;
    collect::FrameClock m_frames{ m_clock };
    collect::CartSampler m_cart;
    std::unique_ptr<lab::LabJournal> m_journal;
    std::unique_ptr<lab::LabTraffic> m_traffic;
    load::LoadReport m_shops;
    load::LoadReport m_twins;
};

void LabTrafficTest::init()
{
    m_settings = {};
    m_settings.rate = core::Rate(300);
    m_journal = std::make_unique<lab::LabJournal>(m_session, m_frames, m_cart);
    m_traffic = std::make_unique<lab::LabTraffic>(m_settings, *m_journal);
    m_shops = {};
    m_twins = {};
}

void LabTrafficTest::cleanup()
{
    m_traffic.reset();
}

void LabTrafficTest::update()
{
    m_shops.merge(m_traffic->takeReport());
    if (const auto twin = m_traffic->takeTwinReport())
        m_twins.merge(*twin);
}

/// Everything under way has ended, in both.
bool LabTrafficTest::settled()
{
    update();
    const auto ended = [](const load::LoadReport& report) {
        return report.inFlight == 0 && report.achieved() + report.failed() == report.offered;
    };
    return ended(m_shops) && ended(m_twins);
}

void LabTrafficTest::aTwinFromTheStartGetsTheSame()
{
    FakeShop shop;
    FakeShop twin;
    m_traffic->setShop(urlOf(shop));
    m_traffic->addTwin(urlOf(twin));
    QCOMPARE(m_traffic->engines().size(), std::size_t{ 1 });
    m_traffic->start();
    QTRY_VERIFY_WITH_TIMEOUT(shop.adds() >= 100, patience);
    m_settings.rate = core::Rate(600);
    m_traffic->settingsChanged();
    QTRY_VERIFY_WITH_TIMEOUT(shop.adds() >= 300, patience);
    m_traffic->stop();
    m_traffic->start();
    QTRY_VERIFY_WITH_TIMEOUT(shop.adds() >= 400, patience);
    m_traffic->stop();
    // The two are heard at different times: the counts meet once both have obeyed.
    QTRY_VERIFY_WITH_TIMEOUT(settled() && m_shops.offered == m_twins.offered, patience);
    QCOMPARE(m_shops.achieved(), m_shops.offered);
    QCOMPARE(m_twins.achieved(), m_shops.offered);
    QVERIFY(bought(shop) == bought(twin));
}

void LabTrafficTest::aTwinThatJoinsLaterGetsTheSameFromThenOn()
{
    FakeShop shop;
    FakeShop twin;
    m_traffic->setShop(urlOf(shop));
    m_traffic->start();
    QTRY_VERIFY_WITH_TIMEOUT(shop.adds() >= 100, patience);
    m_traffic->stop();
    QTRY_VERIFY_WITH_TIMEOUT(settled() && std::uint64_t(shop.adds()) == m_shops.offered, patience);
    const std::uint64_t alone = m_shops.offered;
    std::map<std::string, int> before = bought(shop);

    m_traffic->addTwin(urlOf(twin));
    m_traffic->start();
    QTRY_VERIFY_WITH_TIMEOUT(twin.adds() >= 100, patience);
    m_traffic->stop();
    QTRY_VERIFY_WITH_TIMEOUT(settled() && m_shops.offered == alone + m_twins.offered, patience);
    // The shop's count has gone on, and its products beyond those of before are the twin's.
    for (const auto& [sku, count] : bought(twin))
        before[sku] += count;
    QVERIFY(bought(shop) == before);
    // Those who shopped before are gone, their carts are still asked for.
    QCOMPARE(m_traffic->engines().size(), std::size_t{ 2 });
}

void LabTrafficTest::withoutATwinTheShopGoesOn()
{
    FakeShop shop;
    FakeShop twin;
    m_traffic->setShop(urlOf(shop));
    m_traffic->addTwin(urlOf(twin));
    m_traffic->start();
    QTRY_VERIFY_WITH_TIMEOUT(twin.adds() >= 50, patience);
    m_traffic->removeTwin();
    QVERIFY(!m_traffic->takeTwinReport().has_value());
    const std::size_t twins = twin.adds();
    const std::size_t shops = shop.adds();
    QTRY_VERIFY_WITH_TIMEOUT(shop.adds() >= shops + 100, patience);
    QVERIFY(m_traffic->running());
    QCOMPARE(twin.adds(), twins);
}

QTEST_GUILESS_MAIN(LabTrafficTest)
#include "lab_traffic_test.moc"
