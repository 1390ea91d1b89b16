#pragma once

#include "app/supervise/supervised_process.h"
#include "tests/support/fake_process_backend.h"

#include <QStringList>

#include <memory>

namespace leaklab::tests {

/// A supervised process on a clock and an operating system that the test plays, and a record of all it told.
struct Supervised {
    explicit Supervised(supervise::ProcessSpec spec = plainSpec(), double scale = 1)
    {
        auto backend = std::make_unique<FakeProcessBackend>();
        system = backend.get();
        supervise::RestartPolicy policy;
        policy.scale = scale;
        process = std::make_unique<supervise::SupervisedProcess>(
            std::move(spec), policy, clock, std::move(backend));
        using Process = supervise::SupervisedProcess;
        QObject::connect(process.get(), &Process::stateChanged, process.get(),
            [this](supervise::ProcessState state) { told += supervise::stateName(state); });
        QObject::connect(
            process.get(), &Process::ended, process.get(), [this](const supervise::ExitCause& end) {
                told += QStringLiteral("ended ") + supervise::exitKindName(end.kind) + QLatin1Char(' ')
                    + QString::number(end.code);
            });
        QObject::connect(
            process.get(), &Process::becameReady, process.get(), [this] { told += QStringLiteral("ready"); });
    }

    [[nodiscard]] static supervise::ProcessSpec plainSpec()
    {
        supervise::ProcessSpec spec;
        spec.name = QStringLiteral("cart");
        spec.program = QStringLiteral("/opt/leak lab/cart");
        return spec;
    }

    void wait(core::Duration span)
    {
        clock.advance(span);
        process->tick();
    }
    void run()
    {
        process->start();
        system->comeUp();
    }
    [[nodiscard]] QStringList heard() { return std::exchange(told, {}); }

    core::ManualClock clock;
    FakeProcessBackend* system = nullptr;
    QStringList told;
    std::unique_ptr<supervise::SupervisedProcess> process;
};

} // namespace leaklab::tests
