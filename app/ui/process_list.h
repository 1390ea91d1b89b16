#pragma once

#include <QGroupBox>

#include <vector>

class QLabel;

namespace leaklab::lab {
class Lab;
enum class Role;
} // namespace leaklab::lab

namespace leaklab::ui {

class ProcessActions;

/// The processes around the cart, one line each, with the same actions in a menu; and the storefront's
/// address.
class ProcessList : public QGroupBox {
    Q_OBJECT
public:
    explicit ProcessList(lab::Lab& lab, QWidget* parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        lab::Role role;
        QLabel* state = nullptr;
        ProcessActions* actions = nullptr;
    };
    [[nodiscard]] QString stateOf(lab::Role role) const;

    lab::Lab& m_lab;
    std::vector<Line> m_lines;
    QLabel* m_storefront;
};

} // namespace leaklab::ui
