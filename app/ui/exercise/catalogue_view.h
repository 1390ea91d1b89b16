#pragma once

#include "app/ui/exercise/exercise_shelf.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace leaklab::ui {

class LessonText;

/// All exercises with what each is about and how far it has got; here one is started, gone on with or reset.
/// `shelf` outlives it.
class CatalogueView : public QWidget {
    Q_OBJECT
public:
    explicit CatalogueView(ExerciseShelf& shelf, QWidget* parent = nullptr);
    void choose(const QString& id);
    void lockFolders(); ///< nobody may open exercises of their own

Q_SIGNALS:
    void startRequested(const QString& id); ///< or to go on with it
    void folderRequested(); ///< somebody wants to open exercises of their own

private:
    void refresh();
    void showChosen();
    void resetChosen();
    void showInstructorsNotes();
    [[nodiscard]] const ExerciseShelf::Entry* chosen() const;

    ExerciseShelf& m_shelf;
    QListWidget* m_list;
    LessonText* m_about;
    QLabel* m_facts;
    QPushButton* m_start;
    QPushButton* m_reset;
    QPushButton* m_notes;
    QPushButton* m_resetAll;
    QPushButton* m_open;
    bool m_askedToResetAll = false; ///< the next click does it
};

} // namespace leaklab::ui
