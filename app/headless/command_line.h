#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/lab/lab_settings.h"
#include "app/policy/policy.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace leaklab::headless {

/// Where a run without a window writes what it saw; empty: nowhere.
struct OutputFiles {
    QString csv;
    QString events;
    QString endpoints;
    QString summary;
    QString record;
};

struct CommandLine {
    bool headless = false;
    lab::LabSettings settings;
    std::optional<core::Duration> duration; ///< from the moment the lab is ready; none: until told to stop
    OutputFiles files;
    QString session; ///< a recorded one, to be shown instead of running the lab
    QString exercises; ///< folder of an exercise, or of several, to be opened in the window
    /// Set when all there is to do is to print this (--help, --version).
    QString information;

    /// Whether it asks for what only a run without a window does: to end by itself, or to write files.
    [[nodiscard]] bool needsHeadless() const;
};

/// Reads the console's arguments (without the program's name). They change what `policy` begins with; a bad
/// one, and one against what is locked, is an Error whose detail is a sentence that names the option and what
/// it takes, or the policy's file.
[[nodiscard]] core::Result<CommandLine> parseCommandLine(
    const QStringList& arguments, const policy::Policy& policy = {});

/// The value of --policy among these arguments, which has to be known before the others are read; empty:
/// none.
[[nodiscard]] QString trialPolicy(const QStringList& arguments);

} // namespace leaklab::headless
