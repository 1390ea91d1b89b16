#include "service/store/resp_parser.h"

#include <QtTest>

#include <random>
#include <string>
#include <vector>

using leaklab::store::RespLimits;
using leaklab::store::RespParser;
using Status = RespParser::Status;
using Commands = std::vector<RespParser::Arguments>;

namespace {

Commands drain(RespParser& parser)
{
    Commands commands;
    RespParser::Arguments command;
    while (parser.next(command) == Status::Command)
        commands.push_back(command);
    return commands;
}

const std::string pipeline
    = std::string("*3\r\n$3\r\nGET\r\n$0\r\n\r\n$4\r\na\r\nb\r\n*0\r\n*-1\r\nPING  x\r\n\r\n"
                  "*1\r\n$4\r\nPING\r\n");
const Commands pipelineCommands{ { "GET", "", "a\r\nb" }, { "PING", "x" }, { "PING" } };

} // namespace

class RespParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAPipelineCutAtEveryByte()
    {
        for (std::size_t cut = 0; cut <= pipeline.size(); ++cut) {
            RespParser parser;
            parser.feed(std::string_view(pipeline).substr(0, cut));
            Commands commands = drain(parser);
            parser.feed(std::string_view(pipeline).substr(cut));
            for (auto& command : drain(parser))
                commands.push_back(command);
            QVERIFY2(commands == pipelineCommands, qPrintable(QStringLiteral("cut at %1").arg(cut)));
        }
    }

    void readsAPipelineByteByByte()
    {
        RespParser parser;
        Commands commands;
        for (const char byte : pipeline) {
            parser.feed(std::string_view(&byte, 1));
            for (auto& command : drain(parser))
                commands.push_back(command);
        }
        QVERIFY(commands == pipelineCommands);
    }

    void refusesWhatIsNotTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("count is no number") << QByteArray("*x\r\n");
        QTest::newRow("count too large") << QByteArray("*1025\r\n");
        QTest::newRow("count overflows") << QByteArray("*99999999999999999999999\r\n");
        QTest::newRow("no dollar") << QByteArray("*1\r\n+PING\r\n");
        QTest::newRow("negative length") << QByteArray("*1\r\n$-1\r\n");
        QTest::newRow("length too large") << QByteArray("*1\r\n$101\r\n");
        QTest::newRow("command too large")
            << QByteArray("*3\r\n$80\r\n" + QByteArray(80, 'a') + "\r\n$90\r\n");
        QTest::newRow("length is no number") << QByteArray("*1\r\n$4x\r\n");
        QTest::newRow("argument longer than said") << QByteArray("*1\r\n$2\r\nPING\r\n");
        QTest::newRow("endless count") << QByteArray("*") + QByteArray(100, '1');
        QTest::newRow("endless inline") << QByteArray(5000, 'a');
        QTest::newRow("HTTP") << QByteArray("POST / HTTP/1.1\r\n");
    }
    void refusesWhatIsNotTheProtocol()
    {
        QFETCH(QByteArray, bytes);
        RespParser parser(RespLimits{ 100, 150, 1024, 4096 });
        parser.feed(bytes.toStdString());
        RespParser::Arguments command;
        QCOMPARE(parser.next(command), Status::Broken);
        QVERIFY(!parser.error().empty());
        parser.feed("*1\r\n$4\r\nPING\r\n");
        QCOMPARE(parser.next(command), Status::Broken);
    }

    void survivesGarbage()
    {
        std::mt19937 random(7);
        const std::string alphabet = "*$+-:0123456789\r\nPING x\0";
        for (int round = 0; round < 20'000; ++round) {
            RespParser parser;
            for (int piece = 0; piece < 4; ++piece) {
                std::string bytes;
                for (unsigned i = static_cast<unsigned>(random() % 12); i > 0; --i)
                    bytes += alphabet[random() % alphabet.size()];
                parser.feed(bytes);
                for (const auto& command : drain(parser))
                    QVERIFY(!command.empty());
            }
        }
    }

    void keepsALargeValueWholeAcrossManyPieces()
    {
        const std::string value(3'000'000, 'v');
        const std::string bytes = "*2\r\n$3\r\nGET\r\n$3000000\r\n" + value + "\r\n";
        RespParser parser;
        Commands commands;
        for (std::size_t at = 0; at < bytes.size(); at += 16'384) {
            parser.feed(std::string_view(bytes).substr(at, 16'384));
            for (auto& command : drain(parser))
                commands.push_back(std::move(command));
        }
        QVERIFY((commands == Commands{ { "GET", value } }));
    }
};

QTEST_GUILESS_MAIN(RespParserTest)
#include "resp_parser_test.moc"
