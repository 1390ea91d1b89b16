#include "service/flight/mapped_file.h"

#include <system_error>
#include <utility>

namespace leaklab::flight {

namespace {
std::string reason(int systemError)
{
    return std::system_category().message(systemError);
}
} // namespace

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_bytes(other.m_bytes)
{
}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    if (this != &other) {
        unmap();
        m_data = std::exchange(other.m_data, nullptr);
        m_bytes = other.m_bytes;
    }
    return *this;
}

MappedFile::~MappedFile()
{
    unmap();
}

std::string displayName(const std::filesystem::path& file)
{
    const std::u8string name = file.u8string();
    return { name.begin(), name.end() };
}

FlightError cannotCreate(const std::filesystem::path& file, int systemError)
{
    return { "The flight recorder " + displayName(file) + " can't be written (" + reason(systemError)
        + "). Give a folder that you may write to and that has room." };
}

FlightError cannotOpen(const std::filesystem::path& file, int systemError)
{
    return { "The flight recording " + displayName(file) + " can't be read (" + reason(systemError) + ")." };
}

FlightError notARecording(const std::filesystem::path& file)
{
    return { "The file " + displayName(file)
        + " is not a flight recording, or one that is only just being made." };
}

} // namespace leaklab::flight
