#pragma once

#include <array>
#include <atomic>

namespace leaklab::load {

/// Two values of which one thread fills one while another reads the other; the reader swaps them. Neither
/// waits: the writer takes its value out of the slot for as long as it changes it, and a reader who finds the
/// slot empty comes back later. So the reader sees whole changes only, and all of them in the end.
/// `Value` is cleared with clear() after each reading and so can keep its memory.
template <class Value> class IntervalBuffers {
public:
    IntervalBuffers() = default;
    IntervalBuffers(const IntervalBuffers&) = delete;
    IntervalBuffers& operator=(const IntervalBuffers&) = delete;

    /// Runs `change(Value&)`, which must not throw. Thread: the writer's.
    template <class Change> void write(Change change)
    {
        Value* const value = m_filling.exchange(nullptr, std::memory_order_acquire);
        change(*value);
        m_filling.store(value, std::memory_order_release);
    }

    /// Runs `use(const Value&)` with everything written since the reading before. False, and nothing is lost,
    /// when the writer is, and stays, in the middle of a change. Thread: the reader's.
    template <class Use> [[nodiscard]] bool read(Use use)
    {
        for (int attempt = 0; attempt < attempts; ++attempt) {
            Value* value = m_filling.load(std::memory_order_relaxed);
            if (value == nullptr
                || !m_filling.compare_exchange_weak(
                    value, m_empty, std::memory_order_acq_rel, std::memory_order_relaxed))
                continue;
            use(static_cast<const Value&>(*value));
            value->clear();
            m_empty = value;
            return true;
        }
        return false;
    }

private:
    // Some microseconds: enough for a change to end, unless its thread has lost its processor.
    static constexpr int attempts = 1'000;

    std::array<Value, 2> m_values{};
    std::atomic<Value*> m_filling{ &m_values[0] }; ///< nothing while the writer is at it
    Value* m_empty = &m_values[1]; ///< the reader's
};

} // namespace leaklab::load
