#include "app/headless/quit_signal.h"

#include <QMetaObject>
#include <QMutex>

#include <windows.h>

namespace leaklab::headless {

namespace {

/// The console's control handler takes no context, and runs on a thread of the system's.
QMutex receiverMutex;
QuitSignal* receiver = nullptr;

BOOL WINAPI onControlEvent(DWORD event)
{
    {
        const QMutexLocker lock(&receiverMutex);
        if (receiver)
            QMetaObject::invokeMethod(receiver, &QuitSignal::quitRequested, Qt::QueuedConnection);
    }
    // When the terminal closes, returning would end us at once. Not returning leaves us the seconds that the
    // system grants, and the end of main ends this thread too.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
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
    // The handler stays: taking it away could wait for a call of it that waits for our end.
    const QMutexLocker lock(&receiverMutex);
    receiver = nullptr;
}

} // namespace leaklab::headless
