#include "tests/support/shop_under_test.h"

#include <QTcpSocket>

namespace leaklab::tests {

WireReply ask(std::uint16_t port, const QByteArray& method, const QByteArray& target,
    const QByteArray& contentType, const QByteArray& body)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected())
        return {};
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n";
    if (!contentType.isEmpty())
        request += "Content-Type: " + contentType + "\r\n";
    if (!body.isEmpty() || method == "POST")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead())
        answer += socket.readAll();
    WireReply reply;
    const auto end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    reply.head = answer.left(end + 2);
    reply.body = answer.mid(end + 4);
    reply.status = reply.head.mid(9, 3).toInt();
    return reply;
}

ShopUnderTest::ShopUnderTest(StoreUnderTest::Kind kind)
    : m_store(kind)
{
}

bool ShopUnderTest::start(const QStringList& cartOptions, std::uint16_t cataloguePort)
{
    if (!m_store.start())
        return false;
    m_cataloguePort = cataloguePort;
    if (cataloguePort == 0) {
        if (!m_catalogue.start({ QStringLiteral("--port=0") }))
            return false;
        m_cataloguePort = m_catalogue.port();
    }
    return startCart(cartOptions);
}

bool ShopUnderTest::startCart(const QStringList& options, std::uint16_t port)
{
    return m_cart.start(QStringList{ QStringLiteral("--port=%1").arg(port),
                            QStringLiteral("--redis=127.0.0.1:%1").arg(m_store.port()),
                            QStringLiteral("--catalogue=127.0.0.1:%1").arg(m_cataloguePort) }
        + options);
}

bool ShopUnderTest::startWeb()
{
    return m_web.start({ QStringLiteral("--port=0"), QStringLiteral("--cart=") + m_cart.address(),
        QStringLiteral("--catalogue=127.0.0.1:%1").arg(m_cataloguePort) });
}

double ShopUnderTest::metric(const QByteArray& name)
{
    const QByteArray page = '\n' + get("/metrics").body;
    const auto at = page.indexOf('\n' + name + ' ');
    if (at < 0)
        return -1;
    const auto value = at + name.size() + 2;
    return page.mid(value, page.indexOf('\n', value) - value).toDouble();
}

} // namespace leaklab::tests
