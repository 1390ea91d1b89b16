#pragma once

#include <QTableView>

namespace leaklab::ui {

/// A plain table that follows its newest row as long as its user has not scrolled away from it.
class FollowingTable : public QTableView {
    Q_OBJECT
public:
    explicit FollowingTable(QWidget* parent = nullptr);
    /// The header and a row: less than Qt would ask for.
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel* model) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitToFont();
    bool m_follow = true;
};

} // namespace leaklab::ui
