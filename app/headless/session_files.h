#pragma once

#include "app/collect/session_record.h"
#include "app/core/result.h"
#include "app/headless/csv_recorder.h"
#include "app/headless/output_file.h"

#include <QString>

namespace leaklab::headless {

/// The two files that tell a session to other programs: every row as CSV, every event as a JSON object a
/// line. A running lab and a recorded session write them through here, so both come to the same bytes.
class SessionFiles {
public:
    /// An empty name: not wanted.
    [[nodiscard]] core::Result<void> open(const QString& csv, const QString& events);
    /// Writes the newest row of `session`.
    [[nodiscard]] core::Result<void> writeRow(const collect::SessionRecord& session);
    [[nodiscard]] core::Result<void> writeEvent(const collect::LabEvent& event);

private:
    CsvRecorder m_csv;
    OutputFile m_events;
};

} // namespace leaklab::headless
