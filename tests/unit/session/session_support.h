#pragma once

#include "app/collect/session_record.h"
#include "app/session/capsule.h"
#include "app/session/recorder.h"

#include <QJsonObject>

#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <mutex>

namespace leaklab::tests {

/// Keeps a capsule in memory; refuses to take anything while `full`.
struct MemorySink final : session::CapsuleSink {
    struct Store {
        std::mutex mutex;
        QByteArray bytes;
        bool full = false;
        void setFull(bool value)
        {
            const std::lock_guard lock(mutex);
            full = value;
        }
        QByteArray content()
        {
            const std::lock_guard lock(mutex);
            return bytes;
        }
    };
    explicit MemorySink(std::shared_ptr<Store> target)
        : store(std::move(target))
    {
    }
    core::Result<void> append(const QByteArray& bytes) override
    {
        const std::lock_guard lock(store->mutex);
        if (store->full)
            return core::Error{ core::ErrorCode::FileNotWritable, "disk full" };
        store->bytes += bytes;
        return {};
    }
    std::shared_ptr<Store> store;
};

using RowValues = std::array<double, metrics::metricCount>;

/// Row `number` of a made-up session: figures of several shapes, and gaps.
inline RowValues rowValues(int number)
{
    RowValues values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i + 1) * 1e3 / (number % 7 + 1) + number;
    values[3] = std::numeric_limits<double>::quiet_NaN();
    return values;
}

inline collect::LabEvent eventAt(double time, collect::EventKind kind)
{
    collect::LabEvent event;
    event.time = time;
    event.wallTime = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + std::llround(time * 1000), Qt::UTC);
    event.kind = kind;
    event.process = QStringLiteral("cart");
    return event;
}

inline collect::LogLine lineAt(double time, const QString& text)
{
    return { time, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + std::llround(time * 1000), Qt::UTC),
        QStringLiteral("cart"), true, text };
}

/// Tells ten rows a second, a line a second and a death every four seconds.
inline void tellSeconds(collect::SessionRecord& session, int from, int to)
{
    for (int second = from; second < to; ++second) {
        for (int row = 0; row < 10; ++row)
            session.appendRow(second + (row + 1) * 0.1 + 1e-9, rowValues(second * 10 + row));
        session.appendLogLine(lineAt(second + 0.55, QStringLiteral("line %1").arg(second)));
        if (second % 4 == 3) {
            collect::LabEvent death = eventAt(second + 0.97, collect::EventKind::ProcessDied);
            death.cause = supervise::ExitCause{ supervise::ExitKind::HeapLimit, 134, {} };
            death.fields = { { QStringLiteral("records"), second * 1000 },
                { QStringLiteral("lastWords"), QStringLiteral("FATAL \u20ac\n") } };
            session.appendEvent(death);
        }
    }
}

/// What a recorder makes of such a session of that many seconds.
inline QByteArray recordedBytes(int seconds)
{
    const auto store = std::make_shared<MemorySink::Store>();
    collect::SessionRecord session;
    {
        session::Recorder recorder(
            session, session::SessionInfo::ofNow(), std::make_unique<MemorySink>(store));
        tellSeconds(session, 0, seconds);
    }
    return store->content();
}

inline session::Capsule capsuleOf(const QByteArray& bytes)
{
    auto capsule = session::Capsule::fromBytes(bytes);
    if (!capsule)
        qFatal("%s", capsule.error().detail.c_str());
    return std::move(capsule.value());
}

} // namespace leaklab::tests
