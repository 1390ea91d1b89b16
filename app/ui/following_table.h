#pragma once

#include <QTableView>

namespace leaklab::ui {

/// A plain table that follows its newest row as long as its user has not scrolled away from it.
class FollowingTable : public QTableView {
    Q_OBJECT
public:
    explicit FollowingTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

private:
    bool m_follow = true;
};

} // namespace leaklab::ui
