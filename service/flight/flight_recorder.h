#pragma once

#include "service/flight/flight_format.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace leaklab::flight {

/// Why a flight file could not be written or read, as a sentence.
struct FlightError {
    std::string message;
};

/// The black box, writing side: a mapped file, readable by the user alone, written in place.
/// The kernel keeps what was written when the process dies, however it dies.
/// Owner: the service. Thread: one. Gauges are under a sequence lock; a collection is appended to a ring.
class Writer {
public:
    [[nodiscard]] static std::variant<Writer, FlightError> create(const std::filesystem::path& file);
    Writer(Writer&&) noexcept;
    Writer& operator=(Writer&&) noexcept;
    ~Writer();

    void publish(const Gauges& gauges);
    void append(const CollectionRecord& collection);
    /// Keeps the beginning when `text` is longer than the room for it (8 KiB).
    void setLastWords(std::string_view text);

private:
    struct Impl;
    explicit Writer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// The black box, reading side: works while the writer runs, while it is stuck, and after it has died.
/// Another version, a foreign file or a truncated one is refused with a sentence.
/// Thread: one. Reading never blocks the writer; a read torn by a writer that died in mid-write is reported
/// as the last whole gauges.
class Reader {
public:
    [[nodiscard]] static std::variant<Reader, FlightError> open(const std::filesystem::path& file);
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;
    ~Reader();

    [[nodiscard]] Gauges gauges() const;
    /// Collections numbered above `after`, oldest first; what the ring has already overwritten is missing.
    [[nodiscard]] std::vector<CollectionRecord> collectionsAfter(std::uint64_t after) const;
    [[nodiscard]] std::string lastWords() const;

private:
    struct Impl;
    explicit Reader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::flight
