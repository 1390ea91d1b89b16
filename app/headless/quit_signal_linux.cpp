#include "app/headless/quit_signal.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace leaklab::headless {

namespace {

sigset_t quitSignals()
{
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    return signals;
}

} // namespace

struct QuitSignal::Impl {
    Impl()
    {
        const sigset_t signals = quitSignals();
        descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~Impl()
    {
        notifier.reset();
        if (descriptor >= 0)
            close(descriptor);
    }
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

void QuitSignal::claim()
{
    const sigset_t signals = quitSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

QuitSignal::QuitSignal(QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    m_impl->notifier = std::make_unique<QSocketNotifier>(m_impl->descriptor, QSocketNotifier::Read);
    connect(m_impl->notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        if (read(m_impl->descriptor, &info, sizeof info) == sizeof info)
            Q_EMIT quitRequested();
    });
}

QuitSignal::~QuitSignal() = default;

} // namespace leaklab::headless
