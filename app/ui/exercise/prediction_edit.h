#pragma once

#include "app/ui/exercise/question_edit.h"

class QLineEdit;

namespace leaklab::ui {

/// A time still to come, as a wait from now: "3:20" or "200" seconds. It counts from the moment the answer is
/// given.
class PredictionEdit : public QuestionEdit {
    Q_OBJECT
public:
    PredictionEdit(const charts::TimeNavigation& navigation, QWidget* parent);

protected:
    void give() override;

private:
    const charts::TimeNavigation& m_navigation;
    QLineEdit* m_wait;
};

} // namespace leaklab::ui
