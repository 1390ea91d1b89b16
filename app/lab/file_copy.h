#pragma once

#include "app/core/error.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QIODevice;
class QThread;

namespace leaklab::lab {

/// Copies one file to another place on a thread of its own. The target has its name only once it is whole;
/// what was there before stays until then. Readable by the user alone.
/// Thread: the GUI thread. The destructor breaks a copy off and waits for the piece that is being written.
class FileCopy : public QObject {
    Q_OBJECT
public:
    FileCopy(QString from, QString to, QObject* parent = nullptr);
    ~FileCopy() override;
    void start(); ///< once

    /// Pieces from one open device to another until the end, or until `keepOn` says no. None when all went
    /// well.
    [[nodiscard]] static std::optional<core::Error> copyAll(
        QIODevice& from, QIODevice& to, const std::function<bool(qint64 done)>& keepOn);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); ///< bytes
    void finished(qint64 bytes);
    void failed(const leaklab::core::Error& error);

private:
    void run();

    QString m_from;
    QString m_to;
    std::atomic<bool> m_cancelled{ false };
    std::unique_ptr<QThread> m_thread;
};

} // namespace leaklab::lab
