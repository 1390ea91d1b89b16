#include "service/cart/cart_document.h"

#include <QtTest>

#include <string>

using namespace leaklab;
using namespace leaklab::cart;

class CartDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsUpItemsAndTax()
    {
        Cart* cart = m_document.add(*m_document.empty(), text("STAN-1"), text("Stan"), 67, 1);
        QCOMPARE(written(cart),
            std::string("{\"total\":67,\"tax\":11.166666666666664,\"items\":[{\"qty\":1,\"sku\":\"STAN-1\","
                        "\"name\":\"Stan\",\"price\":67,\"subtotal\":67}]}"));
        cart = m_document.add(*cart, text("Watson"), text("Watson"), 2001, 2);
        QCOMPARE(cart->total, 4069.0);
        QCOMPARE(cart->count, std::uint64_t{ 2 });
    }

    void addsToAnItemAtThePriceInTheCart()
    {
        Cart* cart = m_document.add(*m_document.empty(), text("RED"), text("Red"), 700, 2);
        cart = m_document.add(*cart, text("RED"), text("Other"), 1, 3);
        QCOMPARE(written(cart),
            std::string("{\"total\":3500,\"tax\":583.333333333333,\"items\":[{\"qty\":5,\"sku\":\"RED\","
                        "\"name\":\"Red\",\"price\":700,\"subtotal\":3500}]}"));
    }

    void updatesAndRemovesItems()
    {
        Cart* cart = m_document.add(*m_document.empty(), text("A"), text("a"), 1, 1);
        cart = m_document.add(*cart, text("B"), text("b"), 10, 1);
        cart = m_document.add(*cart, text("C"), text("c"), 100, 1);
        QVERIFY(!m_document.update(*cart, "D", 1));
        Cart* updated = m_document.update(*cart, "B", 4);
        QCOMPARE(updated->total, 141.0);
        QCOMPARE(cart->total, 111.0); // carts are replaced, never changed
        Cart* removed = m_document.update(*updated, "B", 0);
        QCOMPARE(skus(removed), std::string("A C "));
        QCOMPARE(removed->total, 101.0);
        removed = m_document.update(*m_document.update(*removed, "A", 0), "C", 0);
        QCOMPARE(written(removed), std::string("{\"total\":0,\"tax\":0,\"items\":[]}"));
    }

    void replacesShipping()
    {
        Cart* cart = m_document.add(*m_document.empty(), text("A"), text("a"), 1, 1);
        cart = m_document.ship(*cart, "Rome", 9.5);
        cart = m_document.add(*cart, text("B"), text("b"), 10, 1);
        cart = m_document.ship(*cart, "Oslo", 4.25);
        QCOMPARE(skus(cart), std::string("A SHIP B "));
        QCOMPARE(cart->total, 15.25);
        QVERIFY(written(cart).find("\"name\":\"shipping to Oslo\",\"price\":4.25") != std::string::npos);
    }

    void readsBackWhatItWrote()
    {
        Cart* cart = m_document.add(
            *m_document.empty(), text("q\"\\\n\x01\t"), text("N\xC3\xA4me \xF0\x9F\xA4\x96"), 0.1, 3);
        cart = m_document.ship(*cart, "", 1e-7);
        const std::string json = written(cart);
        const auto back = m_document.read(json);
        QVERIFY2(back.cart, back.error.c_str());
        QCOMPARE(written(back.cart), json);
        QCOMPARE(back.cart->items()[0]->subtotal, 0.1 * 3);
    }

    void readsWhatOthersWrote()
    {
        const auto read = m_document.read(" { \"items\" : [ {\"price\":2.50,\"x\":[null,true,{\"y\":-1e2}],"
                                          "\"qty\":2e0,\"subtotal\":5,\"name\":\"\\u00e4\",\"sku\":\"A\"} ],"
                                          " \"tax\" : 0.1, \"total\" : 5.0 } ");
        QVERIFY2(read.cart, read.error.c_str());
        QCOMPARE(written(read.cart),
            std::string("{\"total\":5,\"tax\":0.1,\"items\":[{\"qty\":2,\"sku\":\"A\",\"name\":\"\xC3\xA4\","
                        "\"price\":2.5,\"subtotal\":5}]}"));
    }

    void refusesWhatIsNoCart_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray whole("{\"total\":67,\"tax\":11.2,\"items\":[{\"qty\":1,\"sku\":\"STAN-1\","
                               "\"name\":\"S\",\"price\":67,\"subtotal\":67}]}");
        for (int size = 0; size < whole.size(); ++size)
            QTest::addRow("first %d bytes", size) << whole.left(size);
        QTest::newRow("more behind") << whole + "}";
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("no items") << QByteArray("{\"total\":0,\"tax\":0}");
        QTest::newRow("items no list") << QByteArray("{\"total\":0,\"tax\":0,\"items\":{}}");
        QTest::newRow("item no object") << QByteArray("{\"total\":0,\"tax\":0,\"items\":[1]}");
        QTest::newRow("total no number") << QByteArray("{\"total\":\"0\",\"tax\":0,\"items\":[]}");
        QTest::newRow("number too large") << QByteArray("{\"total\":1e999,\"tax\":0,\"items\":[]}");
        QTest::newRow("not UTF-8") << QByteArray("{\"total\":0,\"tax\":0,\"items\":[],\"x\":\"\xFF\"}");
        QTest::newRow("too deep") << QByteArray(1000, '[');
    }
    void refusesWhatIsNoCart()
    {
        QFETCH(QByteArray, json);
        const auto read = m_document.read(json.toStdString());
        QVERIFY(!read.cart);
        QVERIFY(!read.error.empty());
        QVERIFY(m_document.read("{\"total\":0,\"tax\":0,\"items\":[]}").cart);
    }

    void leavesAHeapThatVerifies()
    {
        Cart* cart = m_document.empty();
        for (int i = 0; i < 50; ++i)
            cart = m_document.add(*cart, text("sku" + std::to_string(i)), text("name"), i, 1);
        heap::Root<Cart> root(m_heap, "cart", cart);
        const std::string json = written(cart);
        m_heap.collect();
        QCOMPARE(m_heap.verify(), std::nullopt);
        QCOMPARE(written(root.get()), json);
    }

private:
    String* text(std::string_view value) { return m_factory.string(value); }
    static std::string written(Cart* cart)
    {
        std::string json;
        CartDocument::write(*cart, json);
        return json;
    }
    static std::string skus(Cart* cart)
    {
        std::string all;
        for (const auto& item : cart->items())
            all.append(item->sku->text()).append(" ");
        return all;
    }

    heap::Heap m_heap;
    ObjectFactory m_factory{ m_heap };
    JsonReader m_reader{ m_factory };
    CartDocument m_document{ m_factory, m_reader };
};

QTEST_GUILESS_MAIN(CartDocumentTest)
#include "cart_document_test.moc"
