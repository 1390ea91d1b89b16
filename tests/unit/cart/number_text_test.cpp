#include "service/cart/number_text.h"

#include <QtTest>

#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <random>

using leaklab::cart::numberText;

class NumberTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesLikeJavaScript_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](double value, const char* text) {
            QTest::newRow(text) << value << QString::fromLatin1(text);
        };
        row(0, "0");
        row(2001, "2001");
        row(-7, "-7");
        row(67 - 67 / 1.2, "11.166666666666664");
        row(2001 - 2001 / 1.2, "333.5");
        row(0.1 + 0.2, "0.30000000000000004");
        row(4.99, "4.99");
        row(1e15, "1000000000000000");
        row(1.5e15, "1500000000000000");
        row(123456789012345680000.0, "123456789012345680000");
        row(1e21, "1e+21");
        row(1.25e21, "1.25e+21");
        row(1e23, "1e+23");
        row(1e-6, "0.000001");
        row(1.5e-6, "0.0000015");
        row(1e-7, "1e-7");
        row(-1.25e-9, "-1.25e-9");
        row(5e-324, "5e-324");
        row(1.7976931348623157e308, "1.7976931348623157e+308");
        row(9007199254740993.0, "9007199254740992");
    }
    void writesLikeJavaScript()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(numberText(value)), text);
    }

    void writesMinusZeroAsZero() { QCOMPARE(numberText(-0.0), std::string("0")); }
    void hasNullForWhatJsonCannotSay()
    {
        QCOMPARE(numberText(std::numeric_limits<double>::infinity()), std::string("null"));
        QCOMPARE(numberText(std::numeric_limits<double>::quiet_NaN()), std::string("null"));
    }

    void readsBackToTheSameNumber()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 200'000; ++i) {
            const double value = i % 2 == 0 ? std::bit_cast<double>(random())
                                            : static_cast<double>(random() % 10'000'000) / 100.0;
            if (!std::isfinite(value))
                continue;
            const std::string text = numberText(value);
            double back = 0;
            std::from_chars(text.data(), text.data() + text.size(), back);
            QVERIFY2(back == value, text.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(NumberTextTest)
#include "number_text_test.moc"
