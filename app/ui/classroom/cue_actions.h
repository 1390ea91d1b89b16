#pragma once

#include <QObject>

class QAction;

namespace leaklab::charts {
class ChartColumn;
}
namespace leaklab::lab {
class Cues;
}

namespace leaklab::ui {

/// Marks the moment that charts show. `cues` and `charts` outlive it. Thread: the GUI thread.
class CueActions : public QObject {
    Q_OBJECT
public:
    CueActions(lab::Cues& cues, charts::ChartColumn& charts, QObject* parent = nullptr);

    [[nodiscard]] QAction& dropNow() const { return *m_dropNow; } ///< Ctrl+K; then droppedUnnamed()
    void drop(const QString& text, bool isNote);
    void rename(int id, const QString& text);
    void remove(int id, const QString& text);

Q_SIGNALS:
    /// By the key: the moment is kept under a name that is no more than a number.
    void droppedUnnamed(int id, const QString& name);

private:
    int dropMark(const QString& text, bool isNote);

    lab::Cues& m_cues;
    charts::ChartColumn& m_charts;
    QAction* m_dropNow;
};

} // namespace leaklab::ui
