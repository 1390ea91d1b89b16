#pragma once

#include <QObject>

class QMainWindow;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

class CueActions;
class IncidentActions;
class Projector;
class SessionView;

/// What an instructor needs beside the lab itself, put into a window: the projector, cues and notes,
/// prepared incidents, and a menu of it all. The arguments outlive it; the window owns it.
class Classroom : public QObject {
    Q_OBJECT
public:
    Classroom(QMainWindow& window, lab::Lab& lab, SessionView& view, IncidentActions& incidents);

private:
    void makeMenu(QMainWindow& window);

    CueActions* m_cues;
    IncidentActions& m_incidents;
    Projector* m_projector;
};

} // namespace leaklab::ui
