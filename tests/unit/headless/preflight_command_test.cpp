#include "app/headless/preflight_command.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;

/// leaklab preflight, as it is typed.
class PreflightCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badOptionsAreRefused();
    void helps();
    void tellsWhatIsMissing();
};

void PreflightCommandTest::badOptionsAreRefused()
{
    const auto unknown = headless::runPreflight({ QStringLiteral("--colour") });
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.error.contains(QStringLiteral("colour")));
    const auto value = headless::runPreflight({ QStringLiteral("--port"), QStringLiteral("99999") });
    QCOMPARE(value.exitCode, 2);
    QVERIFY(value.error.contains(QStringLiteral("--port")));
    QCOMPARE(headless::runPreflight({ QStringLiteral("--csv"), QStringLiteral("x.csv") }).exitCode, 2);
}

void PreflightCommandTest::helps()
{
    const auto result = headless::runPreflight({ QStringLiteral("--help") });
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.contains(QStringLiteral("leaklab preflight")));
}

void PreflightCommandTest::tellsWhatIsMissing()
{
    // The shop's programs do not lie beside this test.
    const auto result = headless::runPreflight({ QStringLiteral("--embedded-store") });
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.output.contains(QStringLiteral("MISSING")), qPrintable(result.output));
    for (const char* program : { "leaklab-store", "leaklab-catalogue", "leaklab-cart", "leaklab-web" })
        QVERIFY2(result.output.contains(QLatin1String(program)), program);
    QVERIFY(result.output.contains(QStringLiteral("Install Leak Lab again")));
}

QTEST_GUILESS_MAIN(PreflightCommandTest)
#include "preflight_command_test.moc"
