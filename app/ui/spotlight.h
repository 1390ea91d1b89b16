#pragma once

#include <QPointer>
#include <QWidget>

namespace leaklab::ui {

/// A ring around another widget of the same window, to point it out. Takes no clicks and no focus, and
/// follows the widget as it moves.
class Spotlight : public QWidget {
    Q_OBJECT
public:
    /// `window`: lies over all of it.
    explicit Spotlight(QWidget& window);
    void pointAt(QWidget* target); ///< null: at nothing
    [[nodiscard]] QWidget* target() const { return m_target; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    QPointer<QWidget> m_target;
};

} // namespace leaklab::ui
