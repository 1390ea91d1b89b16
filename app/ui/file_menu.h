#pragma once

#include "app/session/session_library.h"

#include <QMenu>

#include <functional>

namespace leaklab::ui {

class SessionOpener;

/// The File menu of a window that shows a session: open another, the recent ones, save a copy, quit.
/// The folder of recordings is looked through on another thread when the menu opens. `opener` outlives it.
class FileMenu : public QMenu {
    Q_OBJECT
public:
    /// `recording`: the file of the session that the window shows; empty while there is none.
    FileMenu(SessionOpener& opener, std::function<QString()> recording, QWidget* parent);

    void setRoom(core::Bytes room) { m_room = room; } ///< that recordings may take up

Q_SIGNALS:
    void quitRequested();
    void copyFailed(const QString& sentence);

private:
    void lookForRecent();
    void showRecent(const std::vector<session::SessionEntry>& entries);
    void saveCopy();
    void copyTo(const QString& target);

    SessionOpener& m_opener;
    std::function<QString()> m_recording;
    core::Bytes m_room = session::SessionLibrary::mostBytes;
    QMenu* m_recent;
    QAction* m_saveCopy;
};

} // namespace leaklab::ui
