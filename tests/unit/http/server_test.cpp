#include "service/http/server.h"
#include "tests/support/raw_socket.h"
#include "tests/support/test_server.h"

#include <QTest>

#include <future>
#include <memory>
#include <string>
#include <vector>

using namespace leaklab::http;
using namespace leaklab::tests;
using namespace std::chrono_literals;

namespace {

constexpr const char* closing = "Host: x\r\nConnection: close\r\n\r\n";

void echoRoutes(Server& server)
{
    server.setCommonHeaders({ { "Access-Control-Allow-Origin", "*" } });
    server.route("GET", "/hello/:name", [](Request request, Responder responder) {
        responder.send(textResponse(200, "hello " + request.parameters[0]));
    });
    server.route("POST", "/echo", [](Request request, Responder responder) {
        Response response = textResponse(200, std::move(request.body));
        response.contentType = request.contentType;
        responder.send(std::move(response));
    });
    server.route("GET", "/nothing", [](Request, Responder) {});
    server.route("GET", "/throws", [](Request, Responder) { throw std::runtime_error("as the test wants"); });
    server.route(
        "GET", "/empty", [](Request, Responder responder) { responder.send(textResponse(204, "")); });
}

/// The answer's body, which these tests end their connections with.
std::string bodyOf(const std::string& answer)
{
    const auto blank = answer.find("\r\n\r\n");
    return blank == std::string::npos ? std::string() : answer.substr(blank + 4);
}

std::string ask(std::uint16_t port, const std::string& request)
{
    RawSocket socket(port);
    socket.send(request);
    return socket.readToEnd();
}

/// Requests that a test answers when it likes.
struct Held {
    std::promise<void> arrivedPromise;
    std::future<void> arrived = arrivedPromise.get_future();
    std::vector<Responder> responders;

    Handler handler(std::size_t expected = 1)
    {
        return [this, expected](Request, Responder responder) {
            responders.push_back(std::move(responder));
            if (responders.size() == expected)
                arrivedPromise.set_value();
        };
    }
};

} // namespace

class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersARoute();
    void writesCommonHeadersOnErrorsToo();
    void echoesABody();
    void echoesAChunkedBody();
    void answersHeadWithoutABody();
    void keepsTheConnection();
    void honoursHttp10();
    void honoursHttp10KeepAlive();
    void answers500WhenTheHandlerGivesNoAnswer_data();
    void answers500WhenTheHandlerGivesNoAnswer();
    void answersWithoutBody();
    void sendsContinue();
    void answersLater();
    void answersPipelinedRequestsInOrder();
    void saysWhenThePortIsTaken();
    void saysWhenTheHostIsUnknown();
    void takesItsPortAgainAtOnce();
    void stopsWhenTheLastAnswerIsOut();
    void stopsAfterTheGracePeriod();
    void closesIdleConnectionsWhenStopping();
    void answeringAfterTheServerHasGoneIsHarmless();
};

void ServerTest::answersARoute()
{
    TestServer server(echoRoutes);
    const std::string answer
        = ask(server.port(), std::string("GET /hello/w%C3%B6rld HTTP/1.1\r\n") + closing);
    QVERIFY2(answer.starts_with("HTTP/1.1 200 OK\r\n"), answer.c_str());
    QVERIFY(answer.find("Content-Type: text/plain; charset=utf-8\r\n") != std::string::npos);
    QVERIFY(answer.find("Content-Length: 12\r\n") != std::string::npos);
    QVERIFY(answer.find("Connection: close\r\n") != std::string::npos);
    QCOMPARE(bodyOf(answer), std::string("hello w\xC3\xB6rld"));
}

void ServerTest::writesCommonHeadersOnErrorsToo()
{
    TestServer server(echoRoutes);
    for (const char* line : { "GET /nowhere HTTP/1.1\r\n", "PUT /echo HTTP/1.1\r\n",
             "GET /hello/%zz HTTP/1.1\r\n", "garbage\r\n" }) {
        const std::string answer = ask(server.port(), std::string(line) + closing);
        QVERIFY2(answer.starts_with("HTTP/1.1 4"), answer.c_str());
        QVERIFY2(answer.find("Access-Control-Allow-Origin: *\r\n") != std::string::npos, answer.c_str());
    }
}

void ServerTest::echoesABody()
{
    TestServer server(echoRoutes);
    const std::string body(300'000, 'b');
    const std::string answer = ask(server.port(),
        "POST /echo HTTP/1.1\r\nContent-Type: text/x\r\nContent-Length: 300000\r\n" + std::string(closing)
            + body);
    QVERIFY(answer.find("Content-Type: text/x\r\n") != std::string::npos);
    QVERIFY(bodyOf(answer) == body);
}

void ServerTest::echoesAChunkedBody()
{
    TestServer server(echoRoutes);
    const std::string answer = ask(server.port(),
        "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + std::string(closing)
            + "3\r\nabc\r\n4;ext=1\r\ndefg\r\n0\r\nTrailer: x\r\n\r\n");
    QCOMPARE(bodyOf(answer), std::string("abcdefg"));
}

void ServerTest::answersHeadWithoutABody()
{
    TestServer server(echoRoutes);
    const std::string answer = ask(server.port(), std::string("HEAD /hello/you HTTP/1.1\r\n") + closing);
    QVERIFY(answer.starts_with("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.find("Content-Length: 9\r\n") != std::string::npos);
    QCOMPARE(bodyOf(answer), std::string());
}

void ServerTest::keepsTheConnection()
{
    TestServer server(echoRoutes);
    RawSocket socket(server.port());
    for (int round = 0; round < 3; ++round) {
        QVERIFY(socket.send("GET /hello/again HTTP/1.1\r\nHost: x\r\n\r\n"));
        QVERIFY(socket.readUntil("hello again").ends_with("hello again"));
    }
    QVERIFY(!socket.closed());
}

void ServerTest::honoursHttp10()
{
    TestServer server(echoRoutes);
    const std::string answer = ask(server.port(), "GET /hello/old HTTP/1.0\r\n\r\n");
    QCOMPARE(bodyOf(answer), std::string("hello old"));
}

void ServerTest::honoursHttp10KeepAlive()
{
    TestServer server(echoRoutes);
    RawSocket socket(server.port());
    QVERIFY(socket.send("GET /hello/old HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    QVERIFY(socket.readUntil("hello old").find("Connection: keep-alive\r\n") != std::string::npos);
    QVERIFY(socket.send("GET /hello/old HTTP/1.0\r\n\r\n"));
    QVERIFY(socket.readToEnd().ends_with("hello old"));
}

void ServerTest::answers500WhenTheHandlerGivesNoAnswer_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("drops the responder") << QByteArray("/nothing");
    QTest::newRow("throws") << QByteArray("/throws");
}

void ServerTest::answers500WhenTheHandlerGivesNoAnswer()
{
    QFETCH(QByteArray, path);
    TestServer server(echoRoutes);
    const std::string answer = ask(server.port(), "GET " + path.toStdString() + " HTTP/1.1\r\n" + closing);
    QVERIFY(answer.starts_with("HTTP/1.1 500 "));
}

void ServerTest::answersWithoutBody()
{
    TestServer server(echoRoutes);
    const std::string answer = ask(server.port(), std::string("GET /empty HTTP/1.1\r\n") + closing);
    QVERIFY(answer.starts_with("HTTP/1.1 204 "));
    QVERIFY(answer.find("Content-Length") == std::string::npos);
}

void ServerTest::sendsContinue()
{
    TestServer server(echoRoutes);
    RawSocket socket(server.port());
    socket.send(
        "POST /echo HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n" + std::string(closing));
    QCOMPARE(socket.readUntil("\r\n\r\n"), std::string("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.send("ok");
    QCOMPARE(bodyOf(socket.readToEnd()), std::string("ok"));
}

void ServerTest::answersLater()
{
    Held held;
    TestServer server([&](Server& s) { s.route("GET", "/later", held.handler()); });
    RawSocket socket(server.port());
    socket.send(std::string("GET /later HTTP/1.1\r\n") + closing);
    held.arrived.wait();
    QCOMPARE(server.thread().call([&] { return server.server().requestsInFlight(); }), std::size_t(1));
    server.thread().call([&] { held.responders[0].send(textResponse(200, "now")); });
    QCOMPARE(bodyOf(socket.readToEnd()), std::string("now"));
    QCOMPARE(server.thread().call([&] { return server.server().requestsInFlight(); }), std::size_t(0));
}

void ServerTest::answersPipelinedRequestsInOrder()
{
    TestServer server(echoRoutes);
    constexpr int count = 2'000;
    std::string requests;
    for (int number = 0; number < count; ++number)
        requests += "GET /hello/" + std::to_string(number) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    requests += std::string("GET /hello/last HTTP/1.1\r\n") + closing;
    const std::string answers = ask(server.port(), requests);
    std::size_t at = 0;
    for (int number = 0; number < count; ++number) {
        at = answers.find("hello " + std::to_string(number) + "HTTP/1.1", at);
        QVERIFY2(at != std::string::npos, std::to_string(number).c_str());
    }
    QVERIFY(answers.ends_with("hello last"));
}

void ServerTest::saysWhenThePortIsTaken()
{
    TestServer first(echoRoutes);
    TestServer second(echoRoutes, {}, first.port());
    QVERIFY2(second.problem().find("port " + std::to_string(first.port()) + " on 127.0.0.1 is already in use")
            != std::string::npos,
        second.problem().c_str());
}

void ServerTest::saysWhenTheHostIsUnknown()
{
    EventLoop loop;
    Server server(loop);
    const auto problem = server.listen("no-such-host.invalid", 0);
    QVERIFY(problem.has_value());
    QVERIFY2(problem->find("no-such-host.invalid") != std::string::npos, problem->c_str());
}

void ServerTest::takesItsPortAgainAtOnce()
{
    std::uint16_t port = 0;
    RawSocket* left = nullptr;
    std::unique_ptr<RawSocket> socket;
    {
        TestServer server(echoRoutes);
        port = server.port();
        socket = std::make_unique<RawSocket>(port);
        left = socket.get();
        left->send("GET /hello/you HTTP/1.1\r\nHost: x\r\n\r\n");
        left->readUntil("hello you");
    }
    // The server closed first, so its side of the connection still lingers in the system.
    TestServer again(echoRoutes, {}, port);
    QCOMPARE(again.problem(), std::string());
    QCOMPARE(
        bodyOf(ask(port, std::string("GET /hello/you HTTP/1.1\r\n") + closing)), std::string("hello you"));
}

void ServerTest::stopsWhenTheLastAnswerIsOut()
{
    Held held;
    TestServer server([&](Server& s) { s.route("GET", "/later", held.handler()); });
    RawSocket busy(server.port());
    busy.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    held.arrived.wait();
    std::promise<void> stopped;
    server.thread().call([&] { server.server().stop(1h, [&] { stopped.set_value(); }); });
    RawSocket tooLate(server.port());
    QVERIFY(tooLate.closed());
    server.thread().call([&] { held.responders[0].send(textResponse(200, "done")); });
    const std::string answer = busy.readToEnd();
    QVERIFY(answer.find("Connection: close\r\n") != std::string::npos);
    QCOMPARE(bodyOf(answer), std::string("done"));
    QCOMPARE(stopped.get_future().wait_for(20s), std::future_status::ready);
}

void ServerTest::stopsAfterTheGracePeriod()
{
    Held held;
    TestServer server([&](Server& s) { s.route("GET", "/later", held.handler()); });
    RawSocket busy(server.port());
    busy.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    held.arrived.wait();
    std::promise<void> stopped;
    server.thread().call([&] { server.server().stop(10ms, [&] { stopped.set_value(); }); });
    QCOMPARE(stopped.get_future().wait_for(20s), std::future_status::ready);
    QCOMPARE(busy.readToEnd(), std::string());
    QVERIFY(busy.closed());
    server.thread().call([&] { held.responders[0].send(textResponse(200, "too late")); });
}

void ServerTest::closesIdleConnectionsWhenStopping()
{
    TestServer server(echoRoutes);
    RawSocket idle(server.port());
    idle.send("GET /hello/you HTTP/1.1\r\nHost: x\r\n\r\n");
    idle.readUntil("hello you");
    std::promise<void> stopped;
    server.thread().call([&] { server.server().stop(1h, [&] { stopped.set_value(); }); });
    QCOMPARE(stopped.get_future().wait_for(20s), std::future_status::ready);
    QCOMPARE(idle.readToEnd(), std::string());
    QVERIFY(idle.closed());
}

void ServerTest::answeringAfterTheServerHasGoneIsHarmless()
{
    Held held;
    LoopThread thread;
    auto server = thread.call([&] { return std::make_unique<Server>(thread.loop()); });
    const auto port = thread.call([&] {
        server->route("GET", "/later", held.handler());
        return server->listen("127.0.0.1", 0).has_value() ? std::uint16_t(0) : server->port();
    });
    RawSocket socket(port);
    socket.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    held.arrived.wait();
    thread.call([&] { server.reset(); });
    thread.call([&] { held.responders[0].send(textResponse(200, "too late")); });
    QCOMPARE(socket.readToEnd(), std::string());
    QVERIFY(socket.closed());
}

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
