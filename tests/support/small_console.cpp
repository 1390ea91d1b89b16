// A console in small: starts the program it is given through the platform's backend, tells its process id,
// and waits for somebody to end it the hard way.

#include "app/supervise/process_backend.h"

#include <QCoreApplication>

#include <cstdio>

using leaklab::supervise::ExitCause;
using leaklab::supervise::ProcessBackend;

int main(int argc, char** argv)
{
    if (const auto kept = leaklab::supervise::keepChildrenWithUs(); !kept) {
        std::fprintf(stderr, "%s\n", kept.error().detail.c_str());
        return 1;
    }
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: small_console PROGRAM [ARGUMENT...]\n", stderr);
        return 1;
    }
    const auto backend = leaklab::supervise::makeProcessBackend();
    QObject::connect(backend.get(), &ProcessBackend::started, backend.get(), [](qint64 pid) {
        std::printf("child %lld\n", static_cast<long long>(pid));
        std::fflush(stdout);
    });
    QObject::connect(backend.get(), &ProcessBackend::finished, backend.get(),
        [](const ExitCause& cause) { QCoreApplication::exit(cause.code); });
    backend->start(arguments.at(1), arguments.mid(2), {});
    return QCoreApplication::exec();
}
