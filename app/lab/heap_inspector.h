#pragma once

#include "app/core/error.h"
#include "app/lab/lab_journal.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkReply;

namespace leaklab::lab {

class FileCopy;

/// Asks the running cart what is alive on its heap. One question at a time: another one while busy does
/// nothing. What a census found becomes an event of the session.
/// Owner: the lab; `journal` must outlive it. Thread: the GUI thread, which it never blocks.
class HeapInspector : public QObject {
    Q_OBJECT
public:
    enum class Census {
        AsOfLastMajor, ///< costs nothing, and knows no retaining paths
        CollectNow, ///< after a major collection, during which the cart answers nobody
    };

    /// `cart` says where it listens; empty while there is none.
    HeapInspector(std::function<QUrl()> cart, LabJournal& journal, QObject* parent = nullptr);
    ~HeapInspector() override;

    [[nodiscard]] bool isBusy() const { return m_reply != nullptr || m_copy != nullptr; }
    /// A snapshot was asked for and is not whole yet where it is wanted.
    [[nodiscard]] bool isSavingSnapshot() const { return m_saving && isBusy(); }
    void takeCensus(Census kind);
    /// Has the cart write a heap snapshot, which stops it meanwhile, and copies that to `target`.
    void saveSnapshot(const QString& target);
    /// Ends what is going on; the cart may finish it for itself.
    void cancel();

Q_SIGNALS:
    void busyChanged(bool busy);
    void censusTaken();
    void snapshotProgressed(qint64 done, qint64 total); ///< bytes copied
    void snapshotSaved(const QString& target, qint64 bytes);
    void failed(const leaklab::core::Error& error);

private:
    void ask(const QByteArray& verb, const QString& path, std::function<void(const QJsonObject&)> done);
    void takeAnswer(const std::function<void(const QJsonObject&)>& done);
    void takeCensusAnswer(const QJsonObject& answer, Census kind);
    void takeSnapshotAnswer(const QJsonObject& answer, const QString& target);
    void endCopy();
    void fail(core::ErrorCode code, const QString& detail);

    std::function<QUrl()> m_cart;
    LabJournal& m_journal;
    QNetworkAccessManager m_network;
    QNetworkReply* m_reply = nullptr;
    std::unique_ptr<FileCopy> m_copy;
    bool m_saving = false; ///< what it is, or was, busy with
    QString m_written; ///< the cart's own copy of the snapshot
};

} // namespace leaklab::lab
