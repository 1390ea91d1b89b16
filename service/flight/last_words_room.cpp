#include "service/flight/last_words_room.h"

#include <algorithm>
#include <cstring>

namespace leaklab::flight {

void LastWordsRoom::write(std::string_view words)
{
    const std::string_view kept = words.substr(0, capacity);
    storeWord(length, 0);
    for (std::size_t at = 0; at < kept.size(); at += sizeof(Word)) {
        Word word = 0;
        std::memcpy(&word, kept.data() + at, std::min(sizeof(Word), kept.size() - at));
        storeWord(text[at / sizeof(Word)], word);
    }
    storeWord(length, kept.size());
}

std::string LastWordsRoom::read() const
{
    const Word size = std::min<Word>(loadWord(length), capacity);
    std::string words(size, '\0');
    for (std::size_t at = 0; at < words.size(); at += sizeof(Word)) {
        const Word word = loadWord(text[at / sizeof(Word)]);
        std::memcpy(words.data() + at, &word, std::min(sizeof(Word), words.size() - at));
    }
    return loadWord(length) == size ? words : std::string();
}

} // namespace leaklab::flight
