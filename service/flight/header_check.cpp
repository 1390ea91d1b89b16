#include "service/flight/header_check.h"

#include "service/flight/mapped_file.h"

namespace leaklab::flight {

namespace {
bool hasOurLayout(const FileHeader& header)
{
    return header.headerBytes == sizeof(FileHeader) && header.gaugesBytes == sizeof(Gauges)
        && header.collectionBytes == sizeof(CollectionRecord) && header.ringSlots == CollectionRing::slotCount
        && header.lastWordsBytes == LastWordsRoom::capacity && header.fileBytes == sizeof(FlightFile);
}
} // namespace

std::optional<FlightError> headerRefusal(const FileHeader& header, const std::filesystem::path& file)
{
    if (loadWord(header.magic) != FileHeader::expectedMagic)
        return notARecording(file);
    const std::string named = "The flight recording " + displayName(file);
    if (header.version != FileHeader::formatVersion)
        return FlightError{ named + " has format version " + std::to_string(header.version)
            + "; this program reads version " + std::to_string(FileHeader::formatVersion)
            + ". Use the program it came with." };
    if (!hasOurLayout(header))
        return FlightError{ named + " is laid out differently from what its version says: it is damaged." };
    return std::nullopt;
}

} // namespace leaklab::flight
