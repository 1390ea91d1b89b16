#include "app/lab/heap_inspector.h"

#include "app/lab/file_copy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace leaklab::lab {

using collect::EventKind;

namespace {

/// Without a byte of an answer. A snapshot of the largest heap takes less.
constexpr int patienceMs = 120'000;
/// A census has some dozen types; whatever sends this much is no cart.
constexpr qint64 largestAnswer = 4 * 1024 * 1024;

bool isCensus(const QJsonObject& answer)
{
    if (!answer.value(QLatin1String("types")).isArray()
        || !answer.value(QLatin1String("liveBytes")).isDouble())
        return false;
    const QJsonArray types = answer.value(QLatin1String("types")).toArray();
    for (const QJsonValue& value : types) {
        const QJsonObject type = value.toObject();
        if (!type.value(QLatin1String("type")).isString() || !type.value(QLatin1String("objects")).isDouble()
            || !type.value(QLatin1String("bytes")).isDouble())
            return false;
    }
    return true;
}

} // namespace

HeapInspector::HeapInspector(std::function<QUrl()> cart, LabJournal& journal, QObject* parent)
    : QObject(parent)
    , m_cart(std::move(cart))
    , m_journal(journal)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

HeapInspector::~HeapInspector() = default;

void HeapInspector::takeCensus(Census kind)
{
    if (isBusy())
        return;
    m_saving = false;
    ask(kind == Census::CollectNow ? "POST" : "GET", QStringLiteral("/debug/census"),
        [this, kind](const QJsonObject& answer) { takeCensusAnswer(answer, kind); });
}

void HeapInspector::saveSnapshot(const QString& target)
{
    if (isBusy())
        return;
    m_saving = true;
    ask("POST", QStringLiteral("/debug/heap-snapshot"),
        [this, target](const QJsonObject& answer) { takeSnapshotAnswer(answer, target); });
}

void HeapInspector::cancel()
{
    if (m_reply)
        return m_reply->abort();
    if (m_copy)
        endCopy();
}

void HeapInspector::ask(
    const QByteArray& verb, const QString& path, std::function<void(const QJsonObject&)> done)
{
    QUrl url = m_cart();
    if (url.isEmpty())
        return fail(core::ErrorCode::CartUnreachable, {});
    url.setPath(path);
    QNetworkRequest request(url);
    request.setTransferTimeout(patienceMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    // A kept connection would keep a stopping service waiting for us.
    request.setRawHeader("Connection", "close");
    m_reply = m_network.sendCustomRequest(request, verb);
    connect(m_reply, &QNetworkReply::downloadProgress, m_reply, [reply = m_reply](qint64 received) {
        if (received > largestAnswer)
            reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, [this, done = std::move(done)] { takeAnswer(done); });
    Q_EMIT busyChanged(true);
}

void HeapInspector::takeAnswer(const std::function<void(const QJsonObject&)>& done)
{
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->read(largestAnswer);
    if (reply->error() == QNetworkReply::NoError)
        done(QJsonDocument::fromJson(body).object());
    else if (reply->error() == QNetworkReply::OperationCanceledError && status < 400)
        fail(core::ErrorCode::CartUnreachable, tr("broken off"));
    else if (status >= 400)
        fail(core::ErrorCode::BadAnswer, QString::fromUtf8(body.left(500)).trimmed());
    else
        fail(core::ErrorCode::CartUnreachable, reply->errorString());
    if (!isBusy())
        Q_EMIT busyChanged(false);
}

void HeapInspector::takeCensusAnswer(const QJsonObject& answer, Census kind)
{
    if (!isCensus(answer))
        return fail(core::ErrorCode::BadAnswer, tr("half an answer, or none of a census"));
    QJsonObject fields = answer;
    fields.insert(QStringLiteral("collected"), kind == Census::CollectNow);
    m_journal.record(EventKind::CensusTaken, fields);
    Q_EMIT censusTaken();
}

void HeapInspector::takeSnapshotAnswer(const QJsonObject& answer, const QString& target)
{
    m_written = answer.value(QLatin1String("file")).toString();
    if (m_written.isEmpty())
        return fail(core::ErrorCode::BadAnswer, tr("half an answer, or none of a heap snapshot"));
    QJsonObject fields = answer;
    fields.remove(QStringLiteral("file"));
    m_journal.record(EventKind::SnapshotTaken, fields);
    m_copy = std::make_unique<FileCopy>(m_written, target);
    connect(m_copy.get(), &FileCopy::progressed, this, &HeapInspector::snapshotProgressed);
    connect(m_copy.get(), &FileCopy::finished, this, [this, target](qint64 bytes) {
        endCopy();
        Q_EMIT snapshotSaved(target, bytes);
    });
    connect(m_copy.get(), &FileCopy::failed, this, [this](const core::Error& error) {
        endCopy();
        Q_EMIT failed(error);
    });
    m_copy->start();
}

void HeapInspector::endCopy()
{
    m_copy.reset();
    QFile::remove(m_written);
    Q_EMIT busyChanged(false);
}

void HeapInspector::fail(core::ErrorCode code, const QString& detail)
{
    Q_EMIT failed({ code, detail.toStdString() });
}

} // namespace leaklab::lab
