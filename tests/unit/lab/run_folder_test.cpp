#include "app/lab/run_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;

class RunFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isPrivateAndGoesAway();
    void clearsWhatAKilledConsoleLeft();
    void leavesARunningConsolesFolderAlone();

private:
    std::unique_ptr<QTemporaryDir> m_parent;
};

void RunFolderTest::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_parent->path().toLocal8Bit());
}

void RunFolderTest::isPrivateAndGoesAway()
{
    QString path;
    {
        auto folder = lab::RunFolder::create();
        QVERIFY(folder.ok());
        path = folder.value()->path();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QFile file(folder.value()->file(QStringLiteral("cart-1.flight")));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(!QFileInfo::exists(path));
}

void RunFolderTest::clearsWhatAKilledConsoleLeft()
{
    const QString left = m_parent->filePath(QStringLiteral("leaklab-killed"));
    QVERIFY(QDir().mkpath(left));
    QFile lock(left + QStringLiteral("/run.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // A process id that is beyond what the system hands out belongs to nobody.
    lock.write("99999999\nleaklab\n");
    lock.close();
    const auto folder = lab::RunFolder::create();
    QVERIFY(folder.ok());
    QVERIFY(!QFileInfo::exists(left));
}

void RunFolderTest::leavesARunningConsolesFolderAlone()
{
    const auto first = lab::RunFolder::create();
    QVERIFY(first.ok());
    const auto second = lab::RunFolder::create();
    QVERIFY(second.ok());
    QVERIFY(first.value()->path() != second.value()->path());
    QVERIFY(QFileInfo::exists(first.value()->path()));
}

QTEST_GUILESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
