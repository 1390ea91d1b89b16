#pragma once

#include <QTableView>

class QToolButton;

namespace leaklab::ui {

/// A plain table that follows its newest row as long as its user has not scrolled away from it. Its rows can
/// be copied, as text with tabs between the cells.
class FollowingTable : public QTableView {
    Q_OBJECT
public:
    explicit FollowingTable(QWidget* parent = nullptr);
    /// The header and a row: less than Qt would ask for.
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] bool isFollowing() const { return m_follow; }
    void follow(); ///< from now on, again
    /// To be shown beside the table: enabled while it does not follow, and makes it.
    [[nodiscard]] QToolButton* followButton();
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    void followingChanged(bool following);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitToFont();
    void setFollowing(bool following);

    bool m_follow = true;
};

} // namespace leaklab::ui
