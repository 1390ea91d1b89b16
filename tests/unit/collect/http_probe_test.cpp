#include "app/collect/http_probe.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace leaklab;

/// The server says just what it is told to, so that every kind of answer can be tried.
class HttpProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readyOnlyOnAGoodAnswer_data();
    void readyOnlyOnAGoodAnswer();
    void notReadyWhileTheAddressIsUnknown();
    void notReadyWhereNobodyListens();
    void notReadyWhenNoAnswerComes();

private:
    static std::optional<bool> ask(const QUrl& url);
};

std::optional<bool> HttpProbeTest::ask(const QUrl& url)
{
    collect::HttpProbe http;
    std::optional<bool> answer;
    http.probe([url] { return url; })([&answer](bool ready) { answer = ready; });
    // Never from inside the call, so that a prober's state machine is not entered twice.
    if (answer)
        return std::nullopt;
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        return std::nullopt;
    return answer;
}

void HttpProbeTest::readyOnlyOnAGoodAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("ready");
    QTest::newRow("200") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") << true;
    QTest::newRow("500") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 2\r\n\r\n{}") << false;
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{}") << false;
    QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << false;
}

void HttpProbeTest::readyOnlyOnAGoodAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, ready);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [peer, answer] {
            peer->write(answer);
            peer->disconnectFromHost();
        });
    });
    const auto got = ask(QUrl(QStringLiteral("http://127.0.0.1:%1/health").arg(server.serverPort())));
    QVERIFY(got.has_value());
    QCOMPARE(*got, ready);
}

void HttpProbeTest::notReadyWhileTheAddressIsUnknown()
{
    const auto got = ask(QUrl());
    QVERIFY(got.has_value());
    QVERIFY(!*got);
}

void HttpProbeTest::notReadyWhereNobodyListens()
{
    const auto got = ask(QUrl(QStringLiteral("http://127.0.0.1:1/health")));
    QVERIFY(got.has_value());
    QVERIFY(!*got);
}

void HttpProbeTest::notReadyWhenNoAnswerComes()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto got = ask(QUrl(QStringLiteral("http://127.0.0.1:%1/health").arg(server.serverPort())));
    QVERIFY(got.has_value());
    QVERIFY(!*got);
}

QTEST_GUILESS_MAIN(HttpProbeTest)
#include "http_probe_test.moc"
