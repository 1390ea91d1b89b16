#include "service/cart/redis_store.h"
#include "tests/support/loop_thread.h"
#include "tests/support/store_under_test.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <future>
#include <memory>
#include <string>
#include <vector>

using namespace leaklab;
using namespace leaklab::cart;
using leaklab::tests::StoreUnderTest;
using Outcome = StoreResult::Outcome;

namespace {

struct Answer {
    Outcome outcome = Outcome::Failed;
    std::string value;
    std::string reason;
};

/// The cart's store client, asked from the test's thread.
class Client {
public:
    explicit Client(StoreAddress address, std::chrono::milliseconds timeOut = std::chrono::seconds(20))
    {
        m_thread.call([&] { m_store = std::make_unique<RedisStore>(m_thread.loop(), address, timeOut); });
    }
    ~Client()
    {
        m_thread.call([this] { m_store.reset(); });
    }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    template <class Operation> Answer ask(Operation operation)
    {
        std::promise<Answer> promise;
        auto answer = promise.get_future();
        m_thread.call([&] {
            operation(*m_store, [&promise](const StoreResult& result) {
                promise.set_value({ result.outcome, std::string(result.value), result.reason });
            });
        });
        return answer.get();
    }
    Answer get(const std::string& key)
    {
        return ask([&](CartStore& store, auto done) { store.get(key, done); });
    }
    Answer set(const std::string& key, const std::string& value, std::chrono::seconds lifetime)
    {
        return ask([&](CartStore& store, auto done) { store.set(key, value, lifetime, done); });
    }
    Answer remove(const std::string& key)
    {
        return ask([&](CartStore& store, auto done) { store.remove(key, done); });
    }
    Answer ping()
    {
        return ask([](CartStore& store, auto done) { store.ping(done); });
    }
    bool reachable()
    {
        return m_thread.call([this] { return m_store->reachable(); });
    }
    tests::LoopThread& thread() { return m_thread; }
    CartStore& store() { return *m_store; }

private:
    tests::LoopThread m_thread;
    std::unique_ptr<RedisStore> m_store;
};

StoreAddress at(std::uint16_t port)
{
    return { "127.0.0.1", port, {} };
}

} // namespace

/// What the cart needs of a store, shown on the real Redis and on ours.
class StoreContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { tests::addStoreRows(); }

    void init()
    {
        QFETCH_GLOBAL(StoreUnderTest::Kind, store);
        if (m_store && store == m_kind)
            return;
        m_kind = store;
        m_store = std::make_unique<StoreUnderTest>(store);
        QVERIFY(m_store->start());
    }
    void cleanupTestCase() { m_store.reset(); }

    void speaksTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("replies");
        QTest::newRow("ping") << QByteArray("*1\r\n$4\r\nPING\r\n") << QByteArray("+PONG\r\n");
        QTest::newRow("inline") << QByteArray("PING\r\n") << QByteArray("+PONG\r\n");
        QTest::newRow("case") << QByteArray("*1\r\n$4\r\npInG\r\n") << QByteArray("+PONG\r\n");
        QTest::newRow("missing") << QByteArray("*2\r\n$3\r\nGET\r\n$4\r\nnone\r\n") << QByteArray("$-1\r\n");
        QTest::newRow("save, read, lifetime, remove, remove again") << QByteArray(
            "*4\r\n$5\r\nSETEX\r\n$1\r\nk\r\n$4\r\n3600\r\n$4\r\na\r\nb\r\n"
            "*2\r\n$3\r\nGET\r\n$1\r\nk\r\n*2\r\n$3\r\nTTL\r\n$1\r\nk\r\n"
            "*2\r\n$3\r\nDEL\r\n$1\r\nk\r\n*2\r\n$3\r\nDEL\r\n$1\r\nk\r\n*2\r\n$3\r\nTTL\r\n$"
            "1\r\nk\r\n") << QByteArray("+OK\r\n$4\r\na\r\nb\r\n:3600\r\n:1\r\n:0\r\n:-2\r\n");
        QTest::newRow("no lifetime") << QByteArray("SET p v\r\nTTL p\r\nGET p\r\nDEL p\r\n")
                                     << QByteArray("+OK\r\n:-1\r\n$1\r\nv\r\n:1\r\n");
        QTest::newRow("wrong number of arguments, and on") << QByteArray(
            "GET\r\nPING\r\n") << QByteArray("-ERR wrong number of arguments for 'get' command\r\n+PONG\r\n");
        QTest::newRow("lifetime no number") << QByteArray("SETEX k x v\r\n")
                                            << QByteArray("-ERR value is not an integer or out of range\r\n");
        QTest::newRow("lifetime zero")
            << QByteArray("SETEX k 0 v\r\n") << QByteArray("-ERR invalid expire time in 'setex' command\r\n");
    }
    void speaksTheProtocol()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, replies);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_store->port());
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QByteArray answer;
        while (answer.size() < replies.size() && socket.waitForReadyRead())
            answer += socket.readAll();
        QCOMPARE(answer, replies);
    }

    void answersALongPipelineInOrder()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_store->port());
        QVERIFY(socket.waitForConnected());
        QByteArray commands;
        QByteArray replies;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray text = QByteArray::number(i);
            commands += "PING " + text + "\r\n";
            replies += "$" + QByteArray::number(text.size()) + "\r\n" + text + "\r\n";
        }
        socket.write(commands);
        QByteArray answer;
        while (answer.size() < replies.size() && socket.waitForReadyRead())
            answer += socket.readAll();
        QVERIFY(answer == replies);
    }

    void forgetsWhatHasExpired()
    {
        Client client(at(m_store->port()));
        QCOMPARE(client.set("short", "1", std::chrono::seconds(1)).outcome, Outcome::Done);
        QCOMPARE(client.get("short").value, std::string("1"));
        QTRY_COMPARE_WITH_TIMEOUT(client.get("short").outcome, Outcome::Missing, 20'000);
    }

    void keepsWhatTheClientSaves()
    {
        Client client(at(m_store->port()));
        QCOMPARE(client.ping().outcome, Outcome::Done);
        QVERIFY(client.reachable());
        QCOMPARE(client.get("nothing").outcome, Outcome::Missing);
        QCOMPARE(client.remove("nothing").outcome, Outcome::Missing);
        const std::string odd("a\r\n\0\xFF b%", 9);
        for (const std::string& value : { std::string(), odd, std::string(1'000'000, 'x') }) {
            QCOMPARE(client.set(odd, value, std::chrono::seconds(3600)).outcome, Outcome::Done);
            const Answer found = client.get(odd);
            QCOMPARE(found.outcome, Outcome::Done);
            QVERIFY(found.value == value);
        }
        QCOMPARE(client.remove(odd).outcome, Outcome::Done);
        QCOMPARE(client.get(odd).outcome, Outcome::Missing);
    }

    void givesARefusalAsTheReason()
    {
        Client client(at(m_store->port()));
        const Answer refused = client.set("k", "v", std::chrono::seconds(0));
        QCOMPARE(refused.outcome, Outcome::Failed);
        QVERIFY2(refused.reason.find("invalid expire") != std::string::npos, refused.reason.c_str());
    }

    void answersManyAtOnceInOrder()
    {
        Client client(at(m_store->port()));
        constexpr int count = 2000;
        std::vector<int> order;
        std::promise<void> end;
        client.thread().call([&] {
            for (int i = 0; i < count; ++i)
                client.store().set("many" + std::to_string(i), std::to_string(i), std::chrono::seconds(60),
                    [](const StoreResult&) {});
            for (int i = 0; i < count; ++i)
                client.store().get("many" + std::to_string(i), [&, i](const StoreResult& result) {
                    if (result.value == std::to_string(i))
                        order.push_back(i);
                    if (i + 1 == count)
                        end.set_value();
                });
        });
        end.get_future().wait();
        QCOMPARE(order.size(), std::size_t{ count });
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void failsWhenTheStoreIsGoneAndWorksWhenItIsBack()
    {
        StoreUnderTest store(m_kind);
        QVERIFY(store.start());
        Client client(at(store.port()));
        QCOMPARE(client.ping().outcome, Outcome::Done);
        store.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!client.reachable(), 20'000);
        const Answer failed = client.get("k");
        QCOMPARE(failed.outcome, Outcome::Failed);
        QVERIFY2(failed.reason.find("127.0.0.1:" + std::to_string(store.port())) != std::string::npos,
            failed.reason.c_str());
        QVERIFY(store.start());
        QTRY_COMPARE_WITH_TIMEOUT(client.ping().outcome, Outcome::Done, 20'000);
    }

    void speaksThroughASocketFile()
    {
        if (QSysInfo::productType() == QStringLiteral("windows"))
            QSKIP("There are no socket files here.");
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a store.sock"));
        StoreUnderTest store(m_kind, file);
        QVERIFY(store.start());
        Client client({ {}, 0, file.toStdString() });
        QCOMPARE(client.set("k", "v", std::chrono::seconds(60)).outcome, Outcome::Done);
        QCOMPARE(client.get("k").value, std::string("v"));
        store.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!client.reachable(), 20'000);
        QVERIFY(store.start());
        QTRY_COMPARE_WITH_TIMEOUT(client.ping().outcome, Outcome::Done, 20'000);
        if (m_kind == StoreUnderTest::Kind::LeaklabStore)
            QCOMPARE(QFile::permissions(file)
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
    }

    void aStoreThatHangsIsGivenUp()
    {
        QTcpServer silent; // accepts in the kernel, and never says a word
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Client client(at(silent.serverPort()), std::chrono::milliseconds(100));
        const Answer answer = client.get("k");
        QCOMPARE(answer.outcome, Outcome::Failed);
        QVERIFY2(answer.reason.find("no answer within 100 ms") != std::string::npos, answer.reason.c_str());
    }

    void nonsenseFromTheOtherEndIsSurvived()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Client client(at(server.serverPort()));
        auto answer = std::async(std::launch::async, [&] { return client.get("k"); });
        QVERIFY(server.waitForNewConnection(20'000));
        QTcpSocket* socket = server.nextPendingConnection();
        QVERIFY(socket->waitForReadyRead(20'000));
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        QVERIFY(socket->waitForBytesWritten());
        QCOMPARE(answer.get().outcome, Outcome::Failed);
    }

private:
    std::unique_ptr<StoreUnderTest> m_store;
    StoreUnderTest::Kind m_kind{};
};

QTEST_GUILESS_MAIN(StoreContractTest)
#include "store_contract_test.moc"
