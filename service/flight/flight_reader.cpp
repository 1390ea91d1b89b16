#include "service/flight/file_layout.h"
#include "service/flight/flight_recorder.h"
#include "service/flight/header_check.h"
#include "service/flight/mapped_file.h"

#include <optional>
#include <utility>

namespace leaklab::flight {

namespace {
std::optional<FlightError> refusal(const MappedFile& mapping, const std::filesystem::path& file)
{
    if (auto error = headerRefusal(*static_cast<const FileHeader*>(mapping.data()), file))
        return error;
    if (mapping.size() != sizeof(FlightFile))
        return FlightError{ "The flight recording " + displayName(file) + " is truncated: it has "
            + std::to_string(mapping.size()) + " bytes instead of " + std::to_string(sizeof(FlightFile))
            + "." };
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
