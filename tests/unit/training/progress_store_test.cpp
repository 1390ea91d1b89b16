#include "app/training/progress_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab::training;

namespace {

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

QTEST_APPLESS_MAIN(ProgressStoreTest)
#include "progress_store_test.moc"
