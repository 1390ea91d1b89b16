#include "service/cart/cart_gate.h"

#include <QtTest>

#include <memory>
#include <string>
#include <vector>

using leaklab::cart::CartGate;

class CartGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsOneChangeAtATimeThroughInOrder()
    {
        CartGate gate;
        std::vector<CartGate::Pass> passes;
        std::string order;
        const auto change = [&](const char* name) {
            return [&order, &passes, name](CartGate::Pass pass) {
                order += name;
                passes.push_back(std::move(pass));
            };
        };
        gate.enter("cart", change("a"));
        gate.enter("cart", change("b"));
        gate.enter("other", change("x"));
        gate.enter("cart", change("c"));
        QCOMPARE(order, std::string("ax"));
        CartGate::Pass first = std::move(passes[0]);
        passes.reserve(10);
        first = {};
        QCOMPARE(order, std::string("axb"));
        QCOMPARE(gate.cartsInUse(), std::size_t{ 2 });
        CartGate::Pass second = std::move(passes[2]);
        second = {};
        QCOMPARE(order, std::string("axbc"));
        passes.clear();
        QCOMPARE(gate.cartsInUse(), std::size_t{ 0 });
    }

    void aChangeThatEndsAtOnceLetsTheNextIn()
    {
        CartGate gate;
        int done = 0;
        for (int i = 0; i < 3; ++i)
            gate.enter("cart", [&](const CartGate::Pass&) { ++done; });
        QCOMPARE(done, 3);
        QCOMPARE(gate.cartsInUse(), std::size_t{ 0 });
    }

    void aPassMayOutliveItsGate()
    {
        auto gate = std::make_unique<CartGate>();
        CartGate::Pass kept;
        bool ran = false;
        gate->enter("cart", [&](CartGate::Pass pass) { kept = std::move(pass); });
        gate->enter("cart", [&](const CartGate::Pass&) { ran = true; });
        gate.reset();
        kept = {};
        QVERIFY(!ran);
    }
};

QTEST_GUILESS_MAIN(CartGateTest)
#include "cart_gate_test.moc"
