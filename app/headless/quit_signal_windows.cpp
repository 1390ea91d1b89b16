#include "app/headless/quit_signal.h"

#include <QMetaObject>
#include <QMutex>

#include <windows.h>

namespace leaklab::headless {

namespace {

/// The console's control handler takes no context, and runs on a thread of the system's.
QMutex receiverMutex;
QuitSignal* receiver = nullptr;

BOOL WINAPI onControlEvent(DWORD)
{
    const QMutexLocker lock(&receiverMutex);
    if (receiver)
        QMetaObject::invokeMethod(receiver, &QuitSignal::quitRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct QuitSignal::Impl { };

void QuitSignal::claim() { }

QuitSignal::QuitSignal(QObject* parent)
    : QObject(parent)
{
    const QMutexLocker lock(&receiverMutex);
    receiver = this;
    SetConsoleCtrlHandler(onControlEvent, TRUE);
}

QuitSignal::~QuitSignal()
{
    SetConsoleCtrlHandler(onControlEvent, FALSE);
    const QMutexLocker lock(&receiverMutex);
    receiver = nullptr;
}

} // namespace leaklab::headless
