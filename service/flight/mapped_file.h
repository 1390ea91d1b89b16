#pragma once

#include "service/flight/flight_recorder.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <variant>

namespace leaklab::flight {

/// A file mapped into memory, shared with other processes. Movable; unmaps at the end.
class MappedFile {
public:
    /// A new file of zeros, all its blocks really there, readable and writable by the user alone, in place
    /// of what had the name before; somebody who still has that one mapped keeps it.
    [[nodiscard]] static std::variant<MappedFile, FlightError> create(
        const std::filesystem::path& file, std::size_t bytes);
    /// An existing file, to read only. Shorter than `minimumBytes` is an error.
    [[nodiscard]] static std::variant<MappedFile, FlightError> open(
        const std::filesystem::path& file, std::size_t minimumBytes);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    ~MappedFile();

    [[nodiscard]] void* data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_bytes; }

private:
    MappedFile(void* data, std::size_t bytes)
        : m_data(data)
        , m_bytes(bytes)
    {
    }
    void unmap();
    void* m_data = nullptr;
    std::size_t m_bytes = 0;
};

/// UTF-8 on every system, for messages.
[[nodiscard]] std::string displayName(const std::filesystem::path& file);
[[nodiscard]] FlightError cannotCreate(const std::filesystem::path& file, int systemError);
[[nodiscard]] FlightError cannotOpen(const std::filesystem::path& file, int systemError);
[[nodiscard]] FlightError notARecording(const std::filesystem::path& file);

} // namespace leaklab::flight
