#include "service/flight/file_layout.h"
#include "service/flight/flight_recorder.h"
#include "service/flight/mapped_file.h"

#include <optional>
#include <utility>

namespace leaklab::flight {

namespace {
bool hasOurLayout(const FileHeader& header)
{
    return header.headerBytes == sizeof(FileHeader) && header.gaugesBytes == sizeof(Gauges)
        && header.collectionBytes == sizeof(CollectionRecord) && header.ringSlots == CollectionRing::slotCount
        && header.lastWordsBytes == LastWordsRoom::capacity && header.fileBytes == sizeof(FlightFile);
}

std::optional<FlightError> refusal(const MappedFile& mapping, const std::filesystem::path& file)
{
    const auto& header = *static_cast<const FileHeader*>(mapping.data());
    if (loadWord(header.magic) != FileHeader::expectedMagic)
        return notARecording(file);
    const std::string named = "The flight recording " + displayName(file);
    if (header.version != FileHeader::formatVersion)
        return FlightError{ named + " has format version " + std::to_string(header.version)
            + "; this program reads version " + std::to_string(FileHeader::formatVersion)
            + ". Use the program it came with." };
    if (!hasOurLayout(header))
        return FlightError{ named + " is laid out differently from what its version says: it is damaged." };
    if (mapping.size() != sizeof(FlightFile))
        return FlightError{ named + " is truncated: it has " + std::to_string(mapping.size())
            + " bytes instead of " + std::to_string(sizeof(FlightFile)) + "." };
    return std::nullopt;
}
} // namespace

struct Reader::Impl {
    explicit Impl(MappedFile mappedFile)
        : mapping(std::move(mappedFile))
        , file(static_cast<const FlightFile*>(mapping.data()))
    {
    }
    MappedFile mapping;
    const FlightFile* file;
    Gauges lastWhole;
};

std::variant<Reader, FlightError> Reader::open(const std::filesystem::path& file)
{
    auto mapped = MappedFile::open(file, sizeof(FileHeader));
    if (auto* error = std::get_if<FlightError>(&mapped))
        return std::move(*error);
    auto impl = std::make_unique<Impl>(std::move(std::get<MappedFile>(mapped)));
    if (auto error = refusal(impl->mapping, file))
        return std::move(*error);
    return Reader(std::move(impl));
}

Reader::Reader(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

Gauges Reader::gauges() const
{
    if (const auto gauges = m_impl->file->gauges.read())
        m_impl->lastWhole = *gauges;
    return m_impl->lastWhole;
}

std::vector<CollectionRecord> Reader::collectionsAfter(std::uint64_t after) const
{
    return m_impl->file->collections.recordsAfter(after);
}

std::string Reader::lastWords() const
{
    return m_impl->file->lastWords.read();
}

} // namespace leaklab::flight
