#include "app/supervise/process_spec.h"

#include <QTest>

using namespace std::chrono_literals;
using leaklab::supervise::RestartPolicy;

class RestartPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsKubernetes();
    void isDividedByTheScale();
    void staysAtTheCeilingHoweverLong();
    void copesWithAPolicyWithoutWaiting();
};

void RestartPolicyTest::followsKubernetes()
{
    RestartPolicy policy;
    policy.scale = 1;
    const std::vector<std::chrono::milliseconds> expected{ 0s, 10s, 20s, 40s, 80s, 160s, 300s, 300s };
    for (std::size_t restart = 1; restart <= expected.size(); ++restart) {
        QCOMPARE(policy.delay(static_cast<int>(restart)).count(), expected[restart - 1].count());
    }
    QVERIFY(policy.scaledReset() == 10min);
}

void RestartPolicyTest::isDividedByTheScale()
{
    const RestartPolicy policy; // tenfold
    QVERIFY(policy.delay(1) == 0ms);
    QVERIFY(policy.delay(2) == 1s);
    QVERIFY(policy.delay(9) == 30s);
    QVERIFY(policy.scaledReset() == 1min);
}

void RestartPolicyTest::staysAtTheCeilingHoweverLong()
{
    RestartPolicy policy;
    policy.scale = 1;
    QVERIFY(policy.delay(1'000'000) == 300s);
}

void RestartPolicyTest::copesWithAPolicyWithoutWaiting()
{
    RestartPolicy policy;
    policy.first = 0ms;
    QVERIFY(policy.delay(2'000'000'000) == 0ms);
    policy.first = 10s;
    policy.scale = 0;
    QVERIFY(policy.delay(2) == 10s);
}

QTEST_GUILESS_MAIN(RestartPolicyTest)
#include "restart_policy_test.moc"
