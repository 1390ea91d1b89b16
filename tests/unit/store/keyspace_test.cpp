#include "service/store/keyspace.h"

#include <QtTest>

#include <string>

using leaklab::store::Keyspace;
using namespace std::chrono_literals;

class KeyspaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forgetsAKeyWhenItsTimeHasCome()
    {
        Keyspace keyspace(1'000'000, [this] { return m_now; });
        QVERIFY(keyspace.set("cart", "1", 3600s));
        QCOMPARE(keyspace.lifetimeLeft("cart").value().value(), 3'600'000ms);
        m_now += 3600s - 1ms;
        QVERIFY(keyspace.find("cart"));
        QCOMPARE(keyspace.lifetimeLeft("cart").value().value(), 1ms);
        m_now += 1ms;
        QVERIFY(!keyspace.find("cart"));
        QVERIFY(!keyspace.lifetimeLeft("cart").has_value());
        QVERIFY(!keyspace.remove("cart"));
        QCOMPARE(keyspace.usedBytes(), std::size_t{ 0 });
    }

    void savingAgainStartsTheTimeAnew()
    {
        Keyspace keyspace(1'000'000, [this] { return m_now; });
        QVERIFY(keyspace.set("cart", "1", 10s));
        m_now += 9s;
        QVERIFY(keyspace.set("cart", "2", 10s));
        m_now += 9s;
        keyspace.removeExpired();
        QVERIFY(keyspace.find("cart"));
        QCOMPARE(*keyspace.find("cart"), std::string("2"));
        QVERIFY(keyspace.set("cart", "3", std::nullopt));
        m_now += 24h;
        QVERIFY(keyspace.find("cart"));
        QVERIFY(!keyspace.lifetimeLeft("cart").value().has_value());
    }

    void sweepsOnlyWhatHasExpired()
    {
        Keyspace keyspace(1'000'000, [this] { return m_now; });
        for (int i = 1; i <= 100; ++i)
            QVERIFY(keyspace.set("key" + std::to_string(i), "v", std::chrono::seconds(i)));
        m_now += 60s;
        keyspace.removeExpired();
        QCOMPARE(keyspace.keys(), std::size_t{ 40 });
        QCOMPARE(keyspace.expiringKeys(), std::size_t{ 40 });
    }

    void refusesWhatDoesNotFitAndKeepsTheOldValue()
    {
        Keyspace keyspace(10'000, [this] { return m_now; });
        QVERIFY(keyspace.set("a", std::string(4'000, 'a'), std::nullopt));
        QVERIFY(!keyspace.set("a", std::string(20'000, 'b'), std::nullopt));
        QVERIFY(!keyspace.set("b", std::string(8'000, 'b'), std::nullopt));
        QCOMPARE(*keyspace.find("a"), std::string(4'000, 'a'));
        QVERIFY(keyspace.set("a", std::string(9'000, 'c'), std::nullopt));
        QVERIFY(keyspace.remove("a"));
        QCOMPARE(keyspace.usedBytes(), std::size_t{ 0 });
    }

    void makesRoomByDroppingWhatHasExpired()
    {
        Keyspace keyspace(10'000, [this] { return m_now; });
        QVERIFY(keyspace.set("old", std::string(8'000, 'a'), 1s));
        m_now += 2s;
        QVERIFY(keyspace.set("new", std::string(8'000, 'b'), 1s));
        QCOMPARE(keyspace.keys(), std::size_t{ 1 });
    }

private:
    Keyspace::TimePoint m_now{ 1000s };
};

QTEST_GUILESS_MAIN(KeyspaceTest)
#include "keyspace_test.moc"
