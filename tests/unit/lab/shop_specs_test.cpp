#include "app/lab/shop_specs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using lab::Role;

namespace {

QString valueOf(const QStringList& arguments, const QString& option)
{
    const qsizetype at = arguments.indexOf(option);
    return at < 0 || at + 1 >= arguments.size() ? QString() : arguments[at + 1];
}

} // namespace

class ShopSpecsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheAddressAServicePrints();
    void findsProgramsBesideTheConsoleOrWhereTheyAreInstalled();
    void restartedServicesGetTheirPortBack();
    void onlyTheFirstStartIsAged();
    void settingsReachTheCart();
    void aRedisOfTheUsersOwnIsNotStarted();
    void theEmbeddedStoreComesBackOnItsPort();
    void aTwinIsTheOtherBuildUnderTheSameConditions();
    void aTwinSharesStoreAndCatalogue();
};

void ShopSpecsTest::findsTheAddressAServicePrints()
{
    QCOMPARE(lab::listeningAddress(QStringLiteral("leaklab-cart listening on http://127.0.0.1:4711")),
        QStringLiteral("127.0.0.1:4711"));
    QCOMPARE(lab::listeningAddress(QStringLiteral("leaklab-store listening on 127.0.0.1:4712")),
        QStringLiteral("127.0.0.1:4712"));
    QCOMPARE(lab::listeningAddress(QStringLiteral("adds go to 127.0.0.1:4712")), QString());
}

void ShopSpecsTest::findsProgramsBesideTheConsoleOrWhereTheyAreInstalled()
{
    const QTemporaryDir prefix;
    const QDir folder(prefix.path());
    const QString console = folder.filePath(QStringLiteral("bin"));
    const QString installed = folder.filePath(QStringLiteral("libexec/leaklab"));
    QVERIFY(folder.mkpath(console) && folder.mkpath(installed));
    const auto put = [](const QString& where) {
        QFile program(where + QStringLiteral("/leaklab-web"));
        return program.open(QIODevice::WriteOnly);
    };

    QCOMPARE(
        lab::programsFor(console), console); // none anywhere: the message names the folder of the console
    QVERIFY(put(installed));
    QCOMPARE(lab::programsFor(console), installed);
    QVERIFY(put(console));
    QCOMPARE(lab::programsFor(console), console);
}

void ShopSpecsTest::restartedServicesGetTheirPortBack()
{
    lab::ShopPlan plan;
    plan.settings.webPort = 8080;
    for (const Role role : { Role::Catalogue, Role::Cart })
        QCOMPARE(valueOf(lab::argumentsFor(plan, role, 1), QStringLiteral("--port")), QStringLiteral("0"));
    QCOMPARE(
        valueOf(lab::argumentsFor(plan, Role::Web, 1), QStringLiteral("--port")), QStringLiteral("8080"));
    for (const Role role : { Role::Catalogue, Role::Cart, Role::Web }) {
        plan.setAddress(role, QStringLiteral("127.0.0.1:5000"));
        QCOMPARE(valueOf(lab::argumentsFor(plan, role, 2), QStringLiteral("--port")), QStringLiteral("5000"));
    }
    QCOMPARE(valueOf(lab::argumentsFor(plan, Role::Web, 1), QStringLiteral("--cart")),
        QStringLiteral("127.0.0.1:5000"));
}

void ShopSpecsTest::onlyTheFirstStartIsAged()
{
    lab::ShopPlan plan;
    QVERIFY(!lab::argumentsFor(plan, Role::Cart, 1).contains(QStringLiteral("--age")));
    plan.settings.age.shareOfLimit = 0.92;
    QCOMPARE(valueOf(lab::argumentsFor(plan, Role::Cart, 1), QStringLiteral("--age")), QStringLiteral("92%"));
    plan.settings.age.lookups = 200'000;
    QCOMPARE(
        valueOf(lab::argumentsFor(plan, Role::Cart, 2), QStringLiteral("--age")), QStringLiteral("200000"));
    plan.cartHasBeenReady = true;
    QVERIFY(!lab::argumentsFor(plan, Role::Cart, 2).contains(QStringLiteral("--age")));
}

void ShopSpecsTest::settingsReachTheCart()
{
    lab::ShopPlan plan;
    plan.runFolder = QStringLiteral("/run/folder");
    plan.settings.leaking = false;
    plan.settings.heapLimit = core::Bytes::mebi(32);
    plan.settings.amplify = 7;
    QVERIFY(!lab::argumentsFor(plan, Role::Cart, 1).contains(QStringLiteral("--request-garbage")));
    plan.settings.requestGarbage = core::Bytes::kibi(64);
    const QStringList arguments = lab::argumentsFor(plan, Role::Cart, 3);
    QCOMPARE(valueOf(arguments, QStringLiteral("--leak")), QStringLiteral("off"));
    QCOMPARE(valueOf(arguments, QStringLiteral("--heap-limit")), QStringLiteral("33554432"));
    QCOMPARE(valueOf(arguments, QStringLiteral("--amplify")), QStringLiteral("7"));
    QCOMPARE(valueOf(arguments, QStringLiteral("--request-garbage")), QStringLiteral("65536"));
    QCOMPARE(valueOf(arguments, QStringLiteral("--flight")), lab::flightFile(plan, 3));
    QCOMPARE(valueOf(arguments, QStringLiteral("--snapshots")), plan.runFolder);
    QVERIFY(lab::flightFile(plan, 3) != lab::flightFile(plan, 4));
}

void ShopSpecsTest::aRedisOfTheUsersOwnIsNotStarted()
{
    lab::LabSettings settings;
    settings.redis = QStringLiteral("db.example:6379");
    const lab::StoreChoice choice
        = lab::chooseStore(settings, QStringLiteral("/bin"), QStringLiteral("/run"));
    QCOMPARE(choice.kind, lab::StoreChoice::Kind::External);
    QCOMPARE(choice.address, QStringLiteral("db.example:6379"));
}

void ShopSpecsTest::theEmbeddedStoreComesBackOnItsPort()
{
    lab::ShopPlan plan;
    plan.settings.useEmbeddedStore = true;
    plan.store = lab::chooseStore(plan.settings, QStringLiteral("/programs"), QStringLiteral("/run"));
    QCOMPARE(plan.store.kind, lab::StoreChoice::Kind::Embedded);
    QCOMPARE(lab::programFor(plan, Role::Store), QStringLiteral("/programs/leaklab-store"));
    QCOMPARE(valueOf(lab::argumentsFor(plan, Role::Store, 1), QStringLiteral("--port")), QStringLiteral("0"));
    plan.setAddress(Role::Store, QStringLiteral("127.0.0.1:6400"));
    QCOMPARE(
        valueOf(lab::argumentsFor(plan, Role::Store, 2), QStringLiteral("--port")), QStringLiteral("6400"));
}

void ShopSpecsTest::aTwinIsTheOtherBuildUnderTheSameConditions()
{
    lab::ShopPlan shop;
    shop.runFolder = QStringLiteral("/run/folder");
    shop.settings.heapLimit = core::Bytes::mebi(32);
    shop.settings.amplify = 7;
    shop.settings.requestGarbage = core::Bytes::kibi(64);
    shop.settings.age.lookups = 200'000;
    shop.settings.webPort = 8080;
    shop.setAddress(Role::Cart, QStringLiteral("127.0.0.1:5000"));
    shop.cartHasBeenReady = true;
    const lab::ShopPlan twin = lab::twinOf(shop, 1);
    const QStringList shops = lab::argumentsFor(shop, Role::Cart, 2);
    const QStringList arguments = lab::argumentsFor(twin, Role::Cart, 2);
    QCOMPARE(valueOf(arguments, QStringLiteral("--leak")), QStringLiteral("off"));
    // It begins as the shop's first cart did, on a port and with a flight recorder of its own.
    QCOMPARE(valueOf(arguments, QStringLiteral("--age")), QStringLiteral("200000"));
    QCOMPARE(valueOf(arguments, QStringLiteral("--port")), QStringLiteral("0"));
    QVERIFY(lab::flightFile(twin, 2) != lab::flightFile(shop, 2));
    QVERIFY(lab::flightFile(twin, 2) != lab::flightFile(lab::twinOf(shop, 2), 2));
    QCOMPARE(valueOf(lab::argumentsFor(twin, Role::Web, 1), QStringLiteral("--port")), QStringLiteral("0"));
    for (const char* same : { "--heap-limit", "--amplify", "--request-garbage" }) {
        const QString option = QString::fromLatin1(same);
        QVERIFY(!valueOf(arguments, option).isEmpty());
        QCOMPARE(valueOf(arguments, option), valueOf(shops, option));
    }
    shop.settings.leaking = false;
    QCOMPARE(valueOf(lab::argumentsFor(lab::twinOf(shop, 1), Role::Cart, 1), QStringLiteral("--leak")),
        QStringLiteral("on"));
}

void ShopSpecsTest::aTwinSharesStoreAndCatalogue()
{
    lab::ShopPlan shop;
    shop.setAddress(Role::Store, QStringLiteral("unix:/run/redis.sock"));
    shop.setAddress(Role::Catalogue, QStringLiteral("127.0.0.1:5001"));
    shop.setAddress(Role::Cart, QStringLiteral("127.0.0.1:5002"));
    lab::ShopPlan twin = lab::twinOf(shop, 1);
    twin.setAddress(Role::Cart, QStringLiteral("127.0.0.1:6002"));
    const QStringList cart = lab::argumentsFor(twin, Role::Cart, 1);
    QCOMPARE(valueOf(cart, QStringLiteral("--redis")), QStringLiteral("unix:/run/redis.sock"));
    QCOMPARE(valueOf(cart, QStringLiteral("--catalogue")), QStringLiteral("127.0.0.1:5001"));
    const QStringList web = lab::argumentsFor(twin, Role::Web, 1);
    QCOMPARE(valueOf(web, QStringLiteral("--cart")), QStringLiteral("127.0.0.1:6002"));
    QCOMPARE(valueOf(web, QStringLiteral("--catalogue")), QStringLiteral("127.0.0.1:5001"));
    for (const Role role : lab::allRoles) {
        QCOMPARE(twin.runs(role), role == Role::Cart || role == Role::Web);
        QVERIFY(shop.runs(role));
    }
    QCOMPARE(twin.processName(Role::Cart), QStringLiteral("twin-cart"));
    QCOMPARE(shop.processName(Role::Cart), QStringLiteral("cart"));
}

QTEST_GUILESS_MAIN(ShopSpecsTest)
#include "shop_specs_test.moc"
