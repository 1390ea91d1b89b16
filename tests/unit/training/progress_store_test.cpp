#include "app/training/progress_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace leaklab::training;

namespace {

constexpr int otherStep = 7;

Progress somewhere(const QString& exercise, int step)
{
    Progress progress;
    progress.exercise = exercise;
    progress.step = step;
    progress.steps[QStringLiteral("first")].passed = true;
    return progress;
}

class ProgressStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEachExerciseApart()
    {
        const QTemporaryDir dir;
        ProgressStore store(dir.filePath(QStringLiteral("a/b")));
        QVERIFY(!store.load(QStringLiteral("one")));
        QVERIFY(store.save(somewhere(QStringLiteral("one"), 2)).ok());
        QVERIFY(store.save(somewhere(QStringLiteral("two"), 1)).ok());
        ProgressStore later(store.folder()); // the console was started again
        QCOMPARE(later.load(QStringLiteral("one"))->step, 2);
        QVERIFY(later.load(QStringLiteral("one"))->steps.value(QStringLiteral("first")).passed);
        later.reset(QStringLiteral("one"));
        QVERIFY(!later.load(QStringLiteral("one")));
        QCOMPARE(later.load(QStringLiteral("two"))->step, 1);
        later.resetAll();
        QVERIFY(!later.load(QStringLiteral("two")));
        QVERIFY(later.problem().isEmpty());
    }

    void whatCantBeReadIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut off") << QByteArray("{ \"exercise\": \"one\", \"ste");
        QTest::newRow("something else") << QByteArray("[1, 2]");
        QTest::newRow("of a later version") << QByteArray("{ \"exercise\": \"one\", \"format\": 999 }");
        QTest::newRow("empty") << QByteArray();
    }
    void whatCantBeReadIsSetAside()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("one.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        ProgressStore store(dir.path());
        QVERIFY(!store.load(QStringLiteral("one")));
        QVERIFY2(store.problem().contains(QLatin1String("one")), qPrintable(store.problem()));
        const QStringList kept = QDir(dir.path()).entryList(QDir::Files);
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().startsWith(QLatin1String("one.json.unread-")));
        QVERIFY(store.save(somewhere(QStringLiteral("one"), 0)).ok());
        QVERIFY(store.load(QStringLiteral("one")).has_value());
    }

    void whatNobodyHasReadIsNotWrittenOver()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("one.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        ProgressStore store(dir.path());
        QVERIFY(store.save(somewhere(QStringLiteral("one"), 3)).ok());
        QCOMPARE(store.load(QStringLiteral("one"))->step, 3);
        const QStringList kept = QDir(dir.path()).entryList({ QStringLiteral("*.unread-*") });
        QCOMPARE(kept.size(), 1);
        QFile aside(dir.filePath(kept.first()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("mine"));
    }

    void anotherConsoleIsLeftAlone()
    {
        const QTemporaryDir dir;
        QProcess other; // does the same exercise, until it is told to end
        other.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--console"), dir.path() });
        QVERIFY(other.waitForReadyRead());
        {
            ProgressStore store(dir.path());
            QCOMPARE(store.load(QStringLiteral("one"))->step, otherStep); // it may be gone on with
            QVERIFY(store.save(somewhere(QStringLiteral("one"), 2)).ok());
            QCOMPARE(QDir(dir.path()).entryList({ QStringLiteral("*.json") }).size(), 2);
            store.resetAll();
            QCOMPARE(store.load(QStringLiteral("one"))->step, otherStep);
        }
        other.kill(); // crashed: its lock holds nobody up
        QVERIFY(other.waitForFinished());
        ProgressStore later(dir.path());
        QVERIFY(later.save(somewhere(QStringLiteral("one"), 4)).ok());
        QCOMPARE(QDir(dir.path()).entryList({ QStringLiteral("*.json") }),
            QStringList{ QStringLiteral("one.json") });
        QCOMPARE(later.load(QStringLiteral("one"))->step, 4);
    }

    void namesThatLeadElsewhereAreRefused()
    {
        const QTemporaryDir dir;
        ProgressStore store(dir.filePath(QStringLiteral("inner")));
        QVERIFY(!store.save(somewhere(QStringLiteral("../outside"), 0)).ok());
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("outside.json"))));
    }

    void progressComesBackAsItWas()
    {
        Progress whole = somewhere(QStringLiteral("one"), 1);
        whole.seed = 0xfedcba9876543210U; // more than a number of JSON holds
        whole.drawnCase = QStringLiteral("store-down");
        whole.baselines.insert(QStringLiteral("traffic.offered 2 5 at first"), 412.5);
        StepProgress& first = whole.steps[QStringLiteral("first")];
        first.seconds = 41.5;
        first.hints = 2;
        first.shownMe = true;
        CheckState named;
        named.verdict = Verdict::Passed;
        named.wrongAnswers = 2;
        named.score = 0.125;
        first.checks.insert(QStringLiteral("named"), named);
        CheckState waits;
        waits.verdict = Verdict::Waiting;
        first.checks.insert(QStringLiteral("waits"), waits);
        const auto back = progressFrom(toJson(whole));
        QVERIFY(back);
        QCOMPARE(toJson(back.value()), toJson(whole));
        QCOMPARE(back.value().seed, whole.seed);
        const StepProgress kept = back.value().steps.value(QStringLiteral("first"));
        QVERIFY(kept.passed && kept.shownMe && !kept.solutionShown);
        QCOMPARE(kept.seconds, 41.5);
        QCOMPARE(kept.checks.value(QStringLiteral("named")).score.value_or(0), 0.125);
        // What waits for the truth in one session does not wait for it in another.
        QCOMPARE(kept.checks.value(QStringLiteral("waits")).verdict, Verdict::Open);
    }

    void saysWhenItCantBeKept()
    {
        const QTemporaryDir dir;
        QFile inTheWay(dir.filePath(QStringLiteral("progress")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ProgressStore store(inTheWay.fileName());
        const auto saved = store.save(somewhere(QStringLiteral("one"), 0));
        QVERIFY(!saved.ok());
        QVERIFY(QString::fromStdString(saved.error().detail).contains(QLatin1String("one.json")));
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--console")) {
        ProgressStore store(arguments[2]);
        if (store.save(somewhere(QStringLiteral("one"), otherStep)).ok())
            std::puts("kept");
        std::fflush(stdout);
        return std::getchar() == EOF ? 0 : 1;
    }
    ProgressStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "progress_store_test.moc"
