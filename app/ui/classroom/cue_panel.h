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
namespace leaklab::lab {
class Cues;
}

namespace leaklab::ui {

/// The cues and notes of a session: go to one, rename it, take it away. The arguments outlive it.
class CuePanel : public QWidget {
    Q_OBJECT
public:
    CuePanel(const collect::SessionRecord& session, lab::Cues& cues, charts::ChartColumn& charts,
        QWidget* parent = nullptr);

private:
    [[nodiscard]] QAction* makeAction(
        const char* name, const QString& text, const QKeySequence& key, const QString& teaches);
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] const models::Cue* chosen() const;
    void show(const models::Cue& cue);
    void updateActions();

    lab::Cues& m_cues;
    charts::ChartColumn& m_charts;
    models::CueModel m_model;
    QTableView* m_table;
    QAction* m_show;
    QAction* m_rename;
    QAction* m_remove;
};

} // namespace leaklab::ui
