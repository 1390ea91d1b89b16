#include "service/cart/quantity.h"

#include <QtTest>

#include <cmath>
#include <limits>

using leaklab::cart::parseQuantity;

class QuantityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLikeParseInt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("value");
        const double nothing = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const char* text, double value) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << value;
        };
        row("1", 1);
        row("12abc", 12);
        row("1e3", 1);
        row("2.9", 2);
        row("0x10", 16);
        row("0XfFg", 255);
        row("0x", nothing);
        row("0xg", nothing);
        row("-0x1A", -26);
        row("007", 7);
        row("  5", 5);
        row("\t\n\r\v\f 5", 5);
        row("\xC2\xA0\xEF\xBB\xBF\xE2\x80\x83"
            "6",
            6);
        row("+7", 7);
        row("-8", -8);
        row("- 8", nothing);
        row("+-8", nothing);
        row("", nothing);
        row("   ", nothing);
        row("abc", nothing);
        row("NaN", nothing);
        row("Infinity", nothing);
        row("inf", nothing);
        row(".5", nothing);
        row("9007199254740993", 9007199254740992.0);
        row("100000000000000000000000", 1e23);
        row("0x20000000000001", 9007199254740993.0);
    }
    void readsLikeParseInt()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, value);
        const auto parsed = parseQuantity(text.toStdString());
        QCOMPARE(parsed.has_value(), !std::isnan(value));
        if (parsed)
            QVERIFY(*parsed == value);
    }

    void refusesWhatIsBeyondADouble() { QVERIFY(!parseQuantity(std::string(400, '9'))); }
    void keepsMinusZeroAsZero() { QVERIFY(parseQuantity("-0").value() == 0); }
};

QTEST_GUILESS_MAIN(QuantityTest)
#include "quantity_test.moc"
