#pragma once

#include "service/heap/heap.h"
#include "service/http/event_loop.h"
#include "service/http/server.h"

#include <cstdint>
#include <string>

namespace leaklab::cart {

/// What somebody who looks for the leak can ask of the running service:
///   GET  /debug/census         live objects by type, as the last major collection found them: no pause
///   POST /debug/census         the same after a major collection now, and what held the largest types
///   POST /debug/heap-snapshot  everything alive, as a .heapsnapshot file for Chrome's DevTools
/// Answers are JSON; `pauseMs` is how long the question stopped the service. The gateway does not pass them
/// on. Owner: main. Thread: the event loop's. Errors are answers: a sentence.
class HeapInspection {
public:
    /// `snapshotFolder`: UTF-8; empty: no snapshots.
    HeapInspection(heap::Heap& heap, http::EventLoop& loop, std::string snapshotFolder);

    void addRoutes(http::Server& server);

private:
    void answerCensus(http::Responder responder);
    /// In a turn of its own, when nobody has a raw pointer into the heap.
    void collectAndAnswerCensus(http::Responder responder);
    void writeSnapshotAndAnswer(http::Responder responder);
    [[nodiscard]] http::Response snapshotResponse();
    [[nodiscard]] std::string census(bool paths, double pauseMilliseconds);

    heap::Heap& m_heap;
    http::EventLoop& m_loop;
    std::string m_snapshotFolder;
    std::uint64_t m_snapshots = 0;
};

} // namespace leaklab::cart
