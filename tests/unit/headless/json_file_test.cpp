#include "app/headless/json_file.h"
#include "tests/support/full_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace leaklab;

namespace {

const QJsonObject something{ { QStringLiteral("text"), QString(2'000, QLatin1Char('x')) } };

QByteArray content(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Small files that a run leaves, written wherever the user says.
class JsonFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskLeavesWhatWasThere();
    void devicesAreWrittenToAndStay();
    void aFolderIsRefused();
};

void JsonFileTest::aFullDiskLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.json"));
    QVERIFY(headless::checkWritable(file));
    QVERIFY(!QFile::exists(file));
    QVERIFY(headless::writeJsonFile({}, file));
    const QByteArray before = content(file);
    QVERIFY(!before.isEmpty());
    if (!tests::FullDisk::possible)
        QSKIP("there is no way to make room run out here");
    std::optional<tests::FullDisk> full(500);
    const auto written = headless::writeJsonFile(something, file);
    full.reset();
    QVERIFY(!written && written.error().detail.starts_with(file.toStdString()));
    QCOMPARE(content(file), before);
}

void JsonFileTest::devicesAreWrittenToAndStay()
{
    const QString device = QStringLiteral("/dev/full");
    if (!QFile::exists(device))
        QSKIP("there is no /dev/full here");
    QVERIFY(headless::checkWritable(device));
    const auto written = headless::writeJsonFile(something, device);
    QVERIFY(!written && written.error().detail.starts_with("/dev/full: "));
    QVERIFY(!QFileInfo(device).isFile());
}

void JsonFileTest::aFolderIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(!headless::checkWritable(folder.path()));
    const auto written = headless::writeJsonFile(something, folder.path());
    QVERIFY(!written && written.error().detail.starts_with(folder.path().toStdString()));
    QVERIFY(QFileInfo(folder.path()).isDir());
}

QTEST_GUILESS_MAIN(JsonFileTest)
#include "json_file_test.moc"
