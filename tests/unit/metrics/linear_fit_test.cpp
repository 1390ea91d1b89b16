#include "app/metrics/linear_fit.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace leaklab::metrics;

namespace {

/// Small enough to be worked out on paper: slope 2.1, intercept 0.8, squared residuals 1.9, t(3) 3.1824.
const std::vector<Observation> fivePoints{ { 0, 1 }, { 1, 3 }, { 2, 4 }, { 3, 8 }, { 4, 9 } };

bool isNear(double value, double expected, double tolerance = 1e-4)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

#define COMPARE_NEAR(value, expected)                                                                        \
    QVERIFY2(isNear(value, expected), qPrintable(QString::number(value, 'g', 12)))

} // namespace

class LinearFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithPaper();
    void bandMeetsTheCrossing();
    void knowsStudentsT_data();
    void knowsStudentsT();
    void anExactLineHasNoMargin();
    void aLevelLineExplainsNothingAndCrossesNothing();
    void fallingOrUnsureLinesDoNotRise();
    void neighboursThatErrAlikeCountForLess();
    void refusesWhatIsNoLine();
    void largeNumbersKeepTheirDigits();
};

void LinearFitTest::agreesWithPaper()
{
    const auto fit = LinearFit::of(fivePoints);
    QVERIFY(fit.has_value());
    QCOMPARE(fit->count(), std::size_t{ 5 });
    COMPARE_NEAR(fit->slope(), 2.1);
    COMPARE_NEAR(fit->valueAt(0), 0.8);
    COMPARE_NEAR(fit->valueAt(10), 21.8);
    COMPARE_NEAR(fit->rSquared(), 1 - 1.9 / 46);
    // t · √(1.9/3 / 10); t · √(1.9/3 · (1/5 + (x − 2)²/10))
    COMPARE_NEAR(fit->slopeMargin(), 0.800898);
    COMPARE_NEAR(fit->marginAt(2), 1.132641);
    COMPARE_NEAR(fit->marginAt(6), 3.397923);
    COMPARE_NEAR(fit->serialSlopeMargin(), fit->slopeMargin()); // its residuals take turns
}

void LinearFitTest::bandMeetsTheCrossing()
{
    const auto fit = LinearFit::of(fivePoints);
    const auto crossing = fit->risesTo(20);
    QVERIFY(crossing.has_value());
    COMPARE_NEAR(crossing->at, 2 + 15 / 2.1);
    COMPARE_NEAR(crossing->earliest, 7.117859);
    COMPARE_NEAR(crossing->latest, 13.599392);
    COMPARE_NEAR(fit->valueAt(crossing->earliest) + fit->marginAt(crossing->earliest), 20.0);
    COMPARE_NEAR(fit->valueAt(crossing->latest) - fit->marginAt(crossing->latest), 20.0);
    // Also for a value that was passed long ago.
    QVERIFY(fit->risesTo(-5)->latest < 0);
}

void LinearFitTest::knowsStudentsT_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("expected");
    const auto row = [](double degrees, double expected) {
        QTest::newRow(qPrintable(QString::number(degrees))) << degrees << expected;
    };
    row(2, 4.302653);
    row(3, 3.182446);
    row(4, 2.776445);
    row(5, 2.570582);
    row(10, 2.228139);
    row(30, 2.042272);
    row(100, 1.983972);
    row(1e6, 1.959966);
}

void LinearFitTest::knowsStudentsT()
{
    QFETCH(double, degrees);
    QFETCH(double, expected);
    COMPARE_NEAR(studentT95(degrees), expected);
}

void LinearFitTest::anExactLineHasNoMargin()
{
    const std::vector<Observation> line{ { 0, 0 }, { 1, 2 }, { 2, 4 }, { 3, 6 } };
    const auto fit = LinearFit::of(line);
    COMPARE_NEAR(fit->rSquared(), 1.0);
    COMPARE_NEAR(fit->slopeMargin(), 0.0);
    const auto crossing = fit->risesTo(20);
    QVERIFY(crossing.has_value());
    COMPARE_NEAR(crossing->earliest, 10.0);
    COMPARE_NEAR(crossing->latest, 10.0);
}

void LinearFitTest::aLevelLineExplainsNothingAndCrossesNothing()
{
    const std::vector<Observation> level{ { 0, 7 }, { 1, 7 }, { 2, 7 }, { 3, 7 }, { 4, 7 } };
    const auto fit = LinearFit::of(level);
    QVERIFY(fit.has_value());
    QCOMPARE(fit->slope(), 0.0);
    QCOMPARE(fit->rSquared(), 0.0);
    QVERIFY(fit->slope() <= fit->serialSlopeMargin());
    QVERIFY(!fit->risesTo(8).has_value());
}

void LinearFitTest::fallingOrUnsureLinesDoNotRise()
{
    QVERIFY(!LinearFit::of(std::vector<Observation>{ { 0, 9 }, { 1, 6 }, { 2, 3 }, { 3, 0 } })
                 ->risesTo(20)
                 .has_value());
    // It rises on the whole, but so little that it may be chance.
    QVERIFY(!LinearFit::of(std::vector<Observation>{ { 0, 5 }, { 1, 9 }, { 2, 2 }, { 3, 8 }, { 4, 6 } })
                 ->risesTo(20)
                 .has_value());
    // Three observations have one degree of freedom: nothing is sure about their line.
    QVERIFY(
        !LinearFit::of(std::vector<Observation>{ { 0, 0 }, { 1, 2 }, { 2, 4.1 } })->risesTo(20).has_value());
    QVERIFY(!LinearFit::of(fivePoints)->risesTo(std::numeric_limits<double>::quiet_NaN()).has_value());
}

void LinearFitTest::neighboursThatErrAlikeCountForLess()
{
    std::vector<Observation> alike;
    for (int i = 0; i < 60; ++i)
        alike.push_back({ static_cast<double>(i), 0.025 * i + (i / 3 % 2 == 0 ? 1.0 : -1.0) });
    const auto fit = LinearFit::of(alike);
    QVERIFY2(fit->slope() > fit->slopeMargin(), "taken for independent, they would make a trend");
    QVERIFY2(fit->slope() < fit->serialSlopeMargin(), qPrintable(QString::number(fit->serialSlopeMargin())));
    // What changes direction only once has no two independent observations in it: nothing can be said.
    std::vector<Observation> bow;
    for (int i = 0; i < 60; ++i)
        bow.push_back({ static_cast<double>(i), (i - 30.0) * (i - 30.0) });
    QVERIFY(std::isinf(LinearFit::of(bow)->serialSlopeMargin()));
}

void LinearFitTest::refusesWhatIsNoLine()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!LinearFit::of({}).has_value());
    QVERIFY(!LinearFit::of(std::vector<Observation>{ { 0, 1 }, { 1, 2 } }).has_value());
    QVERIFY(!LinearFit::of(std::vector<Observation>{ { 3, 1 }, { 3, 2 }, { 3, 4 } }).has_value());
    QVERIFY(!LinearFit::of(std::vector<Observation>{ { 0, 1 }, { 1, nan }, { 2, 4 } }).has_value());
    QVERIFY(!LinearFit::of(std::vector<Observation>{ { 0, 1 }, { 1, 1e300 }, { 2, -1e300 } }).has_value());
}

void LinearFitTest::largeNumbersKeepTheirDigits()
{
    // Bytes near 4 GiB that rise by 72 a second, late in a session.
    std::vector<Observation> late;
    for (int i = 0; i < 100; ++i)
        late.push_back({ 1e6 + i, 4294967296.0 + 72.0 * i + (i % 2 == 0 ? 1 : -1) });
    const auto fit = LinearFit::of(late);
    QVERIFY2(std::abs(fit->slope() - 72) < 0.01, qPrintable(QString::number(fit->slope(), 'g', 12)));
    QVERIFY(fit->rSquared() > 0.999999);
}

QTEST_GUILESS_MAIN(LinearFitTest)
#include "linear_fit_test.moc"
