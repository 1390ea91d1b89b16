#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QAction;
class QMainWindow;
class QMenu;

namespace leaklab::core {
struct Error;
}

namespace leaklab::ui {

class HandoutWriter;

/// What an action that saves a page says.
struct SavingWords {
    QString action; ///< in the menu
    QString tip;
    QString question; ///< title of the dialog
    QString writing;
    QString saved; ///< "%1" is the file
};

/// "Save handout": asks where to, has it written, and says what came of it. Owner: the window.
/// Thread: the GUI thread.
class HandoutAction : public QObject {
    Q_OBJECT
public:
    using MakeWriter = std::function<std::unique_ptr<HandoutWriter>()>;

    /// `makeWriter`: a writer of what the window shows, for one handout.
    HandoutAction(QMainWindow& window, MakeWriter makeWriter);
    /// Saves another page than a handout, which these words are about.
    HandoutAction(QMainWindow& window, MakeWriter makeWriter, SavingWords words);

    [[nodiscard]] QAction& action() const { return *m_action; }
    void insertInto(QMenu& file); ///< before its last two entries
    /// The file's name without its end that is suggested; at first the date.
    void suggestName(const QString& name) { m_name = name; }
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
    MakeWriter m_makeWriter;
    SavingWords m_words;
    QString m_name;
    QAction* m_action;
};

} // namespace leaklab::ui
