#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace leaklab::tests {

/// A peer that takes no part in HTTP: whatever it is asked, it sends the next bytes of its script. For each
/// connection in turn it has a list of steps, one for each request header it reads.
class ScriptedPeer {
public:
    enum class After { Keep, Close, Reset };
    struct Step {
        std::string bytes;
        After after = After::Keep;
    };
    using Script = std::vector<Step>;

    explicit ScriptedPeer(std::vector<Script> scripts);
    ~ScriptedPeer();
    ScriptedPeer(const ScriptedPeer&) = delete;
    ScriptedPeer& operator=(const ScriptedPeer&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] int connections() const;

    /// A sound answer 200 with `body`, after which the connection is kept.
    [[nodiscard]] static Step answer(const std::string& body);

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace leaklab::tests
