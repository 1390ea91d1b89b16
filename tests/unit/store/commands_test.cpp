#include "service/store/commands.h"

#include <QtTest>

#include <string>

using namespace leaklab::store;

class CommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersLikeRedis_data()
    {
        QTest::addColumn<QByteArrayList>("command");
        QTest::addColumn<QByteArray>("reply");
        const auto row = [](const char* reply, const QByteArrayList& command) {
            QTest::newRow(command.join(' ').constData()) << command << QByteArray(reply);
        };
        row("+PONG\r\n", { "ping" });
        row("$2\r\nhi\r\n", { "PING", "hi" });
        row("$5\r\nvalue\r\n", { "GET", "there" });
        row("$-1\r\n", { "GET", "missing" });
        row("-ERR wrong number of arguments for 'get' command\r\n", { "GET" });
        row("+OK\r\n", { "SETEX", "k", "10", "v" });
        row("-ERR invalid expire time in 'setex' command\r\n", { "SETEX", "k", "0", "v" });
        row("-ERR invalid expire time in 'setex' command\r\n", { "SETEX", "k", "-5", "v" });
        row("-ERR value is not an integer or out of range\r\n", { "SETEX", "k", "1x", "v" });
        row("+OK\r\n", { "SET", "k", "v", "EX", "10", "NX" });
        row("$-1\r\n", { "SET", "there", "v", "NX" });
        row("$-1\r\n", { "SET", "k", "v", "XX" });
        row("-ERR syntax error\r\n", { "SET", "k", "v", "EX" });
        row("-ERR syntax error\r\n", { "SET", "k", "v", "NX", "XX" });
        row(":1\r\n", { "DEL", "there", "missing" });
        row(":-1\r\n", { "TTL", "there" });
        row(":-2\r\n", { "TTL", "missing" });
        row(":3600\r\n", { "TTL", "cart" });
        row("*0\r\n", { "COMMAND", "DOCS" });
        row("+OK\r\n", { "CLIENT", "SETNAME", "x" });
        row("-ERR unknown command 'FLY'\r\n", { "FLY", "away" });
        row("-ERR unknown command 'A  B'\r\n", { "A\r\nB" });
        row("-OOM command not allowed when used memory > 'max-memory'.\r\n",
            { "SETEX", "k", "10", QByteArray(5000, 'v') });
    }
    void answersLikeRedis()
    {
        QFETCH(QByteArrayList, command);
        QFETCH(QByteArray, reply);
        Keyspace keyspace(4'000, [] { return Keyspace::TimePoint(std::chrono::hours(1)); });
        Commands commands(keyspace, [] { return std::string(); });
        QVERIFY(keyspace.set("there", "value", std::nullopt));
        QVERIFY(keyspace.set("cart", "{}", std::chrono::seconds(3600)));
        RespParser::Arguments arguments;
        for (const auto& word : command)
            arguments.push_back(word.toStdString());
        std::string answer;
        QVERIFY(commands.execute(arguments, answer));
        QCOMPARE(QByteArray::fromStdString(answer), reply);
    }

    void infoCountsWhatIsThere()
    {
        Keyspace keyspace(4'000);
        Commands commands(keyspace, [] { return std::string("connected_clients:3\r\n"); });
        QVERIFY(keyspace.set("a", "1", std::nullopt));
        std::string answer;
        RespParser::Arguments info{ "INFO" };
        QVERIFY(commands.execute(info, answer));
        QVERIFY(answer.find("connected_clients:3\r\n") != std::string::npos);
        QVERIFY(answer.find("db0:keys=1,expires=0\r\n") != std::string::npos);
        QVERIFY(answer.find("maxmemory:4000\r\n") != std::string::npos);
    }

    void quitEndsTheConnection()
    {
        Keyspace keyspace(4'000);
        Commands commands(keyspace, [] { return std::string(); });
        std::string answer;
        RespParser::Arguments quit{ "QUIT" };
        QVERIFY(!commands.execute(quit, answer));
        QCOMPARE(answer, std::string("+OK\r\n"));
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
