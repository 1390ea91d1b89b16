#include "tests/support/web_driver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace leaklab::tests {
namespace {

constexpr int startLimitMs = 30'000;
constexpr int commandLimitMs = 60'000;

QString driverPath()
{
    return QStandardPaths::findExecutable(QStringLiteral("chromedriver"));
}

QString browserPath()
{
    for (const char* name : { "chromium", "chromium-browser", "google-chrome" }) {
        const QString path = QStandardPaths::findExecutable(QLatin1String(name));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

QJsonObject browserOptions(const QString& profile)
{
    QJsonArray arguments{ QStringLiteral("--user-data-dir=") + profile };
    // The browser must work as root and without a display, and must talk to nobody but the shop.
    for (const char* argument : { "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
             "--no-first-run", "--disable-background-networking", "--disable-component-update",
             "--disable-sync", "--disable-dev-shm-usage", "--disable-extensions", "--window-size=1280,900" })
        arguments.append(QLatin1String(argument));
    const QJsonObject chrome{ { QStringLiteral("args"), arguments },
        { QStringLiteral("binary"), browserPath() } };
    const QJsonObject match{ { QStringLiteral("goog:chromeOptions"), chrome } };
    return { { QStringLiteral("capabilities"), QJsonObject{ { QStringLiteral("alwaysMatch"), match } } } };
}

} // namespace

WebDriver::WebDriver()
{
    // A proxy of the machine has nothing to do with its own loopback.
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
}

WebDriver::~WebDriver()
{
    if (m_base.contains(QLatin1String("/session/")))
        command("DELETE", {}); // ends the browser
    m_driver.disconnect();
    m_driver.terminate();
    if (!m_driver.waitForFinished(5'000)) {
        m_driver.kill();
        m_driver.waitForFinished();
    }
}

QString WebDriver::missing()
{
    if (driverPath().isEmpty())
        return QStringLiteral("chromedriver is not installed (on Debian: apt install chromium-driver)");
    if (browserPath().isEmpty())
        return QStringLiteral("Chromium is not installed (on Debian: apt install chromium)");
    return {};
}

bool WebDriver::start()
{
    if (!startDriver())
        return false;
    const auto session = command("POST", QStringLiteral("/session"), browserOptions(m_profile.path()));
    if (!session)
        return false;
    const QString id = (*session)[QStringLiteral("sessionId")].toString();
    if (id.isEmpty()) {
        m_problem = QStringLiteral("chromedriver gave no session");
        return false;
    }
    m_base += QStringLiteral("/session/") + id;
    return true;
}

bool WebDriver::startDriver()
{
    static const QRegularExpression started(QStringLiteral("started successfully on port (\\d+)"));
    m_driver.start(driverPath(), { QStringLiteral("--port=0") });
    QElapsedTimer clock;
    clock.start();
    QString output;
    while (clock.elapsed() < startLimitMs) {
        if (!m_driver.waitForReadyRead(1'000) && m_driver.state() == QProcess::NotRunning)
            break;
        output += QString::fromUtf8(m_driver.readAll());
        const QRegularExpressionMatch match = started.match(output);
        if (match.hasMatch()) {
            m_base = QStringLiteral("http://127.0.0.1:") + match.captured(1);
            QObject::connect(&m_driver, &QProcess::readyRead, &m_driver, [this] { m_driver.readAll(); });
            return true;
        }
    }
    m_problem = QStringLiteral("chromedriver did not start: ") + output;
    return false;
}

std::optional<QJsonValue> WebDriver::command(
    const QByteArray& verb, const QString& path, const QJsonObject& body)
{
    QNetworkRequest request(QUrl(m_base + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setTransferTimeout(commandLimitMs);
    const QByteArray payload
        = verb == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, payload));
    QEventLoop wait;
    QObject::connect(reply.get(), &QNetworkReply::finished, &wait, &QEventLoop::quit);
    if (!reply->isFinished())
        wait.exec();
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    const QJsonValue value = answer[QStringLiteral("value")];
    if (reply->error() == QNetworkReply::NoError)
        return value;
    m_problem = value[QStringLiteral("message")].toString(reply->errorString());
    return std::nullopt;
}

bool WebDriver::open(const QString& url)
{
    return command("POST", QStringLiteral("/url"), { { QStringLiteral("url"), url } }).has_value();
}

bool WebDriver::reload()
{
    return command("POST", QStringLiteral("/refresh")).has_value();
}

bool WebDriver::resize(int width, int height)
{
    return command("POST", QStringLiteral("/window/rect"),
        { { QStringLiteral("width"), width }, { QStringLiteral("height"), height } })
        .has_value();
}

QString WebDriver::find(const QString& selector)
{
    const auto found = command("POST", QStringLiteral("/element"),
        { { QStringLiteral("using"), QStringLiteral("css selector") },
            { QStringLiteral("value"), selector } });
    // The key is fixed by the protocol.
    return found ? (*found)[QStringLiteral("element-6066-11e4-a52e-4f735466cecf")].toString() : QString();
}

QString WebDriver::text(const QString& selector)
{
    return run(
        QStringLiteral("return document.querySelector(arguments[0])?.textContent ?? '';"), { selector })
        .toString()
        .simplified();
}

bool WebDriver::isVisible(const QString& selector)
{
    const QString element = find(selector);
    if (element.isEmpty())
        return false;
    const auto shown = command("GET", QStringLiteral("/element/%1/displayed").arg(element));
    return shown && shown->toBool();
}

int WebDriver::count(const QString& selector)
{
    return run(QStringLiteral("return document.querySelectorAll(arguments[0]).length;"), { selector })
        .toInt();
}

QString WebDriver::property(const QString& selector, const QString& name)
{
    return run(QStringLiteral("return String(document.querySelector(arguments[0])?.[arguments[1]]);"),
        { selector, name })
        .toString();
}

bool WebDriver::click(const QString& selector)
{
    const QString element = find(selector);
    // As a shopper would do before clicking; the driver stops at the window's edge, under what sticks there.
    run(QStringLiteral("document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' });"),
        { selector });
    return !element.isEmpty()
        && command("POST", QStringLiteral("/element/%1/click").arg(element)).has_value();
}

bool WebDriver::type(const QString& selector, const QString& keys)
{
    const QString element = find(selector);
    if (element.isEmpty())
        return false;
    run(QStringLiteral("document.querySelector(arguments[0]).select();"), { selector });
    return command(
        "POST", QStringLiteral("/element/%1/value").arg(element), { { QStringLiteral("text"), keys } })
        .has_value();
}

QJsonValue WebDriver::run(const QString& script, const QJsonArray& arguments)
{
    const auto result = command("POST", QStringLiteral("/execute/sync"),
        { { QStringLiteral("script"), script }, { QStringLiteral("args"), arguments } });
    return result.value_or(QJsonValue());
}

QByteArray WebDriver::screenshot()
{
    const auto picture = command("GET", QStringLiteral("/screenshot"));
    return picture ? QByteArray::fromBase64(picture->toString().toLatin1()) : QByteArray();
}

} // namespace leaklab::tests
