#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace leaklab::tests {

/// A headless Chromium, driven through chromedriver by the WebDriver protocol. Elements are named by CSS
/// selectors; what is asked of an element that is not there comes back empty or false.
/// Thread: the test's; every call waits for its answer.
class WebDriver {
public:
    WebDriver();
    ~WebDriver();
    WebDriver(const WebDriver&) = delete;
    WebDriver& operator=(const WebDriver&) = delete;

    /// Why there can be no browser on this machine; empty when there can.
    [[nodiscard]] static QString missing();

    /// Starts chromedriver on a free port and a browser with a profile of its own. False: see problem().
    bool start();
    /// What went wrong last, in the driver's words.
    [[nodiscard]] QString problem() const { return m_problem; }

    bool open(const QString& url);
    bool reload();
    /// The whole size of the page's window, in CSS pixels.
    bool resize(int width, int height);

    [[nodiscard]] QString text(const QString& selector);
    [[nodiscard]] bool isVisible(const QString& selector);
    [[nodiscard]] int count(const QString& selector);
    [[nodiscard]] QString property(const QString& selector, const QString& name);
    /// Scrolls there and clicks as a shopper would; false when something else lies over it.
    bool click(const QString& selector);
    /// Types into the element, in place of what was in it.
    bool type(const QString& selector, const QString& keys);
    /// Runs the body of a function in the page and returns what it returns.
    QJsonValue run(const QString& script, const QJsonArray& arguments = {});
    /// PNG of what the window shows.
    [[nodiscard]] QByteArray screenshot();

private:
    std::optional<QJsonValue> command(
        const QByteArray& verb, const QString& path, const QJsonObject& body = {});
    [[nodiscard]] QString find(const QString& selector);
    bool startDriver();

    QTemporaryDir m_profile;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QString m_base; ///< chromedriver's address, then with the session
    QString m_problem;
};

} // namespace leaklab::tests
