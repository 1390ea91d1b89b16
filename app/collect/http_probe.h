#pragma once

#include "app/supervise/process_spec.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace leaklab::collect {

/// Readiness probes by HTTP, as Kubernetes makes them: GET, any 2xx within a second is ready.
/// Owner: the lab; must outlive the probes it makes. Thread: its own.
class HttpProbe : public QObject {
    Q_OBJECT
public:
    explicit HttpProbe(QObject* parent = nullptr);

    /// `url` is asked at every probe; while it is empty the process is not ready.
    [[nodiscard]] supervise::ReadinessProbe probe(std::function<QUrl()> url);

    /// Fetches once; an empty body when there was no good answer.
    void fetch(const QUrl& url, std::function<void(QByteArray body)> done);

private:
    QNetworkAccessManager m_network;
};

} // namespace leaklab::collect
