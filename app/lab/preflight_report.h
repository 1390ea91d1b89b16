#pragma once

#include "app/lab/lab_settings.h"
#include "app/lab/machine_memory.h"
#include "app/lab/store_choice.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace leaklab::lab {

/// A program of the shop, as it answered to --version.
struct ProgramFacts {
    QString name; ///< "leaklab-cart"
    QString path;
    bool found = false; ///< it is there and could be started
    QString version; ///< empty: it gave none in time
};

/// A folder that the lab writes to.
struct FolderFacts {
    QString path;
    QString problem; ///< the system's words; empty: one can write there
    std::optional<core::Bytes> free;
};

/// What was measured of this machine.
struct MachineFacts {
    std::vector<ProgramFacts> programs;
    QString loopbackProblem; ///< empty: a connection to 127.0.0.1 works
    bool portTaken = false; ///< the one that the settings ask for
    std::optional<MachineMemory> memory;
    FolderFacts runFolder;
    FolderFacts sessions; ///< where recordings go
    StoreChoice::Kind store = StoreChoice::Kind::Embedded;
    QString storeProblem; ///< of a Redis of the user's own; empty: it answered
};

enum class CheckStatus {
    Good,
    Note, ///< the lab runs; worth knowing
    Missing, ///< the lab will not run, or not for long
};

/// One line of the report, in the user's language.
struct Check {
    CheckStatus status = CheckStatus::Good;
    QString title; ///< "Memory"
    QString finding; ///< "9.1 GiB free; this lab needs up to 416 MiB"
    QString advice; ///< what to do; empty when good
};

struct PreflightReport {
    std::vector<Check> checks;
    [[nodiscard]] CheckStatus worst() const;
};

/// What a lab with these settings may take at most, console included.
[[nodiscard]] core::Bytes memoryNeeded(const LabSettings& settings);

/// Holds the facts against what a lab with `settings` needs. `version` is the console's own.
[[nodiscard]] PreflightReport judge(const MachineFacts& facts, const LabSettings& settings,
    const QString& version, const QLocale& locale = QLocale());

} // namespace leaklab::lab
