#include "tests/bench/answer_trace.h"

#include "app/load/result_recorder.h"

#include <chrono>
#include <mutex>

namespace leaklab::bench {

namespace {

struct Trace {
    std::mutex mutex;
    std::vector<std::int64_t> answers; ///< guarded by mutex
};

Trace& trace()
{
    static Trace theTrace;
    return theTrace;
}

} // namespace

std::vector<std::int64_t> answerTrace()
{
    const std::lock_guard lock(trace().mutex);
    return trace().answers;
}

} // namespace leaklab::bench

// What `ld --wrap` calls the function that stands before ResultRecorder::ended, and that function itself.
extern "C" {
void __real__ZN7leaklab4load14ResultRecorder5endedERKNS0_6EndingE(
    leaklab::load::ResultRecorder* recorder, const leaklab::load::Ending& ending);

void __wrap__ZN7leaklab4load14ResultRecorder5endedERKNS0_6EndingE(
    leaklab::load::ResultRecorder* recorder, const leaklab::load::Ending& ending)
{
    if (ending.answered) {
        const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
        const std::lock_guard lock(leaklab::bench::trace().mutex);
        leaklab::bench::trace().answers.push_back(now.count());
    }
    __real__ZN7leaklab4load14ResultRecorder5endedERKNS0_6EndingE(recorder, ending);
}
}
