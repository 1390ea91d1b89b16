#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace leaklab::ui {

/// A question or a warning within the window, with its answers as buttons: nothing waits for it. Hidden
/// until it is asked; Esc in it gives the last answer.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(const QString& name, QWidget* parent = nullptr);

    /// Adds a button; it hides the bar before it does anything else.
    QPushButton* addAnswer(const QString& name, const QString& text, const QString& teaches);
    void ask(const QString& text); ///< shows it and says it
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintGround();

    QLabel* m_text;
    QHBoxLayout* m_layout;
    QPushButton* m_last = nullptr;
};

} // namespace leaklab::ui
