#include "service/flight/salvage.h"

#include "service/flight/file_layout.h"
#include "service/flight/header_check.h"
#include "service/flight/mapped_file.h"
#include "service/flight/plausibility.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>

namespace leaklab::flight {

namespace {

/// The file's parts as far as they are there: what lies beyond its end is not touched.
class Parts {
public:
    Parts(const FlightFile& file, std::size_t bytes)
        : m_file(file)
        , m_bytes(bytes)
    {
    }
    [[nodiscard]] const FlightFile& file() const { return m_file; }
    template <class T> [[nodiscard]] bool has(const T& part, std::size_t bytes = sizeof(T)) const
    {
        const auto begin
            = reinterpret_cast<const std::byte*>(&part) - reinterpret_cast<const std::byte*>(&m_file);
        return static_cast<std::size_t>(begin) + bytes <= m_bytes;
    }

private:
    const FlightFile& m_file;
    std::size_t m_bytes;
};

/// What one slot holds with its sequence number; none while it is written, or when it never was.
struct WholeGauges {
    Word sequence = 0;
    Gauges gauges;
};

std::optional<WholeGauges> wholeGauges(const GaugeSlots::Slot& slot)
{
    constexpr int attempts = 1000; // against a writer that is alive; one is nearly always enough
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Word sequence = loadWord(slot.sequence);
        if (sequence == 0 || sequence % 2 != 0)
            continue;
        const Gauges gauges = slot.gauges.load();
        if (loadWord(slot.sequence) == sequence)
            return WholeGauges{ sequence, gauges };
    }
    return std::nullopt;
}

void takeGauges(const Parts& parts, Salvage& salvage)
{
    std::vector<WholeGauges> found;
    bool cutOff = false;
    bool written = false;
    for (const GaugeSlots::Slot& slot : parts.file().gauges.slots) {
        cutOff = cutOff || !parts.has(slot);
        if (!parts.has(slot))
            continue;
        written = written || loadWord(slot.sequence) != 0;
        if (const auto whole = wholeGauges(slot))
            found.push_back(*whole);
    }
    std::sort(found.begin(), found.end(),
        [](const WholeGauges& a, const WholeGauges& b) { return a.sequence > b.sequence; });
    const auto believed = std::find_if(
        found.begin(), found.end(), [](const WholeGauges& whole) { return isPlausible(whole.gauges); });
    if (believed != found.end()) {
        salvage.gauges = believed->gauges;
        if (believed != found.begin())
            salvage.losses.emplace_back("The newest gauges are damaged; these are the ones before them.");
        else if (cutOff)
            salvage.losses.emplace_back("Half of the gauges are cut off; these may not be the newest.");
    } else if (cutOff) {
        salvage.losses.emplace_back("The gauges are cut off.");
    } else if (written) {
        salvage.losses.emplace_back("The gauges are damaged.");
    } else {
        salvage.nothingPublished = true;
    }
}

/// How many of the collections that should be there are not.
std::size_t missingCollections(const Salvage& salvage)
{
    const std::uint64_t kept = salvage.collections.size();
    std::uint64_t expected = 0;
    if (salvage.gauges)
        expected = salvage.gauges->minorCount + salvage.gauges->majorCount;
    else if (kept > 0)
        expected = salvage.collections.back().number - salvage.collections.front().number + 1;
    // In a ring that has come round, one may just be being replaced.
    if (expected >= CollectionRing::slotCount)
        expected = CollectionRing::slotCount - 1;
    return expected > kept ? static_cast<std::size_t>(expected - kept) : 0;
}

void takeCollections(const Parts& parts, Salvage& salvage)
{
    const Gauges* gauges = salvage.gauges ? &*salvage.gauges : nullptr;
    std::vector<CollectionRecord> believed;
    for (const Words<CollectionRecord>& slot : parts.file().collections.slots) {
        if (!parts.has(slot))
            break;
        const CollectionRecord record = slot.load();
        const bool whole = record.number != 0 && loadWord(slot.words[0]) == record.number;
        if (whole && isPlausible(record, gauges))
            believed.push_back(record);
    }
    salvage.collections = risingOnes(std::move(believed));
    if (const std::size_t missing = missingCollections(salvage); missing > 0)
        salvage.losses.push_back(std::to_string(missing)
            + (missing == 1 ? " collection that should be in the file can't be read."
                            : " collections that should be in the file can't be read."));
}

bool isPrintable(char letter)
{
    return (letter >= ' ' && letter <= '~') || letter == '\n' || letter == '\t';
}

void takeLastWords(const Parts& parts, Salvage& salvage)
{
    const LastWordsRoom& room = parts.file().lastWords;
    const bool hasLength = parts.has(room.length);
    const Word length = hasLength ? loadWord(room.length) : 0;
    const bool isDamaged = length > LastWordsRoom::capacity;
    if (!hasLength || (!isDamaged && !parts.has(room.text, length))) {
        salvage.losses.emplace_back(hasLength
                ? "The last words are cut off."
                : "The room for the last words is cut off: whether there were any is not known.");
        return;
    }
    std::string words = isDamaged ? std::string() : room.read();
    std::erase(words, '\r');
    const auto printable = static_cast<std::size_t>(std::count_if(words.begin(), words.end(), isPrintable));
    constexpr std::size_t oneIn = 10;
    if (isDamaged || words.size() - printable > words.size() / oneIn) {
        salvage.losses.emplace_back("The last words are damaged.");
        return;
    }
    salvage.lastWordsKnown = true;
    if (printable < words.size()) {
        std::replace_if(
            words.begin(), words.end(), [](char letter) { return !isPrintable(letter); }, '?');
        salvage.losses.emplace_back("Some letters of the last words are damaged and stand as '?'.");
    }
    salvage.lastWords = std::move(words);
}

} // namespace

std::variant<Salvage, FlightError> salvage(const std::filesystem::path& file)
{
    auto mapped = MappedFile::open(file, sizeof(FileHeader));
    if (auto* error = std::get_if<FlightError>(&mapped))
        return std::move(*error);
    const auto& mapping = std::get<MappedFile>(mapped);
    if (auto error = headerRefusal(*static_cast<const FileHeader*>(mapping.data()), file))
        return std::move(*error);

    Salvage result;
    // Memory beyond the end of a mapped file must not be touched, so a file that is cut off is copied.
    std::unique_ptr<FlightFile> copy;
    const auto* whole = static_cast<const FlightFile*>(mapping.data());
    if (mapping.size() < sizeof(FlightFile)) {
        copy = std::make_unique<FlightFile>();
        std::memcpy(copy.get(), mapping.data(), mapping.size());
        whole = copy.get();
        result.losses.push_back("The file is cut off: it has " + std::to_string(mapping.size()) + " bytes of "
            + std::to_string(sizeof(FlightFile)) + ".");
    } else if (mapping.size() > sizeof(FlightFile)) {
        result.losses.emplace_back("Something that is not of the recording follows it in the file.");
    }
    const Parts parts(*whole, mapping.size());
    takeGauges(parts, result);
    takeCollections(parts, result);
    takeLastWords(parts, result);
    return result;
}

} // namespace leaklab::flight
