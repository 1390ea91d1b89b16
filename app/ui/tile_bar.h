#pragma once

#include "app/models/tiles.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace leaklab::ui {

/// One number with its name and what it is a part of.
class TileView : public QFrame {
    Q_OBJECT
public:
    explicit TileView(QWidget* parent = nullptr);
    void show(const models::Tile& tile);

private:
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_note;
};

/// The few numbers that tell how the shop is.
class TileBar : public QWidget {
    Q_OBJECT
public:
    explicit TileBar(QWidget* parent = nullptr);
    void show(const std::vector<models::Tile>& tiles);

private:
    std::vector<TileView*> m_views;
};

} // namespace leaklab::ui
