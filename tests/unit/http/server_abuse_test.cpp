#include "service/http/server.h"
#include "tests/support/raw_socket.h"
#include "tests/support/test_server.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace leaklab::http;
using namespace leaklab::tests;
using namespace std::chrono_literals;

namespace {

constexpr const char* goodRequest = "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

void routes(Server& server)
{
    server.route(
        "GET", "/hello", [](Request, Responder responder) { responder.send(textResponse(200, "hello")); });
    server.route("POST", "/size", [](Request request, Responder responder) {
        responder.send(textResponse(200, std::to_string(request.body.size())));
    });
}

bool stillServes(TestServer& server)
{
    RawSocket socket(server.port());
    socket.send(goodRequest);
    return socket.readToEnd().ends_with("hello");
}

} // namespace

class ServerAbuseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotSound_data();
    void refusesWhatIsNotSound();
    void takesTheLargestBodyAllowed();
    void endsSlowRequests_data();
    void endsSlowRequests();
    void closesSilentConnections();
    void aNeverReadingPeerGetsNoFurtherRequestsHandled();
    void aHalfClosedPeerStillGetsItsAnswer();
    void aResetWhileAnsweringIsHarmless();
    void nothingAfterABadRequestIsLookedAt();
    void answersDoNotCarryForeignHeaders();
    void acceptsNoMoreThanItsCeilingAtOnce();
    void survivesNoise();
};

void ServerAbuseTest::refusesWhatIsNotSound_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char* name, const QByteArray& request, const char* status) {
        QTest::newRow(name) << request << QByteArray(status);
    };
    const QByteArray host("Host: x\r\n");
    row("endless header", "GET /hello HTTP/1.1\r\n" + host + "X: " + QByteArray(40'000, 'x'), "431");
    row("many headers", "GET /hello HTTP/1.1\r\n" + host + QByteArray("X: y\r\n").repeated(5'000) + "\r\n",
        "431");
    row("endless target", "GET /" + QByteArray(40'000, 'x'), "431");
    row("endless method", QByteArray(40'000, 'G'), "431");
    row("huge body announced", "POST /size HTTP/1.1\r\n" + host + "Content-Length: 1048577\r\n\r\n", "413");
    row("huge body sent",
        "POST /size HTTP/1.1\r\n" + host + "Content-Length: 8000000\r\n\r\n" + QByteArray(8'000'000, 'x'),
        "413");
    row("huge chunks",
        "POST /size HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n"
            + ("40000\r\n" + QByteArray(0x40000, 'x') + "\r\n").repeated(5) + "0\r\n\r\n",
        "413");
    row("endless chunk extension",
        "POST /size HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(60'000, 'x'),
        "400");
    row("bad chunk size", "POST /size HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        "400");
    row("two lengths", "POST /size HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "400");
    row("length and chunks",
        "POST /size HTTP/1.1\r\n" + host + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "400");
    row("unknown coding", "POST /size HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\n", "400");
    row("negative length", "POST /size HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", "400");
    row("overflowing length",
        "POST /size HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n", "400");
    row("no host", "GET /hello HTTP/1.1\r\n\r\n", "400");
    row("blank in a header name", "GET /hello HTTP/1.1\r\n" + host + "X : y\r\n\r\n", "400");
    row("NUL in a header", "GET /hello HTTP/1.1\r\n" + host + "X: " + QByteArray(1, '\0') + "\r\n\r\n",
        "400");
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400");
    row("HTTP/0.9", "GET /hello\r\n\r\n", "400");
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + "\r\n\r\n", "400");
    row("no path", "GET nowhere HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", "400");
}

void ServerAbuseTest::refusesWhatIsNotSound()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    TestServer server(routes);
    RawSocket socket(server.port());
    socket.send(request.toStdString());
    const std::string answer = socket.readToEnd();
    QVERIFY2(answer.starts_with("HTTP/1.1 " + status.toStdString() + " "), answer.substr(0, 200).c_str());
    QVERIFY(answer.find("Connection: close\r\n") != std::string::npos);
    QVERIFY(socket.closed());
    QVERIFY(stillServes(server));
}

void ServerAbuseTest::takesTheLargestBodyAllowed()
{
    TestServer server(routes);
    RawSocket socket(server.port());
    socket.send("POST /size HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1048576\r\n\r\n"
        + std::string(1'048'576, 'x'));
    QVERIFY(socket.readToEnd().ends_with("\r\n\r\n1048576"));
}

void ServerAbuseTest::endsSlowRequests_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("header") << QByteArray("GET /hello HTTP/1.1\r\nHo");
    QTest::newRow("body") << QByteArray("POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
}

void ServerAbuseTest::endsSlowRequests()
{
    QFETCH(QByteArray, beginning);
    ServerLimits limits;
    limits.headerTime = 30ms;
    limits.bodyTime = 60ms;
    TestServer server(routes, limits);
    RawSocket socket(server.port());
    socket.send(beginning.toStdString());
    QVERIFY(socket.readToEnd().starts_with("HTTP/1.1 408 "));
    QVERIFY(socket.closed());
}

void ServerAbuseTest::closesSilentConnections()
{
    ServerLimits limits;
    limits.idleTime = 30ms;
    TestServer server(routes, limits);
    RawSocket never(server.port());
    RawSocket once(server.port());
    once.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(never.readToEnd(), std::string());
    QVERIFY(never.closed());
    QVERIFY(once.readToEnd().ends_with("hello"));
    QVERIFY(once.closed());
}

void ServerAbuseTest::aNeverReadingPeerGetsNoFurtherRequestsHandled()
{
    // More than the system takes for a peer that does not read, so the first answers must get stuck.
    constexpr int requests = 400;
    std::atomic<int> handled = 0;
    ServerLimits limits;
    limits.writeTime = 300ms;
    TestServer server(
        [&](Server& s) {
            routes(s);
            s.route("GET", "/big", [&](Request, Responder responder) {
                ++handled;
                responder.send(textResponse(200, std::string(1024 * 1024, 'x')));
            });
        },
        limits);
    RawSocket socket(server.port(), 4096);
    std::string pipeline;
    for (int count = 0; count < requests; ++count)
        pipeline += "GET /big HTTP/1.1\r\nHost: x\r\n\r\n";
    socket.sendSome(pipeline);
    QTRY_VERIFY_WITH_TIMEOUT(handled > 0, 20'000);
    QVERIFY(stillServes(server));
    // The server gives up on it, and has held one answer at a time for it.
    socket.readUntil("never sent");
    QVERIFY(socket.closed());
    QVERIFY2(handled < requests / 4, std::to_string(handled).c_str());
}

void ServerAbuseTest::aHalfClosedPeerStillGetsItsAnswer()
{
    std::vector<Responder> held;
    std::promise<void> arrived;
    TestServer server([&](Server& s) {
        s.route("GET", "/later", [&](Request, Responder responder) {
            held.push_back(std::move(responder));
            arrived.set_value();
        });
    });
    RawSocket socket(server.port());
    socket.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    socket.shutdownSending();
    arrived.get_future().wait();
    server.thread().call([&] { held[0].send(textResponse(200, "here you are")); });
    QVERIFY(socket.readToEnd().ends_with("here you are"));
    QVERIFY(socket.closed());
}

void ServerAbuseTest::aResetWhileAnsweringIsHarmless()
{
    std::vector<Responder> held;
    std::atomic<int> arrived = 0;
    TestServer server([&](Server& s) {
        routes(s);
        s.route("GET", "/later", [&](Request, Responder responder) {
            held.push_back(std::move(responder));
            ++arrived;
        });
    });
    constexpr int rounds = 50;
    for (int round = 0; round < rounds; ++round) {
        RawSocket socket(server.port());
        socket.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(arrived.load(), round + 1, 20'000);
        socket.reset();
    }
    server.thread().call([&] {
        for (Responder& responder : held)
            responder.send(textResponse(200, std::string(100'000, 'x')));
    });
    QCOMPARE(server.thread().call([&] { return server.server().requestsInFlight(); }), std::size_t(0));
    QVERIFY(stillServes(server));
}

void ServerAbuseTest::nothingAfterABadRequestIsLookedAt()
{
    TestServer server(routes);
    RawSocket socket(server.port());
    std::string both("GET /hello HTTP/1.1\r\nBad\r\n\r\n");
    both += goodRequest;
    socket.send(both);
    const std::string answer = socket.readToEnd();
    QVERIFY(answer.starts_with("HTTP/1.1 400 "));
    QCOMPARE(answer.find("HTTP/1.1 200"), std::string::npos);
}

void ServerAbuseTest::answersDoNotCarryForeignHeaders()
{
    TestServer server([](Server& s) {
        s.route("GET", "/:x", [](Request request, Responder responder) {
            Response response = textResponse(200, "");
            response.headers.emplace_back("X-Echo", request.parameters[0]);
            responder.send(std::move(response));
        });
    });
    RawSocket socket(server.port());
    socket.send("GET /a%0D%0ASet-Cookie:%20evil HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QCOMPARE(socket.readToEnd().find("evil"), std::string::npos);
}

void ServerAbuseTest::acceptsNoMoreThanItsCeilingAtOnce()
{
    ServerLimits limits;
    limits.connections = 2;
    TestServer server(routes, limits);
    auto first = std::make_unique<RawSocket>(server.port());
    RawSocket second(server.port());
    RawSocket third(server.port());
    const std::string request = "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n";
    first->send(request);
    second.send(request);
    QVERIFY(first->readUntil("hello").ends_with("hello"));
    QVERIFY(second.readUntil("hello").ends_with("hello"));
    third.send(request);
    first.reset();
    QVERIFY(third.readUntil("hello").ends_with("hello"));
}

void ServerAbuseTest::survivesNoise()
{
    TestServer server(routes);
    std::mt19937 random(20260131);
    const std::string sound
        = "POST /size HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    for (int round = 0; round < 300; ++round) {
        std::string bytes = sound + sound;
        const auto changes = random() % 6;
        for (unsigned change = 0; change <= changes; ++change)
            bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        RawSocket socket(server.port());
        socket.send(bytes.substr(0, random() % bytes.size()));
        socket.shutdownSending();
        const std::string answer = socket.readToEnd();
        QVERIFY(socket.closed());
        QVERIFY2(answer.empty() || answer.starts_with("HTTP/1.1 "), answer.c_str());
    }
    QVERIFY(stillServes(server));
}

QTEST_GUILESS_MAIN(ServerAbuseTest)
#include "server_abuse_test.moc"
