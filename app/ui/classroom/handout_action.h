#pragma once

#include <QObject>
#include <QString>

#include <chrono>

class QAction;
class QMainWindow;

namespace leaklab::core {
struct Error;
}
namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

/// "Save handout": asks where to, has it written, and says what came of it. `lab` outlives it.
/// Owner: the window. Thread: the GUI thread.
class HandoutAction : public QObject {
    Q_OBJECT
public:
    HandoutAction(QMainWindow& window, const lab::Lab& lab);

    [[nodiscard]] QAction& action() const { return *m_action; }
    void saveTo(const QString& file); ///< without asking; one at a time

Q_SIGNALS:
    /// What went wrong, and what to do; empty: what was told before no longer holds.
    void told(const QString& sentence);

private:
    void choose();
    void say(const QString& message, std::chrono::milliseconds time = {}); ///< 0: until the next
    void showBar(const QString& message);
    void finish(const QString& message);

    QMainWindow& m_window;
    const lab::Lab& m_lab;
    QAction* m_action;
};

} // namespace leaklab::ui
