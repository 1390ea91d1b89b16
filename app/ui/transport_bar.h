#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace leaklab::session {
class Replay;
}

namespace leaklab::ui {

/// Plays a recorded session: play and pause, how fast, where, and on to the next thing that happened.
/// `replay` outlives it. Thread: the GUI thread.
class TransportBar : public QWidget {
    Q_OBJECT
public:
    explicit TransportBar(session::Replay& replay, QWidget* parent = nullptr);

private:
    [[nodiscard]] QToolButton* button(
        const char* name, const QString& text, const QKeySequence& key, const QString& tip);
    void makeSpeeds();
    void makePosition();
    void toggle();
    void goToNextEvent();
    void showPosition();
    void showState();
    [[nodiscard]] double sliderTime() const;

    session::Replay& m_replay;
    QToolButton* m_play;
    QToolButton* m_start;
    QToolButton* m_next;
    QComboBox* m_speed;
    QSlider* m_position;
    QLabel* m_time;
    QTimer m_seekSoon; ///< going back begins the session anew, which is not for every pixel of a drag
};

} // namespace leaklab::ui
