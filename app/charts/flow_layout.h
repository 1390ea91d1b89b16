#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace leaklab::charts {

/// Lays controls out in a row, and goes on in the next one where there is no more room, as words of a text
/// do. So a bar of them needs no more width than its widest control, whatever the language and type size.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< in one row
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& room) override;

private:
    /// The height it takes in `room`; `place` says whether the controls are put there.
    int arrange(const QRect& room, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace leaklab::charts
