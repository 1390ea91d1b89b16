#pragma once

#include <QObject>

#include <memory>

namespace leaklab::headless {

/// Ctrl-C, SIGTERM or the console window's close button, told as a Qt signal on the owner's thread.
/// One at a time in a process. Owner: main.
class QuitSignal : public QObject {
    Q_OBJECT
public:
    explicit QuitSignal(QObject* parent = nullptr);
    ~QuitSignal() override;

Q_SIGNALS:
    void quitRequested();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::headless
