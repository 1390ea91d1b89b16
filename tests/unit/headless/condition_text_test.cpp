#include "app/headless/condition_text.h"

#include <QSet>
#include <QTest>

using namespace leaklab;
using analysis::Condition;
using analysis::ConditionId;
using analysis::Unmeasured;
using analysis::Verdict;

namespace {

constexpr int conditionCount = static_cast<int>(ConditionId::CartsKept) + 1;
constexpr int reasonCount = static_cast<int>(Unmeasured::NotAudited) + 1;
constexpr qsizetype room = 86; ///< of a hundred columns, after the verdict

Condition condition(int id)
{
    Condition condition;
    condition.id = static_cast<ConditionId>(id);
    return condition;
}

#define VERIFY_FITS(text)                                                                                    \
    for (const QString& line : (text).split(QLatin1Char('\n')))                                              \
    QVERIFY2(line.size() <= room, qPrintable(line))

} // namespace

class ConditionTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyConditionHasANameAndWords();
    void everyReasonIsSaid();
    void figuresStandBesideTheirThresholds();
    void numbersAreShort();
};

void ConditionTextTest::everyConditionHasANameAndWords()
{
    QSet<QString> names;
    for (int id = 0; id < conditionCount; ++id) {
        names.insert(headless::conditionName(static_cast<ConditionId>(id)));
        Condition large = condition(id);
        large.verdict = Verdict::NotHeld;
        large.figure = 0.99999;
        large.threshold = 0.4;
        large.parts = { 2'345.6, 2'345.6, 2'345.6, 2'345.6, 2'345.6 };
        if (large.id == ConditionId::ShareGrows || large.id == ConditionId::AnsweredFalls)
            large.parts = { 0.999, 0.999, 0.999, 0.999 };
        const QString text = headless::conditionText(large);
        QVERIFY(!text.startsWith(QLatin1Char(':')) && !text.endsWith(QStringLiteral(": ")));
        VERIFY_FITS(text);
    }
    QCOMPARE(names.size(), conditionCount);
    QVERIFY(!names.contains(QString()));
}

void ConditionTextTest::everyReasonIsSaid()
{
    for (int id = 0; id < conditionCount; ++id) {
        for (int why = 1; why < reasonCount; ++why) {
            Condition unknown = condition(id);
            unknown.why = static_cast<Unmeasured>(why);
            const QString text = headless::conditionText(unknown);
            QVERIFY2(!text.endsWith(QStringLiteral(": ")), qPrintable(text));
            VERIFY_FITS(text);
        }
    }
}

void ConditionTextTest::figuresStandBesideTheirThresholds()
{
    Condition p99 = condition(static_cast<int>(ConditionId::P99Climbs));
    p99.verdict = Verdict::Held;
    p99.figure = 84.6;
    p99.threshold = 20;
    p99.parts = { 28.87, 2443.2 };
    QCOMPARE(headless::conditionText(p99),
        QStringLiteral("p99, last 10 s against first half: 28.9 -> 2443 ms, x 84.6 (at least x 20)"));
    Condition answered = condition(static_cast<int>(ConditionId::AnsweredFalls));
    answered.verdict = Verdict::Held;
    answered.figure = 0.36;
    answered.threshold = 0.2;
    answered.parts = { 1, 0.64 };
    QCOMPARE(headless::conditionText(answered),
        QStringLiteral(
            "answered, last 5 s: 64.0 % of the offered, was 100.0 %: 36.0 % less (at least 20 %)"));
}

void ConditionTextTest::numbersAreShort()
{
    QCOMPARE(headless::shortNumber(4.146), QStringLiteral("4.15"));
    QCOMPARE(headless::shortNumber(28.87), QStringLiteral("28.9"));
    QCOMPARE(headless::shortNumber(2443.2), QStringLiteral("2443"));
    QCOMPARE(headless::shortNumber(9.999), QStringLiteral("10.0"));
    QCOMPARE(headless::shortNumber(99.97), QStringLiteral("100"));
    QCOMPARE(headless::shortNumber(13), QStringLiteral("13"));
    QCOMPARE(headless::shortNumber(-0.5), QStringLiteral("-0.50"));
    QCOMPARE(headless::shortNumber(analysis::notMeasured), QStringLiteral("-"));
    QCOMPARE(headless::percent(0.5714), QStringLiteral("57.1 %"));
    QCOMPARE(headless::percent(analysis::notMeasured), QStringLiteral("-"));
}

QTEST_GUILESS_MAIN(ConditionTextTest)
#include "condition_text_test.moc"
