#pragma once

#include "app/training/attempt.h"
#include "app/training/command.h"
#include "app/ui/main_window.h"

#include <QString>

namespace leaklab::tests {

/// Does an exercise in the window as a person does, with mouse and keyboard on the real controls and nothing
/// else: reads what is to be done from the reference solutions, and what is to be answered from the session,
/// as a person reads it from the charts. What can't be done is in problem().
class HandTrainee {
public:
    HandTrainee(ui::MainWindow& window, const lab::Lab& lab);

    /// From the step that is shown to the debrief. False: it got stuck, see problem().
    bool doExercise();
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] const training::Attempt& attempt() const;
    bool doStep(const training::Step& step);
    bool run(const training::Command& command);

    bool does(const training::command::SetTraffic& command);
    bool does(const training::command::SetRate& command);
    bool does(const training::command::Deploy& command);
    bool does(const training::command::TakeCensus& command);
    bool does(const training::command::SetFault& command);
    bool does(const training::command::Choose& command);
    bool does(const training::command::AnswerNumber& command);
    bool does(const training::command::MarkEvent& command);
    bool does(const training::command::MarkTime& command);
    bool does(const training::command::MarkSpan& command);
    bool does(const training::command::Predict& command);
    bool does(const training::command::NameType& command);
    bool does(const training::command::Act& command);
    bool does(const training::command::Wait& command);
    bool does(const training::command::WaitUntil& command);
    bool does(const training::command::WaitForAll& command);
    bool does(const training::command::WaitForCheck& command);
    bool does(const training::command::WaitForEvent& command);
    template <class Other> bool does(const Other& command);

    bool click(QWidget* button);
    bool answerIn(QWidget& row); ///< presses its Answer
    [[nodiscard]] QWidget* row(const QString& check) const;
    bool type(QWidget* field, const QString& text);
    bool putCrosshair(double time);
    bool chooseType(const QString& type);
    template <class Ready> bool waitFor(Ready ready, const QString& what);
    [[nodiscard]] bool passed(const QString& check) const;
    bool fail(const QString& what);

    ui::MainWindow& m_window;
    const lab::Lab& m_lab;
    QString m_problem;
};

} // namespace leaklab::tests
