#pragma once

#include "app/ui/exercise/question_edit.h"

#include <optional>

class QLabel;

namespace leaklab::ui {

/// A point or a stretch of time, taken from the crosshair of the charts, which mouse and arrow keys move.
class MomentEdit : public QuestionEdit {
    Q_OBJECT
public:
    enum class Kind { Point, Span };
    MomentEdit(Kind kind, charts::TimeNavigation& navigation, QWidget* parent);

protected:
    void give() override;

private:
    void take(std::optional<double>& into);
    void refresh();
    [[nodiscard]] QString text(const std::optional<double>& time) const;

    Kind m_kind;
    charts::TimeNavigation& m_navigation;
    std::optional<double> m_from;
    std::optional<double> m_until;
    QLabel* m_taken;
    QPushButton* m_answer;
};

} // namespace leaklab::ui
