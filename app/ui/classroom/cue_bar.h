#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace leaklab::ui {

class CueActions;

/// Where cues and notes are typed. A cue that was dropped by its key is named here afterwards: Enter names
/// it, Escape leaves it as it is. `actions` outlives it.
class CueBar : public QWidget {
    Q_OBJECT
public:
    explicit CueBar(CueActions& actions, QWidget* parent = nullptr);

private:
    [[nodiscard]] QToolButton* makeButton(const char* name, const QString& text, const QString& teaches);
    void beginNaming(int id, const QString& name);
    void finishNaming();
    void drop(bool isNote);
    void clear();
    void updateButtons();

    CueActions& m_actions;
    QLineEdit* m_field;
    QToolButton* m_cue;
    QToolButton* m_note;
    int m_naming = 0; ///< id of the cue that is being named
};

} // namespace leaklab::ui
