#pragma once

#include <QLabel>

namespace leaklab::ui {

/// A label of one line that ends in an ellipsis where its text does not fit, instead of being cut off or
/// pushing the window wider. The whole text is in its tool tip then, and always what is read aloud.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isElided() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace leaklab::ui
