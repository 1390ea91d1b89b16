#include "service/catalogue/catalogue.h"
#include "service/catalogue/faults.h"
#include "service/catalogue/product_data.h"
#include "tests/support/program_under_test.h"
#include "tests/support/web_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <string>

using leaklab::catalogue::Catalogue;
namespace catalogue = leaklab::catalogue;
using namespace leaklab::tests;
using leaklab::http::Failure;

namespace {

const QString program = QStringLiteral("leaklab-catalogue");

QJsonArray list(const std::string& json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
}

QStringList skus(const std::string& json)
{
    QStringList found;
    for (const QJsonValue& product : list(json))
        found << product[QStringLiteral("sku")].toString();
    return found;
}

Catalogue shipped()
{
    std::string problem;
    auto catalogue = Catalogue::parse(leaklab::resources::productsJson, problem);
    if (!catalogue)
        qFatal("%s", problem.c_str());
    return *catalogue;
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasThePricesAndStockThatClientsExpect();
    void keepsTheKeyOrderOfTheContract();
    void knowsItsCategories();
    void sortsACategoryByName();
    void findsWords();
    void refusesABrokenList_data();
    void refusesABrokenList();
    void answersTheContract();
    void holdsBackProductsWhenSlow();
    void faultsChangeWhileItRuns();
    void refusesFaultsThatItDoesNotHave_data();
    void refusesFaultsThatItDoesNotHave();
    void stopsWhenItsInputEnds();
    void saysWhatIsWrongWithItsArguments_data();
    void saysWhatIsWrongWithItsArguments();
};

void CatalogueTest::hasThePricesAndStockThatClientsExpect()
{
    const QList<QPair<QString, QPair<int, int>>> expected{ { QStringLiteral("Watson"), { 2001, 2 } },
        { QStringLiteral("Ewooid"), { 200, 0 } }, { QStringLiteral("HPTD"), { 1200, 12 } },
        { QStringLiteral("UHJ"), { 5000, 10 } }, { QStringLiteral("EPE"), { 953, 1 } },
        { QStringLiteral("EMM"), { 1024, 1 } }, { QStringLiteral("SHCE"), { 300, 12 } },
        { QStringLiteral("RED"), { 700, 5 } }, { QStringLiteral("RMC"), { 42, 48 } },
        { QStringLiteral("STAN-1"), { 67, 1000 } }, { QStringLiteral("CNA"), { 1000, 0 } } };
    const QJsonArray products = list(shipped().all());
    QCOMPARE(products.size(), expected.size());
    for (qsizetype at = 0; at < expected.size(); ++at) {
        const QJsonObject product = products[at].toObject();
        QCOMPARE(product[QStringLiteral("sku")].toString(), expected[at].first);
        QCOMPARE(product[QStringLiteral("price")].toInt(), expected[at].second.first);
        QCOMPARE(product[QStringLiteral("instock")].toInt(), expected[at].second.second);
        QVERIFY(!product[QStringLiteral("name")].toString().isEmpty());
        QVERIFY(!product[QStringLiteral("description")].toString().isEmpty());
        const bool mind
            = QStringList{ QStringLiteral("Watson"), QStringLiteral("Ewooid"), QStringLiteral("STAN-1") }
                  .contains(expected[at].first);
        const auto categories = product[QStringLiteral("categories")].toArray();
        QCOMPARE(categories.contains(QStringLiteral("Artificial Intelligence")), mind);
        QCOMPARE(categories.contains(QStringLiteral("Robot")),
            !mind || expected[at].first == QStringLiteral("STAN-1"));
    }
}

void CatalogueTest::keepsTheKeyOrderOfTheContract()
{
    const Catalogue catalogue = shipped();
    const std::string* product = catalogue.product("RED");
    QVERIFY(product != nullptr);
    std::size_t at = 0;
    for (const char* key : { "{\"sku\":", ",\"name\":", ",\"description\":", ",\"price\":700,",
             "\"instock\":5,", "\"categories\":[\"Robot\"]}" }) {
        at = product->find(key, at);
        QVERIFY2(at != std::string::npos, key);
    }
    QVERIFY(catalogue.product("red") == nullptr);
}

void CatalogueTest::knowsItsCategories()
{
    QCOMPARE(shipped().categories(), std::string(R"(["Artificial Intelligence","Robot"])"));
}

void CatalogueTest::sortsACategoryByName()
{
    QStringList names;
    for (const QJsonValue& product : list(shipped().inCategory("Robot")))
        names << product[QStringLiteral("name")].toString();
    QCOMPARE(names.size(), 9);
    QStringList sorted = names;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(names, sorted);
    QCOMPARE(shipped().inCategory("Boats"), std::string("[]"));
}

void CatalogueTest::findsWords()
{
    std::string problem;
    const auto catalogue = Catalogue::parse(R"([{"sku":"a","name":"Tall Robot","description":"It sings."},
        {"sku":"b","name":"Dog","description":"A robotic dog"},{"sku":"c","name":"Übermut","description":""}])",
        problem);
    QVERIFY2(catalogue.has_value(), problem.c_str());
    QCOMPARE(skus(catalogue->search("ROBOT")), QStringList{ QStringLiteral("a") });
    QCOMPARE(
        skus(catalogue->search("sings, dog")), (QStringList{ QStringLiteral("a"), QStringLiteral("b") }));
    QCOMPARE(skus(catalogue->search("\xC3\x9C"
                                    "bermut")),
        QStringList{ QStringLiteral("c") });
    QCOMPARE(catalogue->search("?!"), std::string("[]"));
}

void CatalogueTest::refusesABrokenList_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("[{");
    QTest::newRow("not a list") << QByteArray("{}");
    QTest::newRow("no sku") << QByteArray(R"([{"name":"x"}])");
    QTest::newRow("not a product") << QByteArray("[1]");
}

void CatalogueTest::refusesABrokenList()
{
    QFETCH(QByteArray, json);
    std::string problem;
    QVERIFY(!Catalogue::parse(json.toStdString(), problem).has_value());
    QVERIFY(!problem.empty());
}

void CatalogueTest::answersTheContract()
{
    ProgramUnderTest service(program);
    QVERIFY2(service.start({ QStringLiteral("--port=0") }), qPrintable(service.output()));
    QVERIFY2(service.output().startsWith(QStringLiteral("leaklab-catalogue listening on http://127.0.0.1:")),
        qPrintable(service.output()));
    const Catalogue catalogue = shipped();
    const std::vector<std::pair<std::string, std::string>> expected{ { "/products", catalogue.all() },
        { "/categories", catalogue.categories() }, { "/product/STAN-1", *catalogue.product("STAN-1") },
        { "/products/Artificial%20Intelligence", catalogue.inCategory("Artificial Intelligence") },
        { "/search/cup", catalogue.search("cup") }, { "/health", R"({"app":"OK","mongo":true})" } };
    for (const auto& [target, body] : expected) {
        const auto exchange = askOnce(service.port(), target);
        QCOMPARE(exchange.response.status, 200U);
        QVERIFY(exchange.response.contentType.starts_with("application/json"));
        QCOMPARE(exchange.response.body, body);
    }
    const auto unknown = askOnce(service.port(), "/product/Unicorn");
    QCOMPARE(unknown.response.status, 404U);
    QCOMPARE(unknown.response.body, std::string("SKU not found"));
    QCOMPARE(askOnce(service.port(), "/product/%zz").response.status, 400U);
}

void CatalogueTest::holdsBackProductsWhenSlow()
{
    ProgramUnderTest service(program);
    QVERIFY2(
        service.start({ QStringLiteral("--go-slow"), QStringLiteral("120") }), qPrintable(service.output()));
    const auto slow = askOnce(service.port(), "/product/RED");
    QCOMPARE(slow.response.status, 200U);
    QVERIFY(slow.done - slow.sent >= std::chrono::milliseconds(120));
    const auto slowUnknown = askOnce(service.port(), "/product/Unicorn");
    QVERIFY(slowUnknown.done - slowUnknown.sent >= std::chrono::milliseconds(120));
    QCOMPARE(askOnce(service.port(), "/products").response.status, 200U);
}

void CatalogueTest::faultsChangeWhileItRuns()
{
    ProgramUnderTest service(program);
    QVERIFY2(service.start({ QStringLiteral("--break-every=2") }), qPrintable(service.output()));
    const auto isWhole = [&service](const char* target) {
        const auto exchange = askOnce(service.port(), target);
        return exchange.response.status == 200
            && !QJsonDocument::fromJson(QByteArray::fromStdString(exchange.response.body)).isNull();
    };
    QVERIFY(isWhole("/product/RED"));
    QVERIFY(!isWhole("/product/RED"));
    QVERIFY(isWhole("/product/RED"));
    QVERIFY(isWhole("/products"));
    const auto slow = askOnce(service.port(), "/debug/faults", "POST", R"({"breakEvery":0,"goSlow":120})");
    QCOMPARE(slow.response.body, std::string(R"({"goSlow":120,"breakEvery":0,"heldBack":0,"broken":1})"));
    const auto held = askOnce(service.port(), "/product/RED");
    QVERIFY(held.done - held.sent >= std::chrono::milliseconds(120));
    QCOMPARE(askOnce(service.port(), "/debug/faults", "POST", R"({"goSlow":0})").response.status, 200U);
    QVERIFY(isWhole("/product/RED"));
    QCOMPARE(askOnce(service.port(), "/debug/faults").response.body,
        std::string(R"({"goSlow":0,"breakEvery":0,"heldBack":1,"broken":1})"));
}

void CatalogueTest::refusesFaultsThatItDoesNotHave_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("JSON object");
    QTest::newRow("no object") << QByteArray("[300]") << QStringLiteral("JSON object");
    QTest::newRow("unknown") << QByteArray(R"({"goSlow":1,"goAway":1})") << QStringLiteral("goAway");
    QTest::newRow("negative") << QByteArray(R"({"goSlow":-1})") << QStringLiteral("whole number");
    QTest::newRow("text") << QByteArray(R"({"goSlow":"1"})") << QStringLiteral("whole number");
    QTest::newRow("broken") << QByteArray(R"({"goSlow":50,"breakEvery":0.5})")
                            << QStringLiteral("breakEvery");
    QTest::newRow("too much") << QByteArray(R"({"goSlow":3600001})") << QStringLiteral("3600000");
}

void CatalogueTest::refusesFaultsThatItDoesNotHave()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    catalogue::Faults faults;
    const auto problem = faults.change(body.toStdString());
    QVERIFY(problem);
    QVERIFY2(QString::fromStdString(*problem).contains(said), problem->c_str());
    QCOMPARE(faults.slowness.count(), 0); // nothing of it is taken
}

void CatalogueTest::stopsWhenItsInputEnds()
{
    ProgramUnderTest service(program);
    QVERIFY2(service.start({}), qPrintable(service.output()));
    service.process().closeWriteChannel();
    QVERIFY(service.waitForEnd());
    QCOMPARE(service.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(service.process().exitCode(), 0);
}

void CatalogueTest::saysWhatIsWrongWithItsArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << QStringList{ QStringLiteral("--colour"), QStringLiteral("red") } << 2
                             << QStringLiteral("--colour");
    QTest::newRow("port") << QStringList{ QStringLiteral("--port=99999") } << 2 << QStringLiteral("99999");
    QTest::newRow("slowness") << QStringList{ QStringLiteral("--go-slow=-1") } << 2
                              << QStringLiteral("--go-slow");
    QTest::newRow("share") << QStringList{ QStringLiteral("--break-every=half") } << 2
                           << QStringLiteral("--break-every");
    QTest::newRow("host") << QStringList{ QStringLiteral("--host=no-such-host.invalid") } << 98
                          << QStringLiteral("no-such-host.invalid");
    QTest::newRow("help") << QStringList{ QStringLiteral("--help") } << 0 << QStringLiteral("--go-slow MS");
}

void CatalogueTest::saysWhatIsWrongWithItsArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    ProgramUnderTest service(program);
    QVERIFY(!service.start(arguments));
    QVERIFY(service.waitForEnd());
    QCOMPARE(service.process().exitCode(), exitCode);
    QVERIFY2(service.output().contains(said), qPrintable(service.output()));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
