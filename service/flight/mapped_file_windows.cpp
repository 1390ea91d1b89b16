#include "service/flight/mapped_file.h"

#include <windows.h>

namespace leaklab::flight {

namespace {
class Handle {
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle)
    {
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (valid())
            CloseHandle(m_handle);
    }
    [[nodiscard]] bool valid() const { return m_handle != nullptr && m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

int lastError()
{
    return static_cast<int>(GetLastError());
}
} // namespace

// Readable by the user alone: a new file inherits the rights of its folder, and the user's own folders are
// closed to others; the run folder is one of them.
std::variant<MappedFile, FlightError> MappedFile::create(const std::filesystem::path& file, std::size_t bytes)
{
    if (DeleteFileW(file.c_str()) == 0 && GetLastError() != ERROR_FILE_NOT_FOUND)
        return cannotCreate(file, lastError());
    const Handle handle(CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, shareAll, nullptr, CREATE_NEW,
        FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!handle.valid())
        return cannotCreate(file, lastError());
    LARGE_INTEGER size;
    size.QuadPart = static_cast<LONGLONG>(bytes);
    const Handle mapping(CreateFileMappingW(
        handle.get(), nullptr, PAGE_READWRITE, static_cast<DWORD>(size.HighPart), size.LowPart, nullptr));
    if (!mapping.valid())
        return cannotCreate(file, lastError());
    void* data = MapViewOfFile(mapping.get(), FILE_MAP_READ | FILE_MAP_WRITE, 0, 0, bytes);
    if (data == nullptr)
        return cannotCreate(file, lastError());
    return MappedFile(data, bytes);
}

std::variant<MappedFile, FlightError> MappedFile::open(
    const std::filesystem::path& file, std::size_t minimumBytes)
{
    const Handle handle(CreateFileW(
        file.c_str(), GENERIC_READ, shareAll, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    LARGE_INTEGER size;
    if (!handle.valid() || GetFileSizeEx(handle.get(), &size) == 0)
        return cannotOpen(file, lastError());
    const auto bytes = static_cast<std::size_t>(size.QuadPart);
    if (bytes < minimumBytes)
        return notARecording(file);
    const Handle mapping(CreateFileMappingW(handle.get(), nullptr, PAGE_READONLY, 0, 0, nullptr));
    if (!mapping.valid())
        return cannotOpen(file, lastError());
    void* data = MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, bytes);
    if (data == nullptr)
        return cannotOpen(file, lastError());
    return MappedFile(data, bytes);
}

void MappedFile::unmap()
{
    if (m_data != nullptr)
        UnmapViewOfFile(m_data);
    m_data = nullptr;
}

} // namespace leaklab::flight
