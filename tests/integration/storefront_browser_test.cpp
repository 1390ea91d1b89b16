#include "tests/support/program_under_test.h"
#include "tests/support/web_driver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace leaklab::tests;

namespace {

constexpr int patience = 30'000;

QString card(const char* sku)
{
    return QStringLiteral("#products [data-sku=\"%1\"] ").arg(QLatin1String(sku));
}
QString row(const char* sku)
{
    return QStringLiteral("#cart-items [data-sku=\"%1\"] ").arg(QLatin1String(sku));
}

/// The shop as it runs in the lab: store, catalogue, cart and web, each its own process.
class Shop {
public:
    /// Empty, or what went wrong.
    QString open()
    {
        if (!m_store.start({ QStringLiteral("--port=0") }))
            return m_store.output();
        if (!m_catalogue.start({}))
            return m_catalogue.output();
        const QString problem = startCart(0);
        if (!problem.isEmpty())
            return problem;
        if (!m_web.start({ QStringLiteral("--cart"), m_cart.address(), QStringLiteral("--catalogue"),
                m_catalogue.address() }))
            return m_web.output();
        return {};
    }
    QString startCart(std::uint16_t port)
    {
        const bool started = m_cart.start(
            { QStringLiteral("--port"), QString::number(port), QStringLiteral("--redis"), m_store.address(),
                QStringLiteral("--catalogue"), m_catalogue.address(), QStringLiteral("--leak"),
                QStringLiteral("on"), QStringLiteral("--heap-limit"), QStringLiteral("64M") });
        return started ? QString() : m_cart.output();
    }
    ProgramUnderTest& cart() { return m_cart; }
    ProgramUnderTest& catalogue() { return m_catalogue; }
    [[nodiscard]] QString url() const { return QStringLiteral("http://%1/").arg(m_web.address()); }

private:
    ProgramUnderTest m_store{ QStringLiteral("leaklab-store") };
    ProgramUnderTest m_catalogue{ QStringLiteral("leaklab-catalogue") };
    ProgramUnderTest m_cart{ QStringLiteral("leaklab-cart") };
    ProgramUnderTest m_web{ QStringLiteral("leaklab-web") };
};

} // namespace

class StorefrontBrowserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsProductsByCategoryAndInDetail();
    void fillsAndEmptiesTheCart();
    void tellsTheShopperWhenTheCartIsDownAndGoesOnWhenItIsBack();
    void tellsTheShopperWhenTheCartIsSlow();
    void tellsTheShopperWhenTheProductListIsMissing();
    void worksByKeyboard();

private:
    void picture(const char* name);

    std::unique_ptr<WebDriver> m_browser;
    std::unique_ptr<Shop> m_shop;
};

void StorefrontBrowserTest::initTestCase()
{
    if (!WebDriver::missing().isEmpty())
        QSKIP(qPrintable(WebDriver::missing()));
    m_browser = std::make_unique<WebDriver>();
    QVERIFY2(m_browser->start(), qPrintable(m_browser->problem()));
}

void StorefrontBrowserTest::init()
{
    m_shop = std::make_unique<Shop>();
    const QString problem = m_shop->open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    // A shop on another port is another origin: nobody's cart is remembered there.
    QVERIFY2(m_browser->open(m_shop->url()), qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->count(QStringLiteral("#products .product")), 11, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_browser->text(QStringLiteral("#cart-id")).startsWith(QStringLiteral("anonymous-")), patience);
}

void StorefrontBrowserTest::cleanup()
{
    m_shop.reset();
}

/// Keeps what the shopper sees, for people to look at, when LEAKLAB_PICTURES names a folder.
void StorefrontBrowserTest::picture(const char* name)
{
    const QString folder = qEnvironmentVariable("LEAKLAB_PICTURES");
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(QStringLiteral("storefront-%1.png").arg(QLatin1String(name))));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    file.write(m_browser->screenshot());
}

void StorefrontBrowserTest::showsProductsByCategoryAndInDetail()
{
    picture("products");
    QCOMPARE(m_browser->text(card("RED") + QStringLiteral(".price")), QStringLiteral("€700.00"));
    QCOMPARE(m_browser->text(card("EPE") + QStringLiteral(".stock")), QStringLiteral("only 1 left"));
    QCOMPARE(
        m_browser->property(card("CNA") + QStringLiteral("[data-action=add]"), QStringLiteral("disabled")),
        QStringLiteral("true"));

    QVERIFY2(m_browser->click(QStringLiteral("[data-category=\"Artificial Intelligence\"]")),
        qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->count(QStringLiteral("#products .product")), 3, patience);
    QVERIFY2(m_browser->click(card("Watson") + QStringLiteral("[data-action=details]")),
        qPrintable(m_browser->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->isVisible(QStringLiteral("#details")), patience);
    QCOMPARE(m_browser->text(QStringLiteral("#details-name")), QStringLiteral("Watson"));
    QVERIFY(!m_browser->text(QStringLiteral("#details-description")).isEmpty());
    picture("details");
    QVERIFY2(m_browser->type(QStringLiteral("#details-quantity"), QStringLiteral("2")),
        qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->click(QStringLiteral("#details-add")), qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(QStringLiteral("#cart-count")), QStringLiteral("2"), patience);
    QVERIFY(!m_browser->isVisible(QStringLiteral("#details")));
}

void StorefrontBrowserTest::fillsAndEmptiesTheCart()
{
    QVERIFY(m_browser->isVisible(QStringLiteral("#cart-empty")));
    QVERIFY2(m_browser->click(card("RED") + QStringLiteral("[data-action=add]")),
        qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->count(row("RED")), 1, patience);
    QVERIFY2(m_browser->click(card("RMC") + QStringLiteral("[data-action=add]")),
        qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_browser->text(QStringLiteral("#cart-total")), QStringLiteral("€742.00"), patience);
    QCOMPARE(m_browser->text(QStringLiteral("#cart-tax")), QStringLiteral("€123.67"));
    QCOMPARE(m_browser->text(QStringLiteral("#cart-count")), QStringLiteral("2"));

    QVERIFY2(m_browser->type(row("RMC") + QStringLiteral("input"), QStringLiteral("3\n")),
        qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(row("RMC") + QStringLiteral("[data-field=subtotal]")),
        QStringLiteral("€126.00"), patience);
    QVERIFY2(m_browser->click(row("RED") + QStringLiteral("[data-action=remove]")),
        qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_browser->text(QStringLiteral("#cart-total")), QStringLiteral("€126.00"), patience);
    QVERIFY2(m_browser->click(row("RMC") + QStringLiteral("[data-action=remove]")),
        qPrintable(m_browser->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->isVisible(QStringLiteral("#cart-empty")), patience);
    QVERIFY(!m_browser->isVisible(QStringLiteral("#banner")));
}

void StorefrontBrowserTest::tellsTheShopperWhenTheCartIsDownAndGoesOnWhenItIsBack()
{
    const QString banner = QStringLiteral("#banner");
    QVERIFY2(m_browser->click(card("RED") + QStringLiteral("[data-action=add]")),
        qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->count(row("RED")), 1, patience);

    const std::uint16_t port = m_shop->cart().port();
    m_shop->cart().kill();
    QVERIFY2(m_browser->click(card("RMC") + QStringLiteral("[data-action=add]")),
        qPrintable(m_browser->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->isVisible(banner), patience);
    QVERIFY2(m_browser->text(banner).startsWith(
                 QStringLiteral("The cart is not available right now. Your cart is kept")),
        qPrintable(m_browser->text(banner)));
    QVERIFY(m_browser->text(QStringLiteral("#notice")).contains(QStringLiteral("was not added")));
    // What the shopper had is still in sight, and the page goes on.
    QCOMPARE(m_browser->count(row("RED")), 1);
    QVERIFY2(m_browser->click(QStringLiteral("[data-category=\"Robot\"]")), qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->count(QStringLiteral("#products .product")), 9, patience);
    picture("cart-down");

    // Also for a shopper who comes back just now.
    QVERIFY(m_browser->reload());
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->isVisible(banner), patience);

    const QString problem = m_shop->startCart(port);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isVisible(banner), patience);
    QCOMPARE(m_browser->count(row("RED")), 1);
    QCOMPARE(m_browser->text(QStringLiteral("#cart-total")), QStringLiteral("€700.00"));
    QVERIFY(m_browser->text(QStringLiteral("#notice")).contains(QStringLiteral("back")));
    picture("cart-back");
    QVERIFY2(m_browser->click(card("RMC") + QStringLiteral("[data-action=add]")),
        qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_browser->text(QStringLiteral("#cart-total")), QStringLiteral("€742.00"), patience);
}

void StorefrontBrowserTest::tellsTheShopperWhenTheCartIsSlow()
{
#ifdef Q_OS_WIN
    QSKIP("a process can't be halted from outside here");
#else
    const QString pid = QString::number(m_shop->cart().process().processId());
    QCOMPARE(QProcess::execute(QStringLiteral("kill"), { QStringLiteral("-STOP"), pid }), 0);
    QVERIFY2(m_browser->click(card("RED") + QStringLiteral("[data-action=add]")),
        qPrintable(m_browser->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_browser->text(QStringLiteral("#banner")).contains(QStringLiteral("very long to answer")), patience);
    QCOMPARE(QProcess::execute(QStringLiteral("kill"), { QStringLiteral("-CONT"), pid }), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isVisible(QStringLiteral("#banner")), patience);
#endif
}

void StorefrontBrowserTest::tellsTheShopperWhenTheProductListIsMissing()
{
    m_shop->catalogue().kill();
    QVERIFY(m_browser->reload());
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->isVisible(QStringLiteral("#catalogue-problem")), patience);
    QVERIFY(!m_browser->isVisible(QStringLiteral("#banner")));
    const QString port = QString::number(m_shop->catalogue().port());
    QVERIFY2(m_shop->catalogue().start({ QStringLiteral("--port"), port }),
        qPrintable(m_shop->catalogue().output()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->count(QStringLiteral("#products .product")), 11, patience);
    QVERIFY(!m_browser->isVisible(QStringLiteral("#catalogue-problem")));
}

void StorefrontBrowserTest::worksByKeyboard()
{
    m_browser->run(QStringLiteral("document.querySelector(arguments[0]).focus();"),
        { card("STAN-1") + QStringLiteral("[data-action=add]") });
    QVERIFY2(m_browser->type(card("STAN-1") + QStringLiteral("[data-action=add]"), QStringLiteral("\n")),
        qPrintable(m_browser->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->count(row("STAN-1")), 1, patience);
    // Every control has a name for those who can't see it.
    const QString nameless
        = m_browser
              ->run(QStringLiteral("return [...document.querySelectorAll('button, input, a')].filter((e) => "
                                   "!(e.textContent.trim() || e.getAttribute('aria-label') || "
                                   "e.labels?.length)).map((e) => e.outerHTML).join(' ');"))
              .toString();
    QCOMPARE(nameless, QString());
}

QTEST_GUILESS_MAIN(StorefrontBrowserTest)
#include "storefront_browser_test.moc"
