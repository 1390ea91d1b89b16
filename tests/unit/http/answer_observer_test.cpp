#include "service/http/server.h"
#include "tests/support/raw_socket.h"
#include "tests/support/test_server.h"

#include <QTest>

#include <future>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace leaklab::http;
using namespace leaklab::tests;

namespace {

using Seen = std::vector<std::pair<std::size_t, unsigned>>; ///< route and status

constexpr const char* closing = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

void ask(const TestServer& server, const std::string& bytes)
{
    RawSocket socket(server.port());
    socket.send(bytes);
    QVERIFY(!socket.readToEnd().empty());
}

} // namespace

class AnswerObserverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldOfEveryAnswer();
    void measuresUntilTheAnswerIsGiven();
};

void AnswerObserverTest::isToldOfEveryAnswer()
{
    Seen seen;
    TestServer server([&](Server& made) {
        made.route("GET", "/hello/:name",
            [](Request, Responder responder) { responder.send(textResponse(200, "hello")); });
        made.route("POST", "/silent", [](Request, Responder) {});
        made.route(
            "GET", "/throws", [](Request, Responder) { throw std::runtime_error("as the test wants"); });
        made.setAnswerObserver(
            [&](const Answered& answer) { seen.emplace_back(answer.route, answer.status); });
    });
    const std::vector<std::string> requests{ "GET /hello/x", "HEAD /hello/x", "POST /silent", "GET /throws",
        "GET /nowhere", "POST /hello/x", "BREW /hello/x", "GET /hello/%zz" };
    for (const std::string& request : requests)
        ask(server, request + closing);
    ask(server, "no request at all\r\n\r\n");
    const Seen expected{ { 0, 200 }, { 0, 200 }, { 1, 500 }, { 2, 500 }, { noRoute, 404 }, { noRoute, 405 },
        { noRoute, 405 }, { noRoute, 400 }, { noRoute, 400 } };
    QCOMPARE(server.thread().call([&] { return seen; }), expected);
}

void AnswerObserverTest::measuresUntilTheAnswerIsGiven()
{
    using Clock = std::chrono::steady_clock;
    std::promise<void> arrived;
    std::optional<Responder> held;
    std::optional<Answered> answered;
    TestServer server([&](Server& made) {
        made.route("GET", "/held", [&](Request, Responder responder) {
            held = std::move(responder);
            arrived.set_value();
        });
        made.setAnswerObserver([&](const Answered& answer) { answered = answer; });
    });
    RawSocket socket(server.port());
    std::string request("GET /held");
    request += closing;
    socket.send(request);
    arrived.get_future().wait();
    const auto since = Clock::now();
    QTRY_VERIFY(Clock::now() - since > std::chrono::milliseconds(5));
    server.thread().call([&] {
        QVERIFY(!answered);
        const auto atLeast = Clock::now() - since;
        held->send(textResponse(200, "at last"));
        QVERIFY(answered);
        QVERIFY(answered->duration >= atLeast);
    });
}

QTEST_GUILESS_MAIN(AnswerObserverTest)
#include "answer_observer_test.moc"
