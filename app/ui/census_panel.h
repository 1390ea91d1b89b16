#pragma once

#include "app/core/error.h"
#include "app/models/census.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace leaklab::charts {
class FlowLayout;
}
namespace leaklab::collect {
class SessionRecord;
}
namespace leaklab::lab {
class HeapInspector;
}

namespace leaklab::ui {

/// What is alive on the cart's heap, by type: one census or two compared, and what holds the chosen type.
/// Reads the session; takes censuses only once it is given somebody who can. `session` outlives it.
class CensusPanel : public QWidget {
    Q_OBJECT
public:
    explicit CensusPanel(const collect::SessionRecord& session, QWidget* parent = nullptr);
    /// From now on censuses and snapshots can be taken; outlives the panel.
    void setInspector(lab::HeapInspector& inspector);
    [[nodiscard]] QString chosenType() const; ///< in the table; empty: none

Q_SIGNALS:
    void typeChosen(); ///< another one, or none
    void compared(); ///< somebody looks at two censuses beside each other
    void pathShown(const QString& type); ///< somebody chose a type, and what holds it is known

protected:
    void showEvent(QShowEvent* event) override;

private:
    void tellWhatIsSeen();
    void makeTable();
    void addButtons(charts::FlowLayout& bar);
    void addChoices(charts::FlowLayout& bar);
    void takeEvent(const collect::LabEvent& event);
    void showChosen();
    void showPath();
    void chooseSnapshotFile();
    void showProgress(qint64 done, qint64 total);
    void showSaved(const QString& file, qint64 bytes);
    void showFailure(const core::Error& error);
    void setBusy(bool busy);

    lab::HeapInspector* m_inspector = nullptr;
    std::pair<int, int> m_comparedLast{ -1, -1 }; ///< numbers of the censuses that compared() told of
    std::vector<models::Census> m_censuses;
    models::CensusModel m_model;
    QSortFilterProxyModel m_sorted;
    QPushButton* m_look;
    QPushButton* m_collect;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QComboBox* m_shown;
    QComboBox* m_earlier;
    QLabel* m_message;
    QTableView* m_table;
    QLabel* m_path;
};

} // namespace leaklab::ui
