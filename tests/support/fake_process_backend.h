#pragma once

#include "app/supervise/process_backend.h"

#include <QList>

#include <optional>

namespace leaklab::tests {

/// A process that does only what the test says. The test plays the operating system: comeUp(), say(), die().
class FakeProcessBackend final : public supervise::ProcessBackend {
public:
    struct Start {
        QString program;
        QStringList arguments;
        QString workingDirectory;
    };

    void start(const QString& program, const QStringList& arguments, const QString& workingDirectory) override
    {
        starts.append({ program, arguments, workingDirectory });
        stopRequests = 0;
        kills = 0;
        usage = {};
    }
    void requestStop() override { ++stopRequests; }
    void kill() override { ++kills; }
    [[nodiscard]] qint64 pid() const override { return present; }
    [[nodiscard]] std::optional<supervise::ProcessCounters> counters() const override { return usage; }
    [[nodiscard]] std::optional<core::Bytes> resident() const override
    {
        return present != 0 ? std::optional(usage.resident) : std::nullopt;
    }

    void comeUp()
    {
        present = 1'000 + starts.size();
        Q_EMIT started(present);
    }
    void say(const QByteArray& line, bool isError = false) { Q_EMIT output(line, isError); }
    void die(supervise::ExitKind kind, int code)
    {
        present = 0;
        usage.resident = {};
        Q_EMIT finished({ kind, code, {} });
    }

    QList<Start> starts;
    int stopRequests = 0; ///< of the present launch
    int kills = 0; ///< of the present launch
    qint64 present = 0;
    supervise::ProcessCounters usage;
};

} // namespace leaklab::tests
