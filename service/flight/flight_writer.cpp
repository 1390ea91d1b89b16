#include "service/flight/file_layout.h"
#include "service/flight/flight_recorder.h"
#include "service/flight/mapped_file.h"

#include <utility>

namespace leaklab::flight {

struct Writer::Impl {
    explicit Impl(MappedFile mappedFile)
        : mapping(std::move(mappedFile))
        , file(static_cast<FlightFile*>(mapping.data()))
    {
    }
    MappedFile mapping;
    FlightFile* file;
    Word publications = 0;
};

std::variant<Writer, FlightError> Writer::create(const std::filesystem::path& file)
{
    auto mapped = MappedFile::create(file, sizeof(FlightFile));
    if (auto* error = std::get_if<FlightError>(&mapped))
        return std::move(*error);
    auto impl = std::make_unique<Impl>(std::move(std::get<MappedFile>(mapped)));
    FileHeader& header = impl->file->header;
    header.version = FileHeader::formatVersion;
    header.headerBytes = sizeof(FileHeader);
    header.gaugesBytes = sizeof(Gauges);
    header.collectionBytes = sizeof(CollectionRecord);
    header.ringSlots = CollectionRing::slotCount;
    header.lastWordsBytes = LastWordsRoom::capacity;
    header.fileBytes = sizeof(FlightFile);
    storeWord(header.magic, FileHeader::expectedMagic);
    return Writer(std::move(impl));
}

Writer::Writer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;
Writer::~Writer() = default;

void Writer::publish(const Gauges& gauges)
{
    m_impl->file->gauges.write(++m_impl->publications, gauges);
}

void Writer::append(const CollectionRecord& collection)
{
    m_impl->file->collections.append(collection);
}

void Writer::setLastWords(std::string_view text)
{
    m_impl->file->lastWords.write(text);
}

} // namespace leaklab::flight
