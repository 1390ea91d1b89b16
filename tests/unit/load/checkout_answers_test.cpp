#include "app/load/checkout_answers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace leaklab::load;

class CheckoutAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCountriesAndCities();
    void leavesOutWhatIsNoEntry();
    void readsAQuote();
    void confirmsWithWhatWasQuoted();
};

void CheckoutAnswersTest::readsCountriesAndCities()
{
    const auto countries = countriesIn(R"([{"code":"de","name":"Germany"},{"code":"fr","name":"France"}])");
    QCOMPARE(countries.size(), std::size_t{ 2 });
    QVERIFY(countries[1].code == "fr" && countries[1].name == "France");
    const auto cities = citiesIn(R"([{"uuid":4711,"name":"Köln"},{"uuid":"a-b","name":"Ulm"}])");
    QCOMPARE(cities.size(), std::size_t{ 2 });
    QVERIFY(cities[0].uuid == "4711" && cities[0].name == "Köln");
    QVERIFY(cities[1].uuid == "a-b");
}

void CheckoutAnswersTest::leavesOutWhatIsNoEntry()
{
    QCOMPARE(countriesIn(R"([1,null,{"code":"de"},{"name":7},{"code":"fr","name":"France"}])").size(),
        std::size_t{ 1 });
    for (const char* text : { "", "{}", "[", "null", "\"de\"", "[[]]" }) {
        QVERIFY2(countriesIn(text).empty(), text);
        QVERIFY2(citiesIn(text).empty(), text);
    }
}

void CheckoutAnswersTest::readsAQuote()
{
    const auto quote = quoteIn(R"({"distance":100.5,"cost":5})");
    QVERIFY(quote && quote->distance == 100.5 && quote->cost == 5);
    for (const char* text :
        { "", "[]", R"({"distance":1})", R"({"distance":1,"cost":"5"})", "{\"distance\":" })
        QVERIFY2(!quoteIn(text), text);
}

void CheckoutAnswersTest::confirmsWithWhatWasQuoted()
{
    const std::string text = confirmationOf({ 100.5, 5 }, { "de", "Germany" }, { "7", "\"Quoted\" Town" });
    const QJsonObject sent = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    QCOMPARE(sent.value(QLatin1String("distance")).toDouble(), 100.5);
    QCOMPARE(sent.value(QLatin1String("cost")).toDouble(), 5.0);
    QCOMPARE(sent.value(QLatin1String("location")).toString(), QStringLiteral("Germany \"Quoted\" Town"));
}

QTEST_GUILESS_MAIN(CheckoutAnswersTest)
#include "checkout_answers_test.moc"
