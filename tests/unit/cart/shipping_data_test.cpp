#include "service/cart/shipping_data.h"

#include <QtTest>

using namespace leaklab;
using namespace leaklab::cart;

class ShippingDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<double>("cost");
        QTest::addColumn<QByteArray>("location");
        const QByteArray json("application/json");
        const QByteArray form("application/x-www-form-urlencoded; charset=utf-8");
        QTest::newRow("JSON") << json << QByteArray("{\"distance\":1,\"cost\":4.99,\"location\":\"Rome\"}")
                              << 4.99 << QByteArray("Rome");
        QTest::newRow("JSON, cost as text")
            << json << QByteArray("{\"distance\":\"1\",\"cost\":\"5\",\"location\":\"R\"}") << 5.0
            << QByteArray("R");
        QTest::newRow("form") << form << QByteArray("distance=541&cost=27.05&location=Germany+K%C3%B6ln")
                              << 27.05 << QByteArray("Germany K\xC3\xB6ln");
        QTest::newRow("form, empty parts")
            << form << QByteArray("&&a&location=&cost=0&distance=") << 0.0 << QByteArray("");
    }
    void reads()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const auto data = readShippingData(m_reader, type.toStdString(), body.toStdString());
        QVERIFY(data.has_value());
        QTEST(data->cost, "cost");
        QTEST(QByteArray::fromStdString(data->location), "location");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray json("application/json");
        const QByteArray form("application/x-www-form-urlencoded");
        QTest::newRow("nothing") << json << QByteArray();
        QTest::newRow("broken JSON") << json << QByteArray("{\"distance\":1,");
        QTest::newRow("JSON list") << json << QByteArray("[]");
        QTest::newRow("no distance") << json << QByteArray("{\"cost\":1,\"location\":\"R\"}");
        QTest::newRow("no cost") << json << QByteArray("{\"distance\":1,\"location\":\"R\"}");
        QTest::newRow("no location") << json << QByteArray("{\"distance\":1,\"cost\":1}");
        QTest::newRow("cost no number")
            << json << QByteArray("{\"distance\":1,\"cost\":\"1x\",\"location\":\"R\"}");
        QTest::newRow("cost null") << json << QByteArray("{\"distance\":1,\"cost\":null,\"location\":\"R\"}");
        QTest::newRow("form without cost") << form << QByteArray("distance=1&location=R");
        QTest::newRow("form not UTF-8") << form << QByteArray("distance=1&cost=1&location=%FF");
        QTest::newRow("form as JSON") << json << QByteArray("distance=1&cost=1&location=R");
    }
    void refuses()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QVERIFY(!readShippingData(m_reader, type.toStdString(), body.toStdString()));
    }

private:
    heap::Heap m_heap;
    ObjectFactory m_factory{ m_heap };
    JsonReader m_reader{ m_factory };
};

QTEST_GUILESS_MAIN(ShippingDataTest)
#include "shipping_data_test.moc"
