#include "service/http/client.h"
#include "service/http/server.h"
#include "tests/support/scripted_peer.h"
#include "tests/support/test_server.h"

#include <QTest>

#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <vector>

using namespace leaklab::http;
using namespace leaklab::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto waitLimit = 20s;

Exchange failed(const char* detail)
{
    Exchange exchange;
    exchange.failure = Failure::Other;
    exchange.detail = detail;
    return exchange;
}

/// A client on a thread of its own.
class ClientFixture {
public:
    ClientFixture(std::uint16_t port, ClientLimits limits = {}, std::string host = "127.0.0.1")
    {
        m_thread.call(
            [&] { m_client = std::make_unique<Client>(m_thread.loop(), std::move(host), port, limits); });
    }
    ~ClientFixture() { destroyClient(); }
    ClientFixture(const ClientFixture&) = delete;
    ClientFixture& operator=(const ClientFixture&) = delete;

    void destroyClient()
    {
        m_thread.call([this] { m_client.reset(); });
    }
    std::future<Exchange> begin(std::string target, std::string method = "GET", std::string body = {})
    {
        auto promise = std::make_shared<std::promise<Exchange>>();
        auto future = promise->get_future();
        Request request;
        request.method = std::move(method);
        request.target = std::move(target);
        request.body = std::move(body);
        request.contentType = request.body.empty() ? "" : "text/x";
        m_thread.call([&] {
            m_client->request(
                std::move(request), [promise](Exchange e) { promise->set_value(std::move(e)); });
        });
        return future;
    }
    Exchange ask(std::string target, std::string method = "GET", std::string body = {})
    {
        auto future = begin(std::move(target), std::move(method), std::move(body));
        if (future.wait_for(waitLimit) != std::future_status::ready)
            return failed("the test waited in vain");
        return future.get();
    }
    LoopThread& thread() { return m_thread; }
    Client& client() { return *m_client; }

private:
    LoopThread m_thread;
    std::unique_ptr<Client> m_client;
};

void shopRoutes(Server& server)
{
    server.route("GET", "/item/:name", [](Request request, Responder responder) {
        Response response = jsonResponse(200, "{\"name\":\"" + request.parameters[0] + "\"}");
        response.headers.emplace_back("X-Shop", "robots");
        responder.send(std::move(response));
    });
    server.route(
        "GET", "/broken", [](Request, Responder responder) { responder.send(textResponse(502, "bad")); });
    server.route("POST", "/echo", [](Request request, Responder responder) {
        Response response = textResponse(200, std::move(request.body));
        response.contentType = request.contentType;
        responder.send(std::move(response));
    });
}

} // namespace

class ClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getsAnAnswer();
    void sendsABody();
    void takesHostNames_data();
    void takesHostNames();
    void takesAnErrorStatusForAnAnswer();
    void askingForTheHeadGetsNoBody();
    void reusesItsConnection();
    void keepsToItsCeilingAndQueue();
    void tellsRefusalFromOthers();
    void tellsTheOtherFailures_data();
    void tellsTheOtherFailures();
    void readsAnswersOfAllShapes_data();
    void readsAnswersOfAllShapes();
    void timesOut();
    void retriesAGetOnAConnectionThatWasClosed();
    void doesNotRetryAGetThatChangesSomething();
    void doesNotRetryAPost();
    void comesBackWhenThePeerDoes();
    void refusesRequestsThatWouldBreakTheHeader();
    void cancelsEverything();
    void tellsThoseWhoWaitWhenDestroyed();
    void survivesBeingDestroyedInACompletion();
};

void ClientTest::getsAnAnswer()
{
    TestServer server(shopRoutes);
    ClientFixture client(server.port());
    const Exchange exchange = client.ask("/item/RED");
    QCOMPARE(exchange.failure, Failure::None);
    QCOMPARE(exchange.response.status, 200U);
    QCOMPARE(exchange.response.body, std::string("{\"name\":\"RED\"}"));
    QCOMPARE(exchange.response.contentType, std::string("application/json; charset=utf-8"));
    QCOMPARE(exchange.response.headers, (std::vector<Header>{ { "X-Shop", "robots" } }));
    QVERIFY(exchange.queued <= exchange.sent);
    QVERIFY(exchange.sent < exchange.done);
}

void ClientTest::sendsABody()
{
    TestServer server(shopRoutes);
    ClientFixture client(server.port());
    const std::string body(900'000, 'x');
    const Exchange exchange = client.ask("/echo", "POST", body);
    QCOMPARE(exchange.failure, Failure::None);
    QVERIFY(exchange.response.body == body);
    QCOMPARE(exchange.response.contentType, std::string("text/x"));
    QCOMPARE(client.ask("/echo", "POST").response.status, 200U);
}

void ClientTest::takesHostNames_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("failure");
    QTest::newRow("address") << QByteArray("127.0.0.1") << int(Failure::None);
    QTest::newRow("localhost") << QByteArray("localhost") << int(Failure::None);
    QTest::newRow("no name at all") << QByteArray("no-such-host.invalid") << int(Failure::Resolve);
}

void ClientTest::takesHostNames()
{
    QFETCH(QByteArray, host);
    QFETCH(int, failure);
    TestServer server(shopRoutes);
    ClientLimits patient;
    patient.connectTime = 15s; // a name service may take its time to say no
    ClientFixture client(server.port(), patient, host.toStdString());
    const Exchange exchange = client.ask("/item/RED");
    if (failure == int(Failure::Resolve) && exchange.failure == Failure::TimedOut)
        QSKIP("the name service of this machine does not answer");
    QCOMPARE(int(exchange.failure), failure);
}

void ClientTest::takesAnErrorStatusForAnAnswer()
{
    TestServer server(shopRoutes);
    ClientFixture client(server.port());
    const Exchange exchange = client.ask("/broken");
    QCOMPARE(exchange.failure, Failure::None);
    QCOMPARE(exchange.response.status, 502U);
}

void ClientTest::askingForTheHeadGetsNoBody()
{
    TestServer server(shopRoutes);
    ClientFixture client(server.port());
    const Exchange head = client.ask("/item/RED", "HEAD");
    QCOMPARE(head.failure, Failure::None);
    QCOMPARE(head.response.body, std::string());
    QCOMPARE(client.ask("/item/RED").response.body, std::string("{\"name\":\"RED\"}"));
}

void ClientTest::reusesItsConnection()
{
    ScriptedPeer peer(
        { { ScriptedPeer::answer("one"), ScriptedPeer::answer("two"), ScriptedPeer::answer("three") } });
    ClientFixture client(peer.port());
    for (const char* expected : { "one", "two", "three" })
        QCOMPARE(client.ask("/").response.body, std::string(expected));
    QCOMPARE(peer.connections(), 1);
}

void ClientTest::keepsToItsCeilingAndQueue()
{
    std::vector<Responder> held;
    std::promise<void> bothArrived;
    TestServer server([&](Server& s) {
        s.route("GET", "/later", [&](Request, Responder responder) {
            held.push_back(std::move(responder));
            if (held.size() == 2)
                bothArrived.set_value();
        });
    });
    ClientLimits limits;
    limits.connections = 2;
    limits.queue = 1;
    ClientFixture client(server.port(), limits);
    auto first = client.begin("/later");
    auto second = client.begin("/later");
    auto waiting = client.begin("/later");
    QCOMPARE(client.ask("/later").failure, Failure::QueueFull);
    QCOMPARE(client.thread().call([&] { return client.client().inFlight(); }), std::size_t(2));
    QCOMPARE(client.thread().call([&] { return client.client().queued(); }), std::size_t(1));
    bothArrived.get_future().wait();
    server.thread().call([&] { held[0].send(textResponse(200, "")); });
    server.thread().call([&] { held[1].send(textResponse(200, "")); });
    QCOMPARE(first.get().failure, Failure::None);
    QCOMPARE(second.get().failure, Failure::None);
    QTRY_COMPARE_WITH_TIMEOUT(server.thread().call([&] { return held.size(); }), std::size_t(3), 20'000);
    server.thread().call([&] { held[2].send(textResponse(200, "")); });
    const Exchange late = waiting.get();
    QCOMPARE(late.failure, Failure::None);
    QVERIFY(late.queued < late.sent);
}

void ClientTest::tellsRefusalFromOthers()
{
    std::uint16_t port = 0;
    {
        TestServer server(shopRoutes);
        port = server.port();
    }
    ClientFixture client(port);
    const Exchange exchange = client.ask("/");
    QCOMPARE(exchange.failure, Failure::Refused);
    QVERIFY(!exchange.detail.empty());
    QCOMPARE(exchange.sent, exchange.done);
}

void ClientTest::tellsTheOtherFailures_data()
{
    using Step = ScriptedPeer::Step;
    QTest::addColumn<Step>("step");
    QTest::addColumn<Failure>("failure");
    QTest::newRow("closed instead of an answer") << Step{ "", ScriptedPeer::After::Close } << Failure::CutOff;
    QTest::newRow("closed in the header")
        << Step{ "HTTP/1.1 200 OK\r\nContent-", ScriptedPeer::After::Close } << Failure::CutOff;
    QTest::newRow("closed in the body") << Step{ "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
        ScriptedPeer::After::Close } << Failure::CutOff;
    QTest::newRow("reset") << Step{ "", ScriptedPeer::After::Reset } << Failure::Reset;
    QTest::newRow("not HTTP") << Step{ "SSH-2.0-OpenSSH_9.2\r\n\r\n", ScriptedPeer::After::Keep }
                              << Failure::Malformed;
    QTest::newRow("endless header") << Step{ "HTTP/1.1 200 OK\r\nX: " + std::string(100'000, 'x'),
        ScriptedPeer::After::Keep } << Failure::Malformed;
    QTest::newRow("too long") << Step{ "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n",
        ScriptedPeer::After::Keep }
                              << Failure::Malformed;
}

void ClientTest::tellsTheOtherFailures()
{
    QFETCH(ScriptedPeer::Step, step);
    QFETCH(Failure, failure);
    ScriptedPeer peer({ { step } });
    ClientFixture client(peer.port());
    const Exchange exchange = client.ask("/");
    QCOMPARE(failureName(exchange.failure), failureName(failure));
    QVERIFY(!exchange.detail.empty());
}

void ClientTest::readsAnswersOfAllShapes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("to the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nbody");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\n\r\nbody");
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n");
    QTest::newRow("after an interim one")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody");
}

void ClientTest::readsAnswersOfAllShapes()
{
    QFETCH(QByteArray, answer);
    ScriptedPeer peer({ { { answer.toStdString(), ScriptedPeer::After::Close } } });
    ClientFixture client(peer.port());
    const Exchange exchange = client.ask("/");
    QCOMPARE(exchange.failure, Failure::None);
    QCOMPARE(exchange.response.body, std::string("body"));
}

void ClientTest::timesOut()
{
    ScriptedPeer peer({ { { "", ScriptedPeer::After::Keep } }, { ScriptedPeer::answer("next") } });
    ClientLimits limits;
    limits.requestTime = 30ms;
    ClientFixture client(peer.port(), limits);
    const Exchange exchange = client.ask("/");
    QCOMPARE(exchange.failure, Failure::TimedOut);
    QVERIFY(exchange.done - exchange.sent >= 30ms);
    // The late answer must not be taken for the next one's.
    QCOMPARE(client.ask("/").response.body, std::string("next"));
}

void ClientTest::retriesAGetOnAConnectionThatWasClosed()
{
    // The first connection ends without a word when its second request comes.
    ScriptedPeer peer({ { ScriptedPeer::answer("first"), { "", ScriptedPeer::After::Close } },
        { ScriptedPeer::answer("second") } });
    ClientFixture client(peer.port());
    QCOMPARE(client.ask("/").response.body, std::string("first"));
    const Exchange second = client.ask("/");
    QCOMPARE(second.response.body, std::string("second"));
    QVERIFY(second.resent);
    QCOMPARE(peer.connections(), 2);
}

void ClientTest::doesNotRetryAGetThatChangesSomething()
{
    ScriptedPeer peer({ { ScriptedPeer::answer("first"), { "", ScriptedPeer::After::Close } },
        { ScriptedPeer::answer("second") } });
    ClientLimits limits;
    limits.resendGet = false;
    ClientFixture client(peer.port(), limits);
    QCOMPARE(client.ask("/").response.body, std::string("first"));
    QCOMPARE(client.ask("/").failure, Failure::CutOff);
    QCOMPARE(peer.connections(), 1);
}

void ClientTest::doesNotRetryAPost()
{
    ScriptedPeer peer({ { ScriptedPeer::answer("first"), { "", ScriptedPeer::After::Close } },
        { ScriptedPeer::answer("second") } });
    ClientFixture client(peer.port());
    QCOMPARE(client.ask("/", "POST").response.body, std::string("first"));
    QCOMPARE(client.ask("/", "POST").failure, Failure::CutOff);
    QCOMPARE(client.ask("/", "POST").response.body, std::string("second"));
}

void ClientTest::comesBackWhenThePeerDoes()
{
    auto server = std::make_unique<TestServer>(shopRoutes);
    const auto port = server->port();
    ClientFixture client(port);
    QCOMPARE(client.ask("/item/a").failure, Failure::None);
    server.reset();
    QVERIFY(client.ask("/item/a").failure != Failure::None);
    server = std::make_unique<TestServer>(shopRoutes, ServerLimits{}, port);
    QCOMPARE(client.ask("/item/a").failure, Failure::None);
}

void ClientTest::refusesRequestsThatWouldBreakTheHeader()
{
    TestServer server(shopRoutes);
    ClientFixture client(server.port());
    QCOMPARE(client.ask("/item/a HTTP/1.1\r\nX: y").failure, Failure::Other);
    QCOMPARE(client.ask("").failure, Failure::Other);
}

void ClientTest::cancelsEverything()
{
    ScriptedPeer peer({ { { "", ScriptedPeer::After::Keep } } });
    ClientLimits limits;
    limits.connections = 1;
    ClientFixture client(peer.port(), limits);
    auto sent = client.begin("/");
    auto waiting = client.begin("/");
    client.thread().call([&] { client.client().cancelAll(); });
    QCOMPARE(sent.get().failure, Failure::Stopped);
    QCOMPARE(waiting.get().failure, Failure::Stopped);
    QCOMPARE(client.thread().call([&] { return client.client().inFlight(); }), std::size_t(0));
}

void ClientTest::tellsThoseWhoWaitWhenDestroyed()
{
    ScriptedPeer peer({ { { "", ScriptedPeer::After::Keep } } });
    ClientFixture client(peer.port());
    auto sent = client.begin("/");
    client.destroyClient();
    QCOMPARE(sent.get().failure, Failure::Stopped);
}

void ClientTest::survivesBeingDestroyedInACompletion()
{
    TestServer server(shopRoutes);
    for (const char* target : { "/item/a", "bad target" }) {
        LoopThread thread;
        std::unique_ptr<Client> client;
        std::promise<void> done;
        thread.call([&] {
            client = std::make_unique<Client>(thread.loop(), "127.0.0.1", server.port());
            Request request;
            request.target = target;
            client->request(std::move(request), [&](Exchange) {
                client.reset();
                done.set_value();
            });
        });
        QCOMPARE(done.get_future().wait_for(waitLimit), std::future_status::ready);
    }
}

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
