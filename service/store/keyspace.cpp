#include "service/store/keyspace.h"

#include <utility>

namespace leaklab::store {

namespace {

/// Map nodes, string headers and the expiry entry of one key, roughly.
constexpr std::size_t bookkeepingBytes = 192;

std::size_t bytesOf(std::size_t key, std::size_t value)
{
    return key + value + bookkeepingBytes;
}

} // namespace

Keyspace::Keyspace(std::size_t maximumBytes, Now now)
    : m_maximumBytes(maximumBytes)
    , m_now(now ? std::move(now) : Now([] { return std::chrono::steady_clock::now(); }))
{
}

const std::string* Keyspace::find(std::string_view key)
{
    const auto entry = findLive(key);
    return entry == m_entries.end() ? nullptr : &entry->second.value;
}

bool Keyspace::set(std::string_view key, std::string value, std::optional<std::chrono::milliseconds> lifetime)
{
    auto entry = findLive(key);
    const std::size_t freed
        = entry == m_entries.end() ? 0 : bytesOf(entry->first.size(), entry->second.value.size());
    const std::size_t needed = bytesOf(key.size(), value.size());
    if (m_usedBytes - freed + needed > m_maximumBytes) {
        removeExpired();
        if (m_usedBytes - freed + needed > m_maximumBytes)
            return false;
    }
    if (entry == m_entries.end())
        entry = m_entries.emplace(std::string(key), Entry{}).first;
    m_usedBytes = m_usedBytes - freed + needed;
    Entry& stored = entry->second;
    stored.value = std::move(value);
    if (stored.expiry)
        m_expiry.erase(*stored.expiry);
    stored.expiry.reset();
    if (lifetime)
        stored.expiry = m_expiry.emplace(m_now() + *lifetime, &entry->first);
    return true;
}

bool Keyspace::remove(std::string_view key)
{
    const auto entry = findLive(key);
    if (entry == m_entries.end())
        return false;
    erase(entry);
    return true;
}

std::optional<std::optional<std::chrono::milliseconds>> Keyspace::lifetimeLeft(std::string_view key)
{
    const auto entry = findLive(key);
    if (entry == m_entries.end())
        return std::nullopt;
    if (!entry->second.expiry)
        return std::optional<std::chrono::milliseconds>{};
    return std::chrono::ceil<std::chrono::milliseconds>((*entry->second.expiry)->first - m_now());
}

void Keyspace::removeExpired()
{
    const TimePoint now = m_now();
    while (!m_expiry.empty() && m_expiry.begin()->first <= now)
        erase(m_entries.find(*m_expiry.begin()->second));
}

Keyspace::Entries::iterator Keyspace::findLive(std::string_view key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end() || !entry->second.expiry || (*entry->second.expiry)->first > m_now())
        return entry;
    erase(entry);
    return m_entries.end();
}

void Keyspace::erase(Entries::iterator entry)
{
    m_usedBytes -= bytesOf(entry->first.size(), entry->second.value.size());
    if (entry->second.expiry)
        m_expiry.erase(*entry->second.expiry);
    m_entries.erase(entry);
}

} // namespace leaklab::store
