#include "app/lab/console_number.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace leaklab;

class ConsoleNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSmallestFreeOneIsTaken();
    void whatAKilledConsoleHeldIsFree();
    void withoutAFolderItIsTheFirst();
};

void ConsoleNumberTest::theSmallestFreeOneIsTaken()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<lab::ConsoleNumber>(folder.path());
    const lab::ConsoleNumber second(folder.path());
    QCOMPARE(first->value(), 1);
    QVERIFY(first->isFirst());
    QCOMPARE(second.value(), 2);
    QVERIFY(!second.isFirst());
    first.reset();
    QCOMPARE(lab::ConsoleNumber(folder.path()).value(), 1);
}

void ConsoleNumberTest::whatAKilledConsoleHeldIsFree()
{
    const QTemporaryDir folder;
    QFile lock(folder.filePath(QStringLiteral("leaklab-console-1.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // A process id that is beyond what the system hands out belongs to nobody.
    lock.write("99999999\nleaklab\n");
    lock.close();
    QCOMPARE(lab::ConsoleNumber(folder.path()).value(), 1);
}

void ConsoleNumberTest::withoutAFolderItIsTheFirst()
{
    QCOMPARE(lab::ConsoleNumber(QStringLiteral("/no/such/folder")).value(), 1);
}

QTEST_GUILESS_MAIN(ConsoleNumberTest)
#include "console_number_test.moc"
