#pragma once

#include "app/ui/exercise/question_edit.h"

#include <vector>

class QAbstractButton;

namespace leaklab::ui {

/// Options to choose from: one where one is right, any number where several are.
class ChoiceEdit : public QuestionEdit {
    Q_OBJECT
public:
    ChoiceEdit(const training::ChoiceQuestion& question, const training::CheckText& text, QWidget* parent);

protected:
    void give() override;

private:
    QStringList m_options;
    std::vector<QAbstractButton*> m_buttons; ///< in the order of the options
};

} // namespace leaklab::ui
