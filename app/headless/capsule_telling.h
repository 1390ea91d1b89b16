#pragma once

#include "app/core/result.h"
#include "app/headless/capsule_options.h"
#include "app/headless/session_files.h"
#include "app/headless/subcommands.h"
#include "app/session/capsule.h"

#include <memory>
#include <optional>

namespace leaklab::headless {

/// Has a recorded session told again into the files that were asked for. Thread: one.
class CapsuleTelling {
public:
    /// Reads the capsule and opens the files. Errors are sentences.
    [[nodiscard]] core::Result<void> open(const CapsuleOptions& options);
    [[nodiscard]] const std::shared_ptr<const session::Capsule>& capsule() const { return m_capsule; }

    /// To be called for the newest row, for each event, and at the end.
    void takeRow(const collect::SessionRecord& session);
    void takeEvent(const collect::LabEvent& event);
    void takeEnd(const collect::SessionRecord& session);

    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; } ///< the first one

private:
    void check(const core::Result<void>& written);

    CapsuleOptions m_options;
    std::shared_ptr<const session::Capsule> m_capsule;
    SessionFiles m_files;
    std::optional<core::Error> m_error;
};

/// How a command ends that told a session: what was lost, or what could not be written.
[[nodiscard]] CommandResult resultOf(const CapsuleTelling& telling, const QString& output);

} // namespace leaklab::headless
