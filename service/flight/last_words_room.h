#pragma once

#include "service/flight/shared_words.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace leaklab::flight {

/// Room for what a process says before it ends. The length is written last.
struct LastWordsRoom {
    static constexpr std::size_t capacity = 8192;
    Word length;
    std::array<Word, capacity / sizeof(Word)> text;

    void write(std::string_view words);
    [[nodiscard]] std::string read() const;
};

} // namespace leaklab::flight
