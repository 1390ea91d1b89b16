#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace leaklab::store {

/// Keys with values that may expire, in a bounded amount of memory (bytes, bookkeeping included by estimate).
/// Nothing expired is ever seen, whether or not removeExpired() has come by.
/// Owner: the store process. Thread: one.
class Keyspace {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Now = std::function<TimePoint()>;

    /// `now` is injected so that tests advance it; null means the steady clock.
    explicit Keyspace(std::size_t maximumBytes, Now now = {});

    /// The value, or null. Good until the next call that changes something.
    [[nodiscard]] const std::string* find(std::string_view key);
    /// False, and nothing is changed, when it does not fit in the memory allowed.
    [[nodiscard]] bool set(
        std::string_view key, std::string value, std::optional<std::chrono::milliseconds> lifetime);
    bool remove(std::string_view key);
    /// Null: no such key. An empty inner optional: it never expires.
    [[nodiscard]] std::optional<std::optional<std::chrono::milliseconds>> lifetimeLeft(std::string_view key);

    /// Frees what has expired.
    void removeExpired();

    [[nodiscard]] std::size_t usedBytes() const { return m_usedBytes; }
    [[nodiscard]] std::size_t maximumBytes() const { return m_maximumBytes; }
    [[nodiscard]] std::size_t keys() const { return m_entries.size(); }
    [[nodiscard]] std::size_t expiringKeys() const { return m_expiry.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Expiry = std::multimap<TimePoint, const std::string*>;
    struct Entry {
        std::string value;
        std::optional<Expiry::iterator> expiry;
    };
    using Entries = std::unordered_map<std::string, Entry, Hash, std::equal_to<>>;

    Entries::iterator findLive(std::string_view key);
    void erase(Entries::iterator entry);

    std::size_t m_maximumBytes;
    Now m_now;
    std::size_t m_usedBytes = 0;
    Entries m_entries;
    Expiry m_expiry; ///< points at the keys in m_entries, which never move
};

} // namespace leaklab::store
