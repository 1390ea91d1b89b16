#pragma once

#include "app/models/tiles.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;

namespace leaklab::ui {

class ElidedLabel;

/// One number with its name and what it is a part of.
class TileView : public QWidget {
    Q_OBJECT
public:
    explicit TileView(QWidget* parent = nullptr);
    void show(const models::Tile& tile);
    /// What its number needs with air around it, whatever the number is now.
    [[nodiscard]] int usualWidth() const;
    /// Name and number in one line, without the note: where there is no room for more.
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString spoken(const models::Tile& tile) const;

    ElidedLabel* m_title;
    ElidedLabel* m_value;
    ElidedLabel* m_note;
    QBoxLayout* m_layout;
    models::TileLevel m_level = models::TileLevel::Normal;
};

/// The few numbers that tell how the shop is: side by side, or compact in two rows where that is too narrow.
class TileBar : public QWidget {
    Q_OBJECT
public:
    explicit TileBar(QWidget* parent = nullptr);
    void show(const std::vector<models::Tile>& tiles);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    std::vector<TileView*> m_views;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace leaklab::ui
