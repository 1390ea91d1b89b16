#pragma once

#include "app/collect/session_record.h"
#include "app/core/result.h"
#include "app/session/capsule_file.h"
#include "app/session/session_info.h"

#include <QJsonObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

namespace leaklab::session {

/// Rows one after the other, the time in front of each.
struct RowsPart {
    quint64 first = 0; ///< number of the first one in the session
    std::vector<double> values;
};
/// What the recorder had to drop.
struct LostPart {
    double from = 0;
    double to = 0;
    quint64 rows = 0;
    quint64 logLines = 0;
};
using CapsulePart
    = std::variant<SessionInfo, RowsPart, collect::LabEvent, std::vector<collect::LogLine>, LostPart>;

/// Packs what a session tells and writes it on a thread of its own, so that a slow disk stalls nobody. While
/// the disk takes nothing, parts wait in memory and are tried again; only when `mostWaiting` is reached, the
/// oldest rows and log lines go, and the capsule says which. Owner: the recorder. Thread: push() and the
/// destructor from one; `news` is called on the writer's own.
class CapsuleWriter {
public:
    static constexpr std::size_t mostWaiting = std::size_t{ 64 } << 20; ///< bytes

    /// `news`: the first error of a row of them; nothing when all is well again.
    using News = std::function<void(std::optional<core::Error>)>;
    CapsuleWriter(std::unique_ptr<CapsuleSink> sink, SessionInfo info, News news,
        std::size_t waitingLimit = mostWaiting);
    /// Writes what is waiting, if the disk takes it, and ends the capsule.
    ~CapsuleWriter();

    void push(CapsulePart part);

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] bool writeWaiting();
    [[nodiscard]] bool write(const char* type, const QByteArray& payload);
    [[nodiscard]] bool write(const CapsulePart& part);
    void writeEnd();
    void makeRoom();

    std::unique_ptr<CapsuleSink> m_sink;
    News m_news;
    std::size_t m_waitingLimit;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<CapsulePart> m_waiting; ///< under the mutex, as is its size
    std::size_t m_waitingBytes = 0;
    std::optional<LostPart> m_lost;

    // Of the thread alone:
    SessionInfo m_info;
    QByteArray m_preamble; ///< until it is written
    quint32 m_number = 0;
    quint64 m_headAfter = 0; ///< rows after which the HEAD comes again
    quint64 m_rows = 0;
    quint64 m_events = 0;
    quint64 m_logLines = 0;
    int m_deaths = 0;
    double m_lastTime = 0;
    bool m_inTrouble = false;

    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace leaklab::session
