#include "app/load/profile_text.h"

#include <QTest>

#include <random>

using namespace leaklab;
using namespace leaklab::load;

class ProfileTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsWhatItRead();
    void refuses_data();
    void refuses();
    void noWordsMakeItHang();
};

void ProfileTextTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("rate");
    const auto row = [](const char* text, double second, double rate) {
        QTest::addRow("%s at %g", text, second) << QString::fromUtf8(text) << second << rate;
    };
    row("constant 500", 0, 500);
    row("Constant 500/s", 1e6, 500);
    row("ramp 0 2000 60s", 30, 1000);
    row("ramp 0 to 2000 over 1m", 15, 500);
    row("ramp 0 2000 60s", 90, 2000);
    row("ramp 2000 0 60s", 90, 0);
    row("steps 200 400 800 every 30s", 29, 200);
    row("steps 200 400 800 every 30s", 31, 400);
    row("steps 200 400 800 every 30s", 1000, 800);
    row("spike 300 to 3000 for 5s every 60s", 54, 300);
    row("spike 300 to 3000 for 5s every 60s", 57, 3000);
    row("spike 300 to 3000 for 5s every 60s", 600 + 57, 3000);
    row("spike 300 to 3000 for 5s every 60s 2 times", 600 + 57, 3000);
    row("spike 300 to 3000 for 5s every 60s 2 times then constant 7", 600, 7);
    row("sine 500 +-300 over 120s", 30, 800);
    row("sine 500 \u00b1300 over 120s", 90, 200);
    row("sine 500 +- 300 over 120s", 1200 + 90, 200);
    row("constant 5 for 10s then ramp 10 20 10s;constant 7", 9, 5);
    row("constant 5 for 10s then ramp 10 20 10s;constant 7", 15, 15);
    row("constant 5 for 10s then ramp 10 20 10s;constant 7", 21, 7);
    row("repeat constant 5 for 10s then constant 6 for 10s", 205, 5);
    row("repeat constant 5 for 10s then constant 6 for 10s", 215, 6);
    row("constant 9 for 100s then sine 50 +-10 over 4s", 201, 60);
    row("ramp 0 10 1s 3 times then constant 1", 2.5, 5);
}

void ProfileTextTest::reads()
{
    QFETCH(QString, text);
    QFETCH(double, second);
    QFETCH(double, rate);
    const auto profile = parseProfile(text.toStdString());
    QVERIFY2(profile.ok(), profile ? "" : profile.error().detail.c_str());
    QVERIFY(std::abs(profile.value().rateAt(second) - rate) < 1e-6);
    QVERIFY(profile.value().spacing() == Spacing::Even);
}

void ProfileTextTest::keepsWhatItRead()
{
    const auto profile = parseProfile("  Poisson  ramp 0\t2000 60s;constant 5 ");
    QVERIFY(profile.ok());
    QVERIFY(profile.value().spacing() == Spacing::Poisson);
    QCOMPARE(profile.value().text(), std::string("poisson ramp 0 2000 60s then constant 5"));
    QVERIFY(parseProfile(profile.value().text()).value() == profile.value());
    QVERIFY(parseProfile("constant 500").value() == Profile(core::Rate(500)));
}

void ProfileTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* text, const char* sentence) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
    };
    row("", "the profile ends too early; expected constant, ramp, steps, spike or sine");
    row("poisson", "expected constant, ramp, steps, spike or sine");
    row("fast 500", "\"fast\" does not fit; expected constant, ramp, steps, spike or sine");
    row("500", "\"500\" does not fit");
    row("constant", "ends too early; expected a rate in clicks a second, as in \"constant 500 for 30s\"");
    row("constant many", "\"many\" does not fit; expected a rate");
    row("constant -5", "\"-5\" does not fit");
    row("constant nan", "\"nan\" does not fit");
    row("constant inf", "\"inf\" does not fit");
    row("constant 1e9", "\"1e9\" does not fit");
    row("constant 2000000", "more than 1000000");
    row("constant 0", "0 clicks a second all the time");
    row("ramp 0 0 10s then constant 0", "0 clicks a second all the time");
    row("constant 5 10", "\"10\" does not fit; expected \"then\"");
    row("constant 5 for", "expected a time like 30s");
    row("constant 5 for ever", "\"ever\" does not fit; expected a time");
    row("constant 5 then constant 6", "has no end");
    row("repeat constant 5", "has no end");
    row("constant 5 for 5s then", "ends too early; expected constant");
    row("ramp 0 2000", "ends too early; expected a time");
    row("ramp 0 2000 0s", "\"0s\" does not fit; expected a time");
    row("ramp 0 2000 60s 0 times", "whole number from 1");
    row("ramp 0 2000 60s 1.5 times", "whole number from 1");
    row("ramp 0 2000 60s 100000 times", "whole number from 1");
    row("steps every 30s", "\"every\" does not fit; expected a rate");
    row("steps 200 400", "ends too early; expected a rate");
    row("spike 300 3000 for 5s every 60s", "\"3000\" does not fit; expected \"to\"");
    row("spike 300 to 3000 every 60s", "expected \"for\"");
    row("spike 300 to 3000 for 60s every 60s", "shorter than");
    row("sine 500 300 over 120s", "+- and a rate");
    row("sine 500 +-600 over 120s", "further than its middle");
    row("sine 800000 +-600000 over 120s", "swings above 1000000");
    row("sine 500 +-300 120s", "expected \"over\"");
    row("spike 1 to 2 for 1s every 2s 1000 times then spike 1 to 2 for 1s every 2s 1000 times then spike 1 "
        "to 2 "
        "for 1s every 2s 1000 times then spike 1 to 2 for 1s every 2s 1000 times then spike 1 to 2 for 1s "
        "every "
        "2s 1000 times then constant 5",
        "too long");
}

void ProfileTextTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const auto profile = parseProfile(text.toStdString());
    QVERIFY(!profile.ok());
    const QString detail = QString::fromStdString(profile.error().detail);
    QVERIFY2(detail.contains(sentence), qPrintable(detail));
}

void ProfileTextTest::noWordsMakeItHang()
{
    const std::vector<std::string> words{ "constant", "ramp", "steps", "spike", "sine", "then", ";", "repeat",
        "poisson", "0", "5", "1000", "+-3", "+-", "for", "every", "over", "to", "3s", "1000", "times", "x" };
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t i = random() % 14; i > 0; --i)
            text += words[random() % words.size()] + " ";
        const auto profile = parseProfile(text);
        if (profile) {
            for (const double clicks : { 0.0, 0.5, 3.0, 12345.0 })
                QVERIFY2(profile.value().timeOf(clicks) >= 0, text.c_str());
        } else {
            QVERIFY2(!profile.error().detail.empty(), text.c_str());
        }
    }
}

QTEST_GUILESS_MAIN(ProfileTextTest)
#include "profile_text_test.moc"
