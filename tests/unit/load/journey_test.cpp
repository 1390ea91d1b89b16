#include "app/load/journey.h"
#include "app/load/visit.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace leaklab;
using namespace leaklab::load;

namespace {

JourneyMix mixOf(const char* text)
{
    const auto mix = JourneyMix::parse(text);
    return mix ? mix.value() : JourneyMix(Journey::Browse);
}

} // namespace

class JourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites();
    void sharesNeedNotAddUpToAHundred();
    void refuses_data();
    void refuses();
    void sharesAreOfTheClicks();
    void whatNobodyComesForIsNeverPicked();
};

void JourneyTest::readsWhatItWrites()
{
    for (const char* text : { "add", "browse", "shop", "add=70,browse=20,shop=10", "browse=1,shop=2.5" })
        QVERIFY2(mixOf(text).text() == text, text);
    QVERIFY(mixOf("shop=3").text() == "shop");
    QVERIFY(mixOf("shop=10,add=70,browse=20") == mixOf("add=70,browse=20,shop=10"));
    QVERIFY(JourneyMix() == mixOf("add"));
}

void JourneyTest::sharesNeedNotAddUpToAHundred()
{
    const JourneyMix mix = mixOf("add=1,shop=3");
    QCOMPARE(mix.share(Journey::Add), 0.25);
    QCOMPARE(mix.share(Journey::Browse), 0.0);
    QCOMPARE(mix.share(Journey::Shop), 0.75);
}

void JourneyTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* text, const char* mentions) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(mentions);
    };
    row("", "there are add, browse, shop");
    row("steal", "\"steal\" is not a journey");
    row("add,browse", "\"add\" is not a journey"); // without shares
    row("add=1,", "\"\" is not a journey");
    row("add=1,steal=2", "\"steal=2\"");
    row("add=1,add=2", "\"add\" comes twice");
    row("add=many", "\"add=many\" has no number");
    row("add=1x", "\"add=1x\" has no number");
    row("add=", "\"add=\" has no number");
    row("add=-1", "numbers from 0 on");
    row("add=0,shop=0", "over 0");
    row("add=inf", "numbers from 0 on");
    row("add=nan", "numbers from 0 on");
}

void JourneyTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, mentions);
    const auto mix = JourneyMix::parse(text.toStdString());
    QVERIFY(!mix);
    QVERIFY2(QString::fromStdString(mix.error().detail).contains(mentions), mix.error().detail.c_str());
    QVERIFY(!JourneyMix::of({ std::numeric_limits<double>::max(), std::numeric_limits<double>::max(), 0 }));
}

void JourneyTest::sharesAreOfTheClicks()
{
    const JourneyMix mix = mixOf("add=50,browse=30,shop=20");
    constexpr int visits = 100'000;
    JourneyMix::Weights clicks{};
    double all = 0;
    for (int i = 0; i < visits; ++i) {
        const Journey journey = mix.pick((i + 0.5) / visits);
        clicks[static_cast<std::size_t>(journey)] += clicksAVisit(journey);
        all += clicksAVisit(journey);
    }
    for (const Journey journey : allJourneys) {
        const double share = clicks[static_cast<std::size_t>(journey)] / all;
        QVERIFY2(std::abs(share - mix.share(journey)) < 0.002, journeyName(journey).data());
    }
}

void JourneyTest::whatNobodyComesForIsNeverPicked()
{
    const JourneyMix mix = mixOf("browse=1");
    for (const double chance : { 0.0, 0.3, 0.999999, 1.0 })
        QVERIFY(mix.pick(chance) == Journey::Browse);
}

QTEST_GUILESS_MAIN(JourneyTest)
#include "journey_test.moc"
