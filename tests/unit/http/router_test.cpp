#include "service/http/percent.h"
#include "service/http/router.h"

#include <QTest>

#include <string>
#include <vector>

using namespace leaklab::http;

namespace {

Router shopRouter()
{
    Router router;
    const Handler none = [](Request, Responder) {};
    router.add("GET", "/", none);
    router.add("GET", "/health", none);
    router.add("GET", "/add/:id/:sku/:qty", none);
    router.add("GET", "/cart/:id", none);
    router.add("DELETE", "/cart/:id", none);
    router.add("GET", "/api/cart/*", none);
    router.add("POST", "/api/cart/*", none);
    return router;
}

struct Found {
    unsigned status = 200; ///< 200 when there is a handler
    Request request;
};

Found find(const Router& router, std::string method, std::string target)
{
    Found found;
    found.request.method = std::move(method);
    found.request.target = std::move(target);
    const Router::Match match = router.find(found.request);
    if (match.handler == nullptr)
        found.status = match.refusal.status;
    return found;
}

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatMatches_data();
    void findsWhatMatches();
    void decodesParameters();
    void keepsTheRestEncoded();
    void mergesSlashesWhenAsked();
    void namesTheAllowedMethods();
    void showsHeadAsGet();
    void decodesPercent_data();
    void decodesPercent();
    void encodesAnything();
};

void RouterTest::findsWhatMatches_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<unsigned>("status");
    const auto row = [](const char* method, const char* target, unsigned status) {
        QTest::addRow("%s %s", method, target) << QByteArray(method) << QByteArray(target) << status;
    };
    row("GET", "/", 200U);
    row("GET", "/health", 200U);
    row("GET", "/health/", 200U);
    row("GET", "/health?verbose=1", 200U);
    row("GET", "http://example.org/health", 200U);
    row("GET", "/healthy", 404U);
    row("GET", "/health/x", 404U);
    row("GET", "/add/1/RED/1", 200U);
    row("GET", "/add/1/RED", 404U);
    row("GET", "/add/1//1", 404U);
    row("GET", "/add/1/RED/1/2", 404U);
    row("GET", "/add/%zz/RED/1", 400U);
    row("GET", "/add/%C3/RED/1", 400U);
    row("GET", "/add/%/RED/1", 400U);
    row("DELETE", "/cart/1", 200U);
    row("PUT", "/cart/1", 405U);
    row("POST", "/health", 405U);
    row("HEAD", "/health", 200U);
    row("OPTIONS", "*", 400U);
    row("GET", "health", 400U);
    row("GET", "", 400U);
    row("GET", "/api/cart", 200U);
    row("GET", "/api/cart/add/1/RED/1", 200U);
    row("GET", "//health", 404U);
}

void RouterTest::findsWhatMatches()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(unsigned, status);
    QCOMPARE(find(shopRouter(), method.toStdString(), target.toStdString()).status, status);
}

void RouterTest::decodesParameters()
{
    const Found found = find(shopRouter(), "GET", "/add/a%2Fb/STAN-1%20x/%C3%A4?q=%zz");
    QCOMPARE(found.status, 200U);
    QCOMPARE(found.request.parameters, (std::vector<std::string>{ "a/b", "STAN-1 x", "\xC3\xA4" }));
}

void RouterTest::keepsTheRestEncoded()
{
    const Found found = find(shopRouter(), "GET", "/api/cart/add/a%2Fb/RED/1?x=%zz");
    QCOMPARE(found.request.rest, std::string("add/a%2Fb/RED/1?x=%zz"));
}

void RouterTest::mergesSlashesWhenAsked()
{
    Router router = shopRouter();
    router.mergeSlashes(true);
    QCOMPARE(find(router, "GET", "//health").status, 200U);
    QCOMPARE(find(router, "GET", "///").status, 200U);
    QCOMPARE(find(router, "GET", "//api//cart///cart//1?a=//").request.rest, std::string("cart/1?a=//"));
}

void RouterTest::namesTheAllowedMethods()
{
    Request request;
    request.method = "PUT";
    request.target = "/cart/1";
    const Router router = shopRouter();
    const Router::Match match = router.find(request);
    QCOMPARE(match.refusal.headers, (std::vector<Header>{ { "Allow", "GET, DELETE" } }));
}

void RouterTest::showsHeadAsGet()
{
    QCOMPARE(find(shopRouter(), "HEAD", "/health").request.method, std::string("GET"));
}

void RouterTest::decodesPercent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("plain") << QByteArray("RED") << true << QByteArray("RED");
    QTest::newRow("mixed case") << QByteArray("%4a%4A") << true << QByteArray("JJ");
    QTest::newRow("plus stays") << QByteArray("a+b") << true << QByteArray("a+b");
    QTest::newRow("four bytes") << QByteArray("%F0%9F%A4%96") << true << QByteArray("\xF0\x9F\xA4\x96");
    QTest::newRow("cut short") << QByteArray("a%4") << false << QByteArray();
    QTest::newRow("no hex") << QByteArray("%4G") << false << QByteArray();
    QTest::newRow("overlong") << QByteArray("%C0%AF") << false << QByteArray();
    QTest::newRow("overlong 3") << QByteArray("%E0%80%AF") << false << QByteArray();
    QTest::newRow("surrogate") << QByteArray("%ED%A0%80") << false << QByteArray();
    QTest::newRow("beyond Unicode") << QByteArray("%F4%90%80%80") << false << QByteArray();
    QTest::newRow("lone continuation") << QByteArray("%80") << false << QByteArray();
    QTest::newRow("raw byte") << QByteArray("\xFF") << false << QByteArray();
}

void RouterTest::decodesPercent()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QFETCH(QByteArray, decoded);
    const auto result = percentDecode(text.toStdString());
    QCOMPARE(result.has_value(), valid);
    if (valid)
        QCOMPARE(*result, decoded.toStdString());
}

void RouterTest::encodesAnything()
{
    std::string all;
    for (int byte = 1; byte < 128; ++byte)
        all += static_cast<char>(byte);
    all += "\xC3\xA4";
    const std::string encoded = percentEncode(all);
    QCOMPARE(encoded.find_first_of("/ ?#\r\n"), std::string::npos);
    QCOMPARE(percentDecode(encoded), std::optional(all));
}

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
