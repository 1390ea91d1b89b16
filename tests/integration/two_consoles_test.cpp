#include "service/flight/flight_recorder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace leaklab;

namespace {

constexpr int patience = 60'000;

} // namespace

/// Two consoles at once, as one user starts them: real windows, real shops.
class TwoConsolesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neitherDisturbsTheOther();

private:
    [[nodiscard]] std::unique_ptr<QProcess> console() const;
    [[nodiscard]] QStringList runFolders() const
    {
        return QDir(m_runtime.path()).entryList({ QStringLiteral("leaklab-*") }, QDir::Dirs);
    }
    /// Products looked up so far in the cart whose run folder that is.
    [[nodiscard]] std::uint64_t lookups(const QString& folder) const;

    QTemporaryDir m_runtime;
    QTemporaryDir m_home;
};

std::unique_ptr<QProcess> TwoConsolesTest::console() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtime.path());
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(qEnvironmentVariable("LEAKLAB_BIN") + QStringLiteral("/leaklab"),
        { QStringLiteral("--embedded-store"), QStringLiteral("--rate"), QStringLiteral("50") });
    return process;
}

std::uint64_t TwoConsolesTest::lookups(const QString& folder) const
{
    const QString file = m_runtime.filePath(folder + QStringLiteral("/cart-1.flight"));
    const auto reader = flight::Reader::open(file.toStdU16String());
    const auto* box = std::get_if<flight::Reader>(&reader);
    return box ? box->gauges().productLookups : 0;
}

void TwoConsolesTest::neitherDisturbsTheOther()
{
    const auto first = console();
    QVERIFY(first->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(runFolders().size() == 1 && lookups(runFolders().constFirst()) > 0, patience);
    const QString ofFirst = runFolders().constFirst();
    const auto second = console();
    QVERIFY(second->waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(runFolders().size(), 2, patience);
    QStringList others = runFolders();
    others.removeAll(ofFirst);
    const QString ofSecond = others.constFirst();
    QTRY_VERIFY_WITH_TIMEOUT(lookups(ofSecond) > 0, patience);
    // Both serve: neither took the other's port, socket or folder.
    const std::uint64_t before = lookups(ofFirst);
    QTRY_VERIFY_WITH_TIMEOUT(lookups(ofFirst) > before + 20, patience);
    for (const char* lock : { "leaklab-console-1.lock", "leaklab-console-2.lock" })
        QVERIFY2(QFile::exists(m_runtime.filePath(QLatin1String(lock))), lock);

    // The first one ends by a signal, without a question, and takes away what is its own.
    QSignalSpy ended(first.get(), &QProcess::finished);
    first->terminate();
    QVERIFY(ended.wait(patience));
    QCOMPARE(first->exitStatus(), QProcess::NormalExit);
    QCOMPARE(first->exitCode(), 0);
    QCOMPARE(runFolders(), QStringList{ ofSecond });
    const std::uint64_t alone = lookups(ofSecond);
    QTRY_VERIFY_WITH_TIMEOUT(lookups(ofSecond) > alone + 20, patience);

    QSignalSpy secondEnded(second.get(), &QProcess::finished);
    second->terminate();
    QVERIFY(secondEnded.wait(patience));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(runFolders().isEmpty());
    QVERIFY(QDir(m_runtime.path()).entryList({ QStringLiteral("leaklab-console-*") }, QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TwoConsolesTest)
#include "two_consoles_test.moc"
