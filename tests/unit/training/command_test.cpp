#include "app/training/command.h"

#include <QTest>

using namespace leaklab;
using namespace leaklab::training;

namespace {

class CommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("trainees");
        const auto lab = [](const char* line) { QTest::newRow(line) << QString::fromUtf8(line) << false; };
        const auto hand = [](const char* line) { QTest::newRow(line) << QString::fromUtf8(line) << true; };
        for (const char* line : { "start traffic", "stop traffic", "set traffic 400/s",
                 "set profile constant 500 for 30s then ramp 500 2000 60s", "set journey add=70,browse=30",
                 "set closed loop 16", "set closed loop 16 think 0.1s", "set open loop",
                 "deploy leaking build", "deploy fixed build", "set heap limit 64M", "set memory limit 100M",
                 "remove memory limit", "start twin", "stop twin", "fault slow-catalogue on",
                 "fault slow-catalogue off", "restart cart", "kill cart", "stop catalogue", "start catalogue",
                 "take census", "check carts", "note now it begins" })
            lab(line);
        for (const char* line : { "choose what live", "choose all a b", "choose which case",
                 "answer slope heap.live slope over 30 s", "answer slope 5 MB/min",
                 "mark crash event process-died cart", "mark crash at -5 s",
                 "mark spiral from gc.share > 40 %", "predict death forecast", "predict death forecast * 0.5",
                 "name grows RequestRecord", "act census-compared type=RequestRecord count=2", "wait 5 s",
                 "wait until traffic.offered > 100/s", "wait for all", "wait for slope",
                 "wait for event process-died cart" })
            hand(line);
    }
    void readsEveryForm()
    {
        QFETCH(QString, line);
        QFETCH(bool, trainees);
        const auto command = parseCommand(line);
        QVERIFY2(command.ok(), command.ok() ? "" : command.error().detail.c_str());
        QCOMPARE(command.value().isTrainees(), trainees);
        QCOMPARE(command.value().text, line);
    }

    void keepsWhatWasSaid()
    {
        const auto rate = parseCommand(QStringLiteral("set traffic 400/s"));
        QCOMPARE(std::get<command::SetRate>(rate.value().what).rate.perSecond(), 400.0);
        const auto closed = parseCommand(QStringLiteral("  set  closed loop 16 think 0.1s "));
        const auto loop = std::get<command::SetClosedLoop>(closed.value().what).loop;
        QCOMPARE(loop->shoppers, std::size_t{ 16 });
        QVERIFY(loop->think == std::chrono::milliseconds{ 100 });
        const auto drawn = parseCommand(QStringLiteral("choose which case"));
        QVERIFY(std::get<command::Choose>(drawn.value().what).drawnCase);
        QCOMPARE(drawn.value().check(), QStringLiteral("which"));
        const auto act = parseCommand(QStringLiteral("act path-shown type=RequestRecord death=2 first=true"));
        const QJsonObject fields = std::get<command::Act>(act.value().what).fields;
        QCOMPARE(fields.value(QLatin1String("type")).toString(), QStringLiteral("RequestRecord"));
        QCOMPARE(fields.value(QLatin1String("death")).toInt(), 2);
        QVERIFY(fields.value(QLatin1String("first")).toBool());
    }

    void saysWhatToWriteInstead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* line, const char* said) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(said);
        };
        row("start trafic", "no process of the shop");
        row("deploy fixd build", "did you mean \"deploy fixed build\"");
        row("set traffic", "something has to follow");
        row("take census now", "nothing may follow");
        row("set traffic fast", "rate");
        row("set heap limit 1M", "from 8M to 4G");
        row("kill basket", "write one of: store, catalogue, cart, web");
        row("fault slow-catalogue", "fault slow-catalogue on");
        row("fault slow-catalog on", "did you mean \"slow-catalogue\"");
        row("mark crash somewhere", "write: mark CHECK event");
        row("wait for event process-dies", "did you mean \"process-died\"");
        row("wait a bit", "a time is expected");
        row("predict death soon", "predict CHECK forecast");
        row("mark crash at 5 MB", "no time");
        row("", "no command");
    }
    void saysWhatToWriteInstead()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        const auto command = parseCommand(line);
        QVERIFY(!command.ok());
        QVERIFY2(
            QString::fromStdString(command.error().detail).contains(said), command.error().detail.c_str());
    }
};

} // namespace

QTEST_APPLESS_MAIN(CommandTest)
#include "command_test.moc"
