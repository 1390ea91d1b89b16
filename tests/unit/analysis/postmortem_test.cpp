#include "app/analysis/postmortem.h"
#include "service/heap/heap_events.h"

#include <QTest>

#include <cmath>

using namespace leaklab;
using analysis::Fate;
using analysis::Surroundings;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 1'000 * second;

/// A cart that ended without a word after 60 s, 2 of which went to 100 major collections.
flight::Salvage silentEnd()
{
    flight::Salvage salvage;
    salvage.gauges.emplace();
    salvage.gauges->pid = 4711;
    salvage.gauges->processStartNs = start;
    salvage.gauges->updatedNs = start + 60 * second;
    salvage.gauges->majorCount = 100;
    salvage.gauges->majorNs = 2 * second;
    salvage.lastWordsKnown = true;
    for (std::uint64_t i = 1; i <= 25; ++i) {
        flight::CollectionRecord record;
        record.number = i;
        record.startNs = start + static_cast<std::int64_t>(i) * second;
        salvage.collections.push_back(record);
    }
    return salvage;
}

Surroundings dead()
{
    return { false, start + 90 * second };
}

Surroundings alive(double sinceLastSign)
{
    return { true, start + 60 * second + static_cast<std::int64_t>(sinceLastSign * 1e9) };
}

} // namespace

class PostmortemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsFromProcessStart();
    void lastWordsTellTheCause();
    void tellsTheDeadFromTheLiving();
    void whatIsMissingIsNotGuessed();
    void namesThingsAsTheHeapDoes();
};

void PostmortemTest::countsFromProcessStart()
{
    const auto result = analysis::examine(silentEnd(), dead());
    QCOMPARE(result.lived, 60.0);
    QCOMPARE(*result.silentFor, 30.0);
    QCOMPARE(result.majors.count, std::uint64_t{ 100 });
    QCOMPARE(result.majors.seconds, 2.0);
    QVERIFY(std::abs(result.majors.share - 2.0 / 60) < 1e-12);
    QCOMPARE(result.last.size(), std::size_t{ 10 });
    QCOMPARE(result.last.front().at, 16.0);
    QCOMPARE(result.last.back().at, 25.0);
}

void PostmortemTest::lastWordsTellTheCause()
{
    flight::Salvage salvage = silentEnd();
    heap::FatalReport report;
    report.cause = heap::FatalCause::Ineffective;
    salvage.lastWords = heap::lastWords(report, 4711, {});
    auto result = analysis::examine(salvage, dead());
    QCOMPARE(result.fate, Fate::EndedItself);
    QCOMPARE(result.cause, std::string(heap::fatalCauseName(report.cause)));
    // Whoever has its id now: it has said goodbye.
    QCOMPARE(analysis::examine(salvage, alive(0.01)).fate, Fate::EndedItself);
    salvage.lastWords = "something else";
    result = analysis::examine(salvage, dead());
    QCOMPARE(result.fate, Fate::EndedItself);
    QVERIFY(result.cause.empty());
    salvage.lastWords = "FATAL: ";
    QVERIFY(analysis::examine(salvage, dead()).cause.empty());
}

void PostmortemTest::tellsTheDeadFromTheLiving()
{
    flight::Salvage salvage = silentEnd();
    QCOMPARE(analysis::examine(salvage, dead()).fate, Fate::NoLastWords);
    QCOMPARE(analysis::examine(salvage, alive(0.05)).fate, Fate::Running);
    QCOMPARE(analysis::examine(salvage, alive(30)).fate, Fate::Silent);
    salvage.gauges->collectingSinceNs = start + 59 * second;
    QCOMPARE(analysis::examine(salvage, dead()).fate, Fate::DiedCollecting);
    QCOMPARE(*analysis::examine(salvage, dead()).collectingSince, 59.0);
    // A long collection is no death.
    QCOMPARE(analysis::examine(salvage, alive(30)).fate, Fate::Running);
    QCOMPARE(analysis::examine(salvage, alive(300)).fate, Fate::Silent);
    // A clock that is behind the file's is that of another start of the system.
    const auto rebooted = analysis::examine(salvage, { true, start });
    QVERIFY(!rebooted.silentFor.has_value());
    QCOMPARE(rebooted.fate, Fate::DiedCollecting);
}

void PostmortemTest::whatIsMissingIsNotGuessed()
{
    flight::Salvage cut = silentEnd();
    cut.lastWordsKnown = false;
    QCOMPARE(analysis::examine(cut, dead()).fate, Fate::Unknown);
    QCOMPARE(analysis::examine(cut, alive(0.05)).fate, Fate::Running);
    cut.gauges.reset();
    const auto result = analysis::examine(cut, dead());
    QCOMPARE(result.fate, Fate::Unknown);
    QCOMPARE(result.last.size(), std::size_t{ 10 });
    QCOMPARE(result.last.front().at, 15.0); // from the first collection that is known
    flight::Salvage fresh;
    fresh.nothingPublished = true;
    fresh.lastWordsKnown = true;
    QCOMPARE(analysis::examine(fresh, dead()).fate, Fate::NothingPublished);
}

void PostmortemTest::namesThingsAsTheHeapDoes()
{
    flight::CollectionRecord record;
    for (const auto kind : { heap::CollectionKind::Minor, heap::CollectionKind::Major }) {
        record.kind = static_cast<std::uint32_t>(kind);
        QCOMPARE(analysis::kindName(record), std::string(heap::kindName(kind)));
    }
    const std::string unknown = heap::reasonName(static_cast<heap::CollectionReason>(200));
    for (record.reason = 0; record.reason < 200; ++record.reason) {
        const std::string name = heap::reasonName(static_cast<heap::CollectionReason>(record.reason));
        if (name == unknown)
            break;
        QCOMPARE(analysis::reasonName(record), name);
    }
    QVERIFY(record.reason >= 4);
    QCOMPARE(analysis::reasonName(record), "reason " + std::to_string(record.reason));
}

QTEST_GUILESS_MAIN(PostmortemTest)
#include "postmortem_test.moc"
