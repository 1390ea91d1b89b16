#pragma once

#include "tests/support/program_under_test.h"
#include "tests/support/store_under_test.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace leaklab::tests {

/// A whole answer, as it came over the wire.
struct WireReply {
    int status = 0;
    QByteArray head; ///< status line and headers
    QByteArray body;
    [[nodiscard]] QByteArray text() const { return QByteArray::number(status) + ' ' + body; }
};

/// One request on a connection of its own. `status` is 0 when no answer came.
[[nodiscard]] WireReply ask(std::uint16_t port, const QByteArray& method, const QByteArray& target,
    const QByteArray& contentType = {}, const QByteArray& body = {});

/// Store, catalogue, cart and, where a test wants it, the gateway, each in its own process.
class ShopUnderTest {
public:
    explicit ShopUnderTest(StoreUnderTest::Kind kind);

    /// `cataloguePort` 0: the real catalogue, started here.
    [[nodiscard]] bool start(const QStringList& cartOptions = {}, std::uint16_t cataloguePort = 0);
    /// A new cart process before the same store and catalogue; on `port` if given.
    [[nodiscard]] bool startCart(const QStringList& options, std::uint16_t port = 0);
    /// The gateway, before the cart and catalogue that run now.
    [[nodiscard]] bool startWeb();

    [[nodiscard]] WireReply get(const QByteArray& target) { return ask(m_cart.port(), "GET", target); }
    /// The value of one sample on the cart's metrics page, -1 when it is not there.
    [[nodiscard]] double metric(const QByteArray& name);

    StoreUnderTest& store() { return m_store; }
    ProgramUnderTest& cart() { return m_cart; }
    ProgramUnderTest& catalogue() { return m_catalogue; }
    ProgramUnderTest& web() { return m_web; }

private:
    StoreUnderTest m_store;
    ProgramUnderTest m_catalogue{ QStringLiteral("leaklab-catalogue") };
    ProgramUnderTest m_cart{ QStringLiteral("leaklab-cart") };
    ProgramUnderTest m_web{ QStringLiteral("leaklab-web") };
    std::uint16_t m_cataloguePort = 0;
};

} // namespace leaklab::tests
