#include "app/training/condition.h"

#include <QTest>

using namespace leaklab;
using namespace leaklab::training;

namespace {

double number(const Expression& expression)
{
    return std::get<double>(expression.factors.front().what);
}

const Measure& measure(const Expression& expression)
{
    return std::get<Measure>(expression.factors.front().what);
}

class ConditionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsASlopeAgainstARate()
    {
        const auto condition
            = parseCondition(QStringLiteral("heap.live slope over 30 s > 1.5 MB/min for 10 s"));
        QVERIFY2(condition.ok(), condition.ok() ? "" : condition.error().detail.c_str());
        QCOMPARE(condition.value().hold, 10.0);
        QCOMPARE(condition.value().terms.size(), std::size_t{ 1 });
        const Term& term = condition.value().terms.front();
        QCOMPARE(measure(term.left).metric, metrics::Metric::HeapLive);
        QCOMPARE(measure(term.left).statistic, Statistic::Slope);
        QCOMPARE(measure(term.left).over, 30.0);
        QCOMPARE(term.relation, Relation::Above);
        QCOMPARE(number(term.right), 1.5e6 / 60);
        QCOMPARE(term.right.unit.text, QStringLiteral("MB/min"));
    }

    void readsProductsQuotientsAndEarlierSteps()
    {
        const auto condition = parseCondition(QStringLiteral(
            "heap.live change over 20 s / cart.lookups change over 20 s < 10 B and traffic.offered mean over "
            "5 s >= 1.8 * traffic.offered mean over 5 s at steady-load"));
        QVERIFY2(condition.ok(), condition.ok() ? "" : condition.error().detail.c_str());
        const auto& terms = condition.value().terms;
        QCOMPARE(terms.size(), std::size_t{ 2 });
        QCOMPARE(terms[0].left.factors.size(), std::size_t{ 2 });
        QVERIFY(terms[0].left.factors[1].divides);
        QCOMPARE(std::get<Measure>(terms[1].right.factors[1].what).atStep, QStringLiteral("steady-load"));
        QCOMPARE(terms[1].relation, Relation::AtLeast);
    }

    void whatIsLeftOutHasItsUsualValue()
    {
        const auto condition = parseCondition(QStringLiteral("latency.p99 < 20 ms and heap.live slope > 0"));
        QVERIFY(condition.ok());
        QCOMPARE(measure(condition.value().terms[0].left).statistic, Statistic::Now);
        QCOMPARE(measure(condition.value().terms[0].left).over, 0.0);
        QCOMPARE(measure(condition.value().terms[1].left).over, 20.0);
        QCOMPARE(condition.value().hold, 0.0);
        QCOMPARE(number(condition.value().terms[0].right), 0.020);
    }

    void saysWhereItStopsToMakeSense_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* text, const char* said) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said);
        };
        row("heap.lives > 1 MB", "did you mean \"heap.live\"");
        row("heap.live > 20 ms", "can't be compared");
        row("heap.live slope > 1 MB", "can't be compared");
        row("heap.live", "column 10: one of > >= < <=");
        row("heap.live > ", "column 13");
        row("heap.live > 1 MX", "no unit");
        row("heap.live over 5 s > 1 MB", "say what over that time");
        row("heap.live mean over five > 1 MB", "a time is expected");
        row("heap.live mean over 0 s > 1 MB", "over 0");
        row("heap.live > 1 MB for 20", "a time is expected");
        row("heap.live > 1 MB because", "\"because\" is not expected here");
        row("(heap.live > 1 MB", "closing bracket");
        row("", "a number or the name of a series");
        row("((((((((((heap.live)))))))))) > 1 MB", "too many brackets");
    }
    void saysWhereItStopsToMakeSense()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto condition = parseCondition(text);
        QVERIFY(!condition.ok());
        QVERIFY2(QString::fromStdString(condition.error().detail).contains(said),
            condition.error().detail.c_str());
    }

    void expressionsKnowTheirKind()
    {
        const auto slope = parseExpression(QStringLiteral("2 * heap.live slope over 30 s"));
        QVERIFY(slope.ok());
        QVERIFY(slope.value().dimension == (Dimension{ 1, -1 }));
        const auto ratio = parseExpression(QStringLiteral("latency.p99 / latency.p50"));
        QVERIFY(ratio.ok());
        QVERIFY(ratio.value().dimension == Dimension{});
        const auto before = parseExpression(QStringLiteral("-5 s"));
        QVERIFY(before.ok());
        QCOMPARE(number(before.value()), -5.0);
    }
};

} // namespace

QTEST_APPLESS_MAIN(ConditionTest)
#include "condition_test.moc"
