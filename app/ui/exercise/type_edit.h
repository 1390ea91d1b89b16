#pragma once

#include "app/ui/exercise/question_edit.h"

class QLabel;

namespace leaklab::ui {

/// A type of the heap census: the one that is chosen in its table.
class TypeEdit : public QuestionEdit {
    Q_OBJECT
public:
    TypeEdit(CensusPanel& census, QWidget* parent);

protected:
    void give() override;

private:
    void refresh();

    CensusPanel& m_census;
    QLabel* m_chosen;
};

} // namespace leaklab::ui
