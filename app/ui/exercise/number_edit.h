#pragma once

#include "app/ui/exercise/question_edit.h"

class QLineEdit;

namespace leaklab::ui {

/// A number in the question's unit, written as the locale writes it.
class NumberEdit : public QuestionEdit {
    Q_OBJECT
public:
    NumberEdit(const training::NumberQuestion& question, QWidget* parent);

protected:
    void give() override;

private:
    QLineEdit* m_field;
};

} // namespace leaklab::ui
