#pragma once

#include <QWidget>

class QAbstractButton;

namespace leaklab::ui {

/// A radio button or check box whose words wrap, which Qt's do not. Whoever makes several groups them.
class OptionButton : public QWidget {
    Q_OBJECT
public:
    OptionButton(const QString& text, bool several, QWidget* parent = nullptr);
    [[nodiscard]] QAbstractButton& button() const { return *m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QAbstractButton* m_button;
};

} // namespace leaklab::ui
