#include "app/analysis/phases.h"
#include "app/analysis/recording.h"
#include "app/analysis/reference.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace leaklab;
using analysis::LifeKind;
using analysis::Phase;
using analysis::PhaseFigures;
using analysis::Second;

namespace {

std::vector<Second> seconds(LifeKind kind)
{
    const auto parsed = analysis::referenceSeconds(analysis::referenceFor(kind).csv);
    return parsed ? parsed.value() : std::vector<Second>();
}

double lengthOf(const std::vector<Second>& seconds)
{
    return seconds.back().begins + seconds.back().length;
}

} // namespace

class PhasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reproducesTheReferenceTable_data();
    void reproducesTheReferenceTable();
    void reproducesTheReferencesCalm();
    void everyReferenceRunIsThere();
    void shortLivesHaveFewerPhases();
    void longLivesHaveALongFirstHalf();
    void cutSecondsCountNowhere();
    void whatWasNotMeasuredIsLeftOut();
};

/// The published table, each cell as it was rounded there.
void PhasesTest::reproducesTheReferenceTable_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("phase");
    QTest::addColumn<QList<double>>("published");
    QTest::addColumn<QList<double>>("rounding");
    const auto row = [](const char* name, LifeKind kind, Phase phase, const QList<double>& published,
                         const QList<double>& rounding) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(phase) << published << rounding;
    };
    // Answered/s, p50, p99 (ms), share collecting (%), minor/s, major/s, longest pause (ms), utilisation.
    constexpr auto leaking = LifeKind::HeapLimitDeath;
    row("40-20 s before", leaking, Phase::From40To20, { 500, 4.9, 47, 18, 59, 5, 9, 0.88 },
        { 5, 0.05, 0.5, 0.5, 0.5, 0.5, 0.5, 0.005 });
    row("20-10 s before", leaking, Phase::From20To10, { 500, 10, 70, 26, 58, 6, 41, 0.82 },
        { 5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.005 });
    row("last 10 s", leaking, Phase::Last10, { 340, 950, 2440, 57, 32, 13, 58, 0.49 },
        { 5, 5, 5, 0.5, 0.5, 0.5, 0.5, 0.005 });
    // The 99th percentile was rounded down there: it is 10.7.
    row("fixed build", LifeKind::Fixed, Phase::WholeRun, { 500, 4.0, 10, 2.7, 62, 1, 2, 0.99 },
        { 5, 0.05, 1, 0.05, 0.5, 0.5, 0.5, 0.005 });
}

void PhasesTest::reproducesTheReferenceTable()
{
    QFETCH(int, kind);
    QFETCH(int, phase);
    QFETCH(QList<double>, published);
    QFETCH(QList<double>, rounding);
    const std::vector<Second> series = seconds(static_cast<LifeKind>(kind));
    const auto span = analysis::spanOf(static_cast<Phase>(phase), lengthOf(series));
    QVERIFY(span.has_value());
    const PhaseFigures figures = analysis::mediansOf(series, *span);
    const QList<double> ours{ figures.answered, figures.p50, figures.p99, figures.collecting * 100,
        figures.minors, figures.majors, figures.longestPause, figures.utilisation };
    for (qsizetype i = 0; i < ours.size(); ++i)
        QVERIFY2(std::abs(ours[i] - published[i]) <= rounding[i] + 1e-9,
            qPrintable(QStringLiteral("figure %1: %2, published %3").arg(i).arg(ours[i]).arg(published[i])));
}

/// What the published table calls the first half was that of its calm: up to a quarter of the run.
void PhasesTest::reproducesTheReferencesCalm()
{
    const PhaseFigures calm = analysis::mediansOf(seconds(LifeKind::HeapLimitDeath), { 10, 30 });
    QCOMPARE(std::lround(calm.p99), 29L);
    QCOMPARE(std::lround(calm.collecting * 100), 7L);
    QCOMPARE(std::lround(calm.longestPause), 8L);
}

void PhasesTest::everyReferenceRunIsThere()
{
    for (const char* name : { "node-n64_r500_1.csv", "node-c256_rss100_r500_1.csv", "node-fixed_n32_r500.csv",
             "node-n32_closed16.csv" }) {
        const analysis::ReferenceRun* run = analysis::referenceNamed(name);
        QVERIFY2(run != nullptr, name);
        const auto parsed = analysis::referenceSeconds(run->csv);
        QVERIFY2(parsed.ok() && parsed.value().size() > 80, name);
    }
    QVERIFY(analysis::referenceNamed("node-other.csv") == nullptr);
    QCOMPARE(analysis::referenceFor(LifeKind::ContainerDeath).name,
        std::string_view("node-c256_rss100_r500_1.csv"));
    QCOMPARE(analysis::referenceFor(LifeKind::BrowseOnly).name, std::string_view("node-fixed_n32_r500.csv"));
}

void PhasesTest::shortLivesHaveFewerPhases()
{
    const auto twenty = analysis::spanOf(Phase::FirstHalf, 20);
    QVERIFY(twenty.has_value());
    QCOMPARE(twenty->from, 5.0); // a quarter is start-up
    QCOMPARE(twenty->to, 10.0);
    QVERIFY(!analysis::spanOf(Phase::From40To20, 20).has_value());
    QVERIFY(!analysis::spanOf(Phase::FirstHalf, 19).has_value());
    QVERIFY(!analysis::spanOf(Phase::WholeRun, 0.5).has_value());
    const auto thirty = analysis::spanOf(Phase::From20To10, 30);
    QVERIFY(thirty.has_value());
    QCOMPARE(thirty->from, 10.0);
}

void PhasesTest::longLivesHaveALongFirstHalf()
{
    const auto span = analysis::spanOf(Phase::FirstHalf, 1200);
    QCOMPARE(span->from, 10.0);
    QCOMPARE(span->to, 600.0);
}

void PhasesTest::cutSecondsCountNowhere()
{
    std::vector<Second> series(4);
    for (std::size_t i = 0; i < series.size(); ++i) {
        series[i].begins = static_cast<double>(i);
        series[i].answered = 500;
    }
    series[3].length = 0.4;
    series[3].answered = 0;
    QCOMPARE(analysis::meanOf(series, { 0, 10 }, &Second::answered), 500.0);
    // A second that reaches into a stretch is part of it, one that only touches it is not.
    series[0].answered = 100;
    QCOMPARE(analysis::meanOf(series, { 0.5, 3 }, &Second::answered), 1100.0 / 3);
    QCOMPARE(analysis::meanOf(series, { 1, 3 }, &Second::answered), 500.0);
}

void PhasesTest::whatWasNotMeasuredIsLeftOut()
{
    std::vector<Second> series(5);
    for (std::size_t i = 0; i < series.size(); ++i)
        series[i].begins = static_cast<double>(i);
    series[1].p99 = 7;
    series[4].p99 = 9;
    const PhaseFigures figures = analysis::mediansOf(series, { 0, 5 });
    QCOMPARE(figures.p99, 8.0);
    QVERIFY(std::isnan(figures.p50));
    QVERIFY(std::isnan(analysis::median({})));
    QCOMPARE(analysis::median({ 3, 1, 2 }), 2.0);
}

QTEST_GUILESS_MAIN(PhasesTest)
#include "phases_test.moc"
