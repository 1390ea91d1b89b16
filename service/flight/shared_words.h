#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace leaklab::flight {

/// Memory that one process writes while another reads it: only ever touched in atomic 64-bit words, so that
/// a torn copy can happen (and is found out by a sequence number) but never undefined behaviour.
/// The words are stored with release and loaded with acquire order. That takes the place of the fences of a
/// textbook sequence lock, costs nothing on x86, and ThreadSanitizer understands it.
static_assert(std::atomic_ref<std::uint64_t>::is_always_lock_free);
static_assert(std::endian::native == std::endian::little, "the file format is little endian");

using Word = std::uint64_t;

inline void storeWord(Word& word, Word value)
{
    std::atomic_ref<Word>(word).store(value, std::memory_order_release);
}

[[nodiscard]] inline Word loadWord(const Word& word)
{
    // Loading writes nothing, so a read-only mapping will do; C++20 has no atomic_ref to const.
    return std::atomic_ref<Word>(const_cast<Word&>(word)).load(std::memory_order_acquire);
}

template <class T> struct Words {
    static_assert(std::is_trivially_copyable_v<T> && sizeof(T) % sizeof(Word) == 0);
    std::array<Word, sizeof(T) / sizeof(Word)> words;

    void store(const T& value)
    {
        const auto source = std::bit_cast<decltype(words)>(value);
        for (std::size_t i = 0; i < words.size(); ++i)
            storeWord(words[i], source[i]);
    }
    [[nodiscard]] T load() const
    {
        decltype(words) copy;
        for (std::size_t i = 0; i < words.size(); ++i)
            copy[i] = loadWord(words[i]);
        return std::bit_cast<T>(copy);
    }
};

} // namespace leaklab::flight
