#pragma once

#include "app/models/cue_model.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QTableView;

namespace leaklab::charts {
class ChartColumn;
}
namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

/// The cues and notes of a session: go to one; in a lab that runs, also rename it, take it away. It changes
/// nothing itself, it only says what is wanted. `session` and `charts` outlive it. Thread: the GUI thread.
class CuePanel : public QWidget {
    Q_OBJECT
public:
    enum class Access { ReadOnly, Editable };

    CuePanel(const collect::SessionRecord& session, charts::ChartColumn& charts, Access access,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void renameWanted(int id, const QString& text);
    void removeWanted(int id, const QString& text);

private:
    [[nodiscard]] QAction* makeAction(
        const char* name, const QString& text, const QKeySequence& key, const QString& teaches);
    void makeEditable();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] const models::Cue* chosen() const;
    void show(const models::Cue& cue);
    void updateActions();

    charts::ChartColumn& m_charts;
    models::CueModel m_model;
    Access m_access;
    QTableView* m_table;
    QAction* m_show;
    QAction* m_rename;
    QAction* m_remove;
};

} // namespace leaklab::ui
