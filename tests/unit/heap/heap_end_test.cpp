#include "service/heap/heap.h"
#include "service/heap/policy.h"
#include "tests/unit/heap/test_types.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <string_view>

using namespace leaklab::heap;
using namespace leaklab::heap::test;
using namespace std::chrono_literals;

namespace {
constexpr int lastWordsExit = 42;
constexpr std::size_t mebibyte = std::size_t{ 1 } << 20;
const std::chrono::steady_clock::time_point processStart{ 1000s };

void speakAndExit(const FatalReport& report)
{
    std::fputs(lastWords(report, 4711, processStart).c_str(), stdout);
    std::fflush(stdout);
    std::_Exit(lastWordsExit);
}

/// Keeps everything it makes, until the heap ends it.
void leakForEver(Heap& heap, std::size_t garbagePerTurn, std::uint64_t references = 1)
{
    const Types types(heap);
    Root<Node> head(heap, "head");
    for (std::uint64_t i = 0;; ++i) {
        Node* node = makeNode(heap, types, i, references);
        heap.set(node, node->child(0), head.get());
        head.set(node);
        if (garbagePerTurn > 0)
            makeText(heap, types, garbagePerTurn);
        heap.safePoint();
    }
}

void fillInOneTurn(Heap& heap)
{
    const Types types(heap);
    for (;;)
        makeText(heap, types, 1000);
}

/// A clock in which a collection takes 50 ms and the work between two takes almost nothing, so the heap
/// gets to the end of its patience before it is full.
void spiral()
{
    auto now = processStart;
    bool collecting = false;
    HeapOptions options{ 8 * mebibyte, [&] {
                            now += collecting ? 25ms : 0ms;
                            return now;
                        } };
    Heap heap(options);
    heap.setObservers(
        [&](const Collection&) { collecting = true; }, [&](const Collection&) { collecting = false; });
    heap.setFatalHandler(speakAndExit);
    leakForEver(heap, 100'000, 50);
}

void askTheSystemForTooMuch()
{
    Heap heap({ Heap::maximumLimit, {} });
    heap.setFatalHandler(speakAndExit);
    const Types types(heap);
    std::deque<Root<Text>> kept;
    for (;;)
        kept.emplace_back(heap, "kept", makeText(heap, types, mebibyte));
}

/// What a missing root leads to; only AddressSanitizer notices.
void useAfterCollection()
{
    Heap heap;
    const Types types(heap);
    const Root<Node> neighbour(heap, "neighbour", makeNode(heap, types, 1, 0));
    Node* dead = makeNode(heap, types, 2, 0);
    heap.collect();
    std::printf("%llu\n", static_cast<unsigned long long>(dead->id));
}

[[noreturn]] void die(std::string_view how)
{
    // A locale with a decimal comma must not get into the last words. Not installed everywhere: then C stays.
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    if (how == "spiral")
        spiral();
    if (how == "dangling")
        useAfterCollection();
    if (how == "system")
        askTheSystemForTooMuch();
    Heap heap({ 8 * mebibyte, {} });
    if (how != "mute")
        heap.setFatalHandler(speakAndExit);
    if (how == "turn")
        fillInOneTurn(heap);
    if (how == "huge")
        makeText(heap, Types(heap), SIZE_MAX - 64);
    leakForEver(heap, 500);
    std::_Exit(0);
}

struct End {
    int exitCode = -1;
    bool crashed = false;
    QString words;
};

End endOf(const QString& program, const QStringList& arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(program, arguments);
    if (!child.waitForFinished(60'000))
        return {};
    // Windows ends the lines of a text stream its own way.
    return { child.exitCode(), child.exitStatus() == QProcess::CrashExit,
        QString::fromUtf8(child.readAll()).remove(QLatin1Char('\r')) };
}

End endOf(const QString& how)
{
    return endOf(QCoreApplication::applicationFilePath(), { QStringLiteral("--die"), how });
}
} // namespace

class HeapEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLiveSetOverTheLimitIsTheEnd()
    {
        const End end = endOf(QStringLiteral("limit"));
        QCOMPARE(end.exitCode, lastWordsExit);
        const QStringList lines = end.words.split(QLatin1Char('\n'));
        QVERIFY(lines.first().contains(QStringLiteral("last collections")));
        const QRegularExpression collection(QStringLiteral(
            "^\\[4711\\] -?\\d+ ms: Major \\d+\\.\\d \\(\\d+\\.\\d\\) -> \\d+\\.\\d \\(\\d+\\.\\d\\) MB, "
            "\\d+\\.\\d ms \\(mutator utilisation [01]\\.\\d\\d\\) [a-z ]+$"));
        for (int i = 1; i <= 10; ++i)
            QVERIFY2(collection.match(lines[i]).hasMatch(), qPrintable(lines[i]));
        QVERIFY2(lines[10].endsWith(QStringLiteral("near limit")), qPrintable(lines[10]));
        const QRegularExpression fatal(QStringLiteral("^FATAL: heap limit reached: used 8\\.0 MB, total "
                                                      "\\d+\\.\\d MB, limit 8\\.0 MB$"));
        QVERIFY2(fatal.match(lines[11]).hasMatch(), qPrintable(lines[11]));
        QVERIFY2(end.words.contains(QRegularExpression(QStringLiteral("8\\.0 MB in \\d+ Node\n$"))),
            qPrintable(end.words));
    }

    void aTurnThatWantsTooMuchIsTheEndAtOnce()
    {
        const End end = endOf(QStringLiteral("turn"));
        QCOMPARE(end.exitCode, lastWordsExit);
        QVERIFY2(end.words.contains(QStringLiteral("heap limit reached: used 10.")), qPrintable(end.words));
    }

    void anImpossibleObjectIsTheEndAtOnce()
    {
        const End end = endOf(QStringLiteral("huge"));
        QCOMPARE(end.exitCode, lastWordsExit);
        QVERIFY2(
            end.words.contains(QStringLiteral("heap limit reached: used 0.0 MB")), qPrintable(end.words));
    }

    void collectionsThatNoLongerHelpAreTheEnd()
    {
        const End end = endOf(QStringLiteral("spiral"));
        QCOMPARE(end.exitCode, lastWordsExit);
        QVERIFY2(
            end.words.contains(QStringLiteral("FATAL: ineffective collections near heap limit: used 7.")),
            qPrintable(end.words));
        QVERIFY2(end.words.contains(QStringLiteral("75.0 ms (mutator utilisation 0.00) near limit")),
            qPrintable(end.words));
    }

    void aSystemWithoutMemoryIsNotTheLimitsFault()
    {
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        const End end = endOf(QStringLiteral("sh"),
            { QStringLiteral("-c"), QStringLiteral("ulimit -v 400000 && exec \"$0\" --die system"),
                QCoreApplication::applicationFilePath() });
        QCOMPARE(end.exitCode, lastWordsExit);
        QVERIFY2(
            end.words.contains(QStringLiteral("FATAL: the system refused memory")), qPrintable(end.words));
#else
        QSKIP("needs a limit on address space, which sanitizers and Windows do not allow");
#endif
    }

    void aUseAfterACollectionIsCaughtByTheSanitizer()
    {
#if defined(__SANITIZE_ADDRESS__)
        const End end = endOf(QStringLiteral("dangling"));
        QVERIFY2(end.words.contains(QStringLiteral("use-after-poison")), qPrintable(end.words));
#else
        QSKIP("AddressSanitizer is not built in");
#endif
    }

    void withoutAHandlerItStillSaysWhyAndAborts()
    {
        const End end = endOf(QStringLiteral("mute"));
        QVERIFY(end.crashed || end.exitCode == 3 || end.exitCode == 134);
        QVERIFY2(end.words.contains(QStringLiteral("heap limit reached")), qPrintable(end.words));
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--die")
        die(argv[2]);
    QCoreApplication application(argc, argv);
    HeapEndTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "heap_end_test.moc"
