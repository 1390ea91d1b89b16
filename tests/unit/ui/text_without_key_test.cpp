#include "app/ui/text_without_key.h"

#include <QTest>

using leaklab::ui::textWithoutKey;

class TextWithoutKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOfTheKeyIsLeft();
};

void TextWithoutKeyTest::nothingOfTheKeyIsLeft()
{
    QCOMPARE(textWithoutKey(QStringLiteral("Sto&p the cart")), QStringLiteral("Stop the cart"));
    QCOMPARE(textWithoutKey(QStringLiteral("\u8d77\u52d5(&S)")), QStringLiteral("\u8d77\u52d5"));
    QCOMPARE(
        textWithoutKey(QStringLiteral("\u4fdd\u5b58(&V) \u2026")), QStringLiteral("\u4fdd\u5b58 \u2026"));
    QCOMPARE(textWithoutKey(QStringLiteral("resident (RSS)")), QStringLiteral("resident (RSS)"));
}

QTEST_GUILESS_MAIN(TextWithoutKeyTest)
#include "text_without_key_test.moc"
