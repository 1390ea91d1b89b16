#pragma once

#include "tests/support/program_under_test.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace leaklab::tests {

/// A store that can be killed and started again on its port: redis-server, or leaklab-store.
class StoreUnderTest {
public:
    enum class Kind { RedisServer, LeaklabStore };
    explicit StoreUnderTest(Kind kind, QString socketFile = {});

    [[nodiscard]] bool start();
    void kill();
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// Sends one inline command and returns the reply's first line.
    [[nodiscard]] QByteArray ask(const QByteArray& command) const;

private:
    Kind m_kind;
    QString m_socketFile;
    std::uint16_t m_port;
    ProgramUnderTest m_process;
};

/// Global test data: one row for each kind that this machine has, in the column "store".
void addStoreRows();

} // namespace leaklab::tests

Q_DECLARE_METATYPE(leaklab::tests::StoreUnderTest::Kind)
