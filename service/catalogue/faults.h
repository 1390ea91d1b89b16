#pragma once

#include "service/http/server.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace leaklab::catalogue {

/// What is wrong with the answers about one product, on purpose, and how many it has concerned since the
/// process began. Changes while the service runs:
///   GET  /debug/faults  both as they are: {"goSlow":300,"breakEvery":0,"heldBack":1204,"broken":0}
///   POST /debug/faults  the same after a change: {"goSlow":300}, {"breakEvery":3}, or both
/// Owner: main. Thread: the event loop's. Errors are answers: 400 with a sentence, and nothing is changed.
class Faults {
public:
    static constexpr std::chrono::milliseconds longest{ 3'600'000 };
    static constexpr std::uint64_t rarest = 1'000'000;

    std::chrono::milliseconds slowness{ 0 }; ///< every answer is held back for so long
    std::uint64_t breakEvery = 0; ///< each answer of this number is cut off in the middle; 0: none

    void addRoutes(http::Server& server);

    /// Counts one more answer, whether it is to be held back and whether it is to be cut off.
    struct Verdict {
        bool heldBack = false;
        bool broken = false;
    };
    [[nodiscard]] Verdict next();
    /// Takes a request's body; a sentence when it will not do.
    [[nodiscard]] std::optional<std::string> change(std::string_view json);
    [[nodiscard]] std::string toJson() const;

private:
    std::uint64_t m_sinceBroken = 0;
    std::uint64_t m_heldBack = 0;
    std::uint64_t m_broken = 0;
};

} // namespace leaklab::catalogue
