#include "app/collect/http_probe.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace leaklab::collect {

namespace {
constexpr int probeTimeMs = 1'000;

QNetworkRequest probeRequest(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(probeTimeMs);
    // A kept connection would keep a stopping service waiting for us.
    request.setRawHeader("Connection", "close");
    return request;
}

} // namespace

HttpProbe::HttpProbe(QObject* parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

supervise::ReadinessProbe HttpProbe::probe(std::function<QUrl()> url)
{
    return [this, url = std::move(url)](const std::function<void(bool)>& answer) {
        const QUrl target = url();
        if (target.isEmpty()) {
            QMetaObject::invokeMethod(
                this, [answer] { answer(false); }, Qt::QueuedConnection);
            return;
        }
        QNetworkReply* reply = m_network.get(probeRequest(target));
        connect(reply, &QNetworkReply::finished, this, [reply, answer] {
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            answer(reply->error() == QNetworkReply::NoError && status >= 200 && status < 300);
            reply->deleteLater();
        });
    };
}

void HttpProbe::fetch(const QUrl& url, std::function<void(QByteArray)> done)
{
    QNetworkReply* reply = m_network.get(probeRequest(url));
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        done(reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray());
        reply->deleteLater();
    });
}

} // namespace leaklab::collect
