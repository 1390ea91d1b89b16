#pragma once

#include "app/collect/session_record.h"
#include "app/core/result.h"
#include "app/session/losses.h"
#include "app/session/session_info.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace leaklab::session {

/// A session as it was recorded: what its file holds, checked chunk by chunk. Rows and log lines are unpacked
/// when they are asked for. Whatever the bytes are, reading neither fails badly nor makes anything up.
/// A value of its own; any thread.
class Capsule {
public:
    struct Row {
        double time = 0;
        std::array<double, metrics::metricCount> values{};
    };
    using Item = std::variant<Row, collect::LogLine, collect::LabEvent>;

    /// Errors are sentences: not there, a folder, too large, empty, no capsule, or one of a newer version.
    [[nodiscard]] static core::Result<Capsule> read(const QString& file);
    [[nodiscard]] static core::Result<Capsule> fromBytes(QByteArray bytes);

    [[nodiscard]] const SessionInfo& info() const { return m_head.info; }
    [[nodiscard]] const Losses& losses() const { return m_losses; }
    [[nodiscard]] double length() const { return m_length; } ///< seconds, from 0 to the last thing told
    [[nodiscard]] const std::vector<collect::LabEvent>& events() const { return m_events; }
    [[nodiscard]] quint64 rows() const { return m_rows; }

    /// The capsule is told in parts, about one for each second and one for each event.
    [[nodiscard]] std::size_t parts() const { return m_parts.size(); }
    /// What that part holds, rows and log lines by time; empty when it can't be unpacked.
    [[nodiscard]] std::vector<Item> part(std::size_t number) const;
    /// Tells all of it at once.
    void tell(collect::SessionRecord& session) const;

    static void tell(Item item, collect::SessionRecord& session);

private:
    struct Part {
        std::optional<std::size_t> event; ///< in m_events
        QByteArrayView rows;
        QByteArrayView log;
    };
    Capsule() = default;
    [[nodiscard]] core::Result<void> scan();
    void takeRows(QByteArrayView payload);
    void takeEvent(QByteArrayView payload);
    void takeLog(QByteArrayView payload);
    void takeLoss(QByteArrayView payload);
    void measure();
    [[nodiscard]] std::vector<Row> unpack(QByteArrayView payload) const;

    QByteArray m_bytes;
    Head m_head;
    Losses m_losses;
    std::vector<Part> m_parts;
    std::vector<collect::LabEvent> m_events;
    quint64 m_nextRow = 0;
    quint64 m_rows = 0;
    double m_length = 0;
};

} // namespace leaklab::session
