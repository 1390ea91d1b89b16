#include "app/json/located_json.h"

#include <QTest>

using namespace leaklab::json;

namespace {

class LocatedJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheLineOfEachValue()
    {
        const auto parsed = parseLocatedJson("{\n  \"a\": [1,\n    \"zwei \\u00e4\",\n    { \"b\": true }],\n"
                                             "  \"c\":\n    -2.5e1 }\n");
        const auto* json = std::get_if<LocatedJson>(&parsed);
        QVERIFY(json != nullptr);
        QCOMPARE(json->line, 1);
        const LocatedJson* list = json->find(QStringLiteral("a"));
        QVERIFY(list != nullptr);
        QCOMPARE(list->items.size(), std::size_t{ 3 });
        QCOMPARE(list->items[1].line, 3);
        QCOMPARE(list->items[1].text, QString::fromUtf8("zwei ä"));
        QVERIFY(list->items[2].find(QStringLiteral("b"))->truth);
        QCOMPARE(json->members[1].line, 5);
        QCOMPARE(json->members[1].value.number, -25.0);
        QCOMPARE(json->members[1].value.line, 6);
    }

    void saysInWhichLineItIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("comma missing") << QByteArray("{\n \"a\": 1\n \"b\": 2\n}") << 3;
        QTest::newRow("ends too early") << QByteArray("{\n \"a\": [1,\n") << 2;
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("something behind") << QByteArray("{}\n{}\n") << 2;
        QTest::newRow("something behind in the line") << QByteArray("{} x\n") << 1;
        QTest::newRow("junk") << QByteArray("\x00\xff\xfe{", 4) << 1;
        QTest::newRow("comment") << QByteArray("{\n// no\n}") << 2;
        QTest::newRow("too deep") << QByteArray(100'000, '[') << 1;
    }
    void saysInWhichLineItIsNoJson()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        const auto parsed = parseLocatedJson(content);
        const auto* fault = std::get_if<JsonFault>(&parsed);
        QVERIFY(fault != nullptr);
        QCOMPARE(fault->line, line);
        QVERIFY(!fault->message.isEmpty());
    }
};

} // namespace

QTEST_APPLESS_MAIN(LocatedJsonTest)
#include "located_json_test.moc"
