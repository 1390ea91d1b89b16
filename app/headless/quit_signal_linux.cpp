#include "app/headless/quit_signal.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace leaklab::headless {

/// A signal mask is inherited by every thread made later and by children; threads want that (no other thread
/// may take the signal), children get theirs reset by the process backend.
struct QuitSignal::Impl {
    Impl()
    {
        sigemptyset(&signals);
        sigaddset(&signals, SIGTERM);
        sigaddset(&signals, SIGINT);
        sigaddset(&signals, SIGHUP);
        pthread_sigmask(SIG_BLOCK, &signals, &previous);
        descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~Impl()
    {
        notifier.reset();
        if (descriptor >= 0)
            close(descriptor);
        pthread_sigmask(SIG_SETMASK, &previous, nullptr);
    }
    sigset_t signals{};
    sigset_t previous{};
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

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
