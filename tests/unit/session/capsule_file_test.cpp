#include "app/session/capsule_file.h"
#include "tests/support/full_disk.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using leaklab::session::CapsuleFile;
using leaklab::tests::FullDisk;

namespace {

QByteArray content(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The file of a recording when there is room, and when there is none.
class CapsuleFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appends();
    void refusesOrReplacesWhatIsThere();
    void aPieceThatDoesNotFitLeavesNothing();
};

void CapsuleFileTest::appends()
{
    const QTemporaryDir folder;
    CapsuleFile file;
    QVERIFY(file.create(folder.filePath(QStringLiteral("a")), CapsuleFile::IfThere::Refuse));
    QVERIFY(file.append("one "));
    QVERIFY(file.append("two"));
    QCOMPARE(content(file.name()), QByteArray("one two")); // at once: nobody has closed it
}

void CapsuleFileTest::refusesOrReplacesWhatIsThere()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("a"));
    CapsuleFile first;
    QVERIFY(first.create(name, CapsuleFile::IfThere::Refuse));
    QVERIFY(first.append("kept"));
    CapsuleFile second;
    QVERIFY(!second.create(name, CapsuleFile::IfThere::Refuse));
    QCOMPARE(content(name), QByteArray("kept"));
    QVERIFY(second.create(name, CapsuleFile::IfThere::Replace));
    QCOMPARE(content(name), QByteArray());
    const auto nowhere = second.create(QStringLiteral("/no/such/folder/a"), CapsuleFile::IfThere::Replace);
    QVERIFY(QString::fromStdString(nowhere.error().detail).contains(QStringLiteral("/no/such/folder")));
}

void CapsuleFileTest::aPieceThatDoesNotFitLeavesNothing()
{
    if (!FullDisk::possible)
        QSKIP("there is no way to make room run out here");
    const QTemporaryDir folder;
    CapsuleFile file;
    QVERIFY(file.create(folder.filePath(QStringLiteral("a")), CapsuleFile::IfThere::Refuse));
    const QByteArray first(6'000, 'a');
    QVERIFY(file.append(first));
    std::optional<FullDisk> full(8'000);
    const auto refused = file.append(QByteArray(4'000, 'b'));
    const QByteArray then = content(file.name());
    full.reset();
    QVERIFY(!refused);
    QVERIFY(QString::fromStdString(refused.error().detail).startsWith(file.name()));
    QCOMPARE(then, first);
    QVERIFY(file.append("c")); // and goes on when there is room again
    QCOMPARE(content(file.name()), first + 'c');
}

QTEST_GUILESS_MAIN(CapsuleFileTest)
#include "capsule_file_test.moc"
