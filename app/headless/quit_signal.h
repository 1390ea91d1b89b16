#pragma once

#include <QObject>

#include <memory>

namespace leaklab::headless {

/// Ctrl-C, SIGTERM or the console window's close button, told as a Qt signal on the owner's thread.
/// One at a time in a process. Owner: main.
class QuitSignal : public QObject {
    Q_OBJECT
public:
    /// First thing in main: signals meant for us are blocked before any thread (a display connection's, say)
    /// exists that would take them and end the program. Children get their mask reset when they are started.
    static void claim();

    explicit QuitSignal(QObject* parent = nullptr);
    ~QuitSignal() override;

Q_SIGNALS:
    void quitRequested();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::headless
