#pragma once

#include "app/training/attempt.h"
#include "app/ui/exercise/answer_sources.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace leaklab::ui {

class CatalogueView;
class ExerciseShelf;
class NoticeBar;
class StepView;

/// The left-hand side of the window: the catalogue of exercises, or the one that is being done. What is to be
/// done about it is asked for by signals. `shelf` and `sources` outlive it.
class ExercisePanel : public QFrame {
    Q_OBJECT
public:
    ExercisePanel(ExerciseShelf& shelf, const AnswerSources& sources, QWidget* parent = nullptr);

    void showAttempt(training::Attempt& attempt); ///< which outlives its being shown
    void showAnew(); ///< the attempt's words have changed
    void showCatalogue(const QString& chosen = {}); ///< and lets go of the attempt
    void setNextTitle(const QString& title) { m_nextTitle = title; } ///< of the exercise after this one
    [[nodiscard]] CatalogueView& catalogue() const { return *m_catalogue; }
    void tell(const QString& sentence); ///< a line above the step; empty: none

    [[nodiscard]] QSize sizeHint() const override; ///< as wide as somebody made it last

Q_SIGNALS:
    void leaveRequested(); ///< back to the catalogue
    void closeRequested();
    void summaryRequested();
    void nextExerciseRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void showStep();
    void showDebrief();
    void showPhase();
    void refresh();
    void refreshClock();
    void putPage(QWidget* page);

    ExerciseShelf& m_shelf;
    AnswerSources m_sources;
    training::Attempt* m_attempt = nullptr;
    QString m_nextTitle;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_clockText;
    QProgressBar* m_progress;
    QToolButton* m_list;
    QToolButton* m_close;
    NoticeBar* m_trouble;
    QLabel* m_told;
    QStackedWidget* m_pages;
    CatalogueView* m_catalogue;
    QWidget* m_page = nullptr; ///< of the attempt
    StepView* m_step = nullptr; ///< the same, when it is a step
    QWidget* m_foot;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QTimer* m_clock;
};

} // namespace leaklab::ui
