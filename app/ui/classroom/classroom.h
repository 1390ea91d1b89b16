#pragma once

#include <QObject>

class QMainWindow;
class QMenu;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

class CueActions;
class IncidentActions;
class Projector;
class SessionView;

/// What an instructor needs beside the lab itself, put into a window: the projector, cues and notes,
/// prepared incidents, a menu of it all, and the handout. The arguments outlive it; the window owns it.
class Classroom : public QObject {
    Q_OBJECT
public:
    /// `file`: the menu that the handout is saved from, before its last two entries.
    Classroom(QMainWindow& window, lab::Lab& lab, SessionView& view, IncidentActions& incidents, QMenu& file);

    void takeOver(const Classroom& other); ///< the projector, and whether incidents are announced

Q_SIGNALS:
    void told(const QString& sentence); ///< what went wrong; empty: it holds no longer

private:
    void makeMenu(QMainWindow& window);

    CueActions* m_cues;
    IncidentActions& m_incidents;
    Projector* m_projector;
};

} // namespace leaklab::ui
