#include "app/session/session_library.h"
#include "tests/unit/session/session_support.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using session::SessionEntry;
using session::SessionLibrary;

namespace {

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The folder of recorded sessions.
class SessionLibraryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void listsTheNewestFirst();
    void listsWhatWasCutOff();
    void namesNeverCollide();
    void aFolderThatCantBeMadeIsTold();
    void theOldestGoToTheTrash();
};

void SessionLibraryTest::listsTheNewestFirst()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("2026-01-01 10-00-00.leaklab")), tests::recordedBytes(9));
    write(folder.filePath(QStringLiteral("2026-02-01 10-00-00.leaklab")), tests::recordedBytes(2));
    write(folder.filePath(QStringLiteral("2025-02-01 10-00-00.leaklab")), tests::recordedBytes(1));
    write(folder.filePath(QStringLiteral("notes.txt")), "no session");
    const auto recent = SessionLibrary(folder.path()).recent(2);
    QCOMPARE(recent.size(), std::size_t{ 2 });
    QVERIFY(recent[0].file.contains(QStringLiteral("2026-02-01")));
    QVERIFY(std::abs(recent[0].seconds - 2) < 1e-6);
    QVERIFY(std::abs(recent[1].seconds - 9) < 1e-6);
    QCOMPARE(recent[0].deaths, 0);
    QCOMPARE(recent[1].deaths, 2);
    QVERIFY(recent[1].endedWell && recent[1].readable);
    QVERIFY(recent[1].began.isValid());
}

void SessionLibraryTest::listsWhatWasCutOff()
{
    const QTemporaryDir folder;
    const QByteArray whole = tests::recordedBytes(9);
    write(folder.filePath(QStringLiteral("2026-01-02 10-00-00.leaklab")), whole.left(whole.size() - 60));
    write(folder.filePath(QStringLiteral("2026-01-01 10-00-00.leaklab")), QByteArray(5'000, 'x'));
    write(folder.filePath(QStringLiteral("2026-01-00 10-00-00.leaklab")), QByteArray());
    const auto recent = SessionLibrary(folder.path()).recent(10);
    QCOMPARE(recent.size(), std::size_t{ 3 });
    QVERIFY(recent[0].readable && !recent[0].endedWell);
    QCOMPARE(recent[0].deaths, 2);
    QVERIFY(recent[0].seconds > 8);
    QVERIFY(!recent[1].readable && !recent[2].readable);
}

void SessionLibraryTest::namesNeverCollide()
{
    const QTemporaryDir folder;
    SessionLibrary library(folder.filePath(QStringLiteral("new/sessions")));
    std::vector<std::unique_ptr<session::CapsuleFile>> files;
    for (int i = 0; i < 5; ++i) {
        auto file = library.newRecording();
        QVERIFY(file);
        files.push_back(std::move(file.value()));
    }
    QCOMPARE(library.recent(10).size(), std::size_t{ 5 });
}

void SessionLibraryTest::aFolderThatCantBeMadeIsTold()
{
    const QTemporaryDir folder;
    const QString taken = folder.filePath(QStringLiteral("taken"));
    write(taken, "a file");
    const auto file = SessionLibrary(taken + QStringLiteral("/sessions")).newRecording();
    QVERIFY(!file);
    QVERIFY(QString::fromStdString(file.error().detail).contains(taken));
    QVERIFY(SessionLibrary(taken).recent(10).empty());
}

void SessionLibraryTest::theOldestGoToTheTrash()
{
    // On the file system of the home folder, where there is a trash.
    const QTemporaryDir folder(QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
        + QStringLiteral("/.leaklab-test-XXXXXX"));
    QVERIFY(folder.isValid());
    const SessionLibrary library(folder.path());
    for (int day = 1; day <= 5; ++day)
        write(
            folder.filePath(QStringLiteral("2026-01-0%1 10-00-00.leaklab").arg(day)), QByteArray(1000, 'x'));
    QCOMPARE(SessionLibrary(library.folder(), core::Bytes(5000)).tidy().moved, 0);
    const auto tidied = SessionLibrary(library.folder(), core::Bytes(2500)).tidy();
    if (tidied.refused)
        QSKIP("there is no trash here");
    QCOMPARE(tidied.moved, 3);
    const auto left = library.recent(10);
    QCOMPARE(left.size(), std::size_t{ 2 });
    QVERIFY(left[1].file.contains(QStringLiteral("2026-01-04")));
    QCOMPARE(SessionLibrary(library.folder(), core::Bytes(10)).tidy().moved,
        1); // the newest stays whatever its size
    QCOMPARE(library.recent(10).size(), std::size_t{ 1 });
}

QTEST_GUILESS_MAIN(SessionLibraryTest)
#include "session_library_test.moc"
