#pragma once

#include "app/models/log_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace leaklab::charts {
class FlowLayout;
}

namespace leaklab::ui {

class FollowingTable;

/// What the shop's processes wrote, to be filtered, searched and copied. `lines` outlives it.
class LogView : public QWidget {
    Q_OBJECT
public:
    explicit LogView(models::LogModel& lines, QWidget* parent = nullptr);

private:
    void addFilters(charts::FlowLayout& bar);
    void addSearch(charts::FlowLayout& bar);
    void findNext();

    models::LogFilter* m_filter;
    FollowingTable* m_table;
    QLineEdit* m_wanted;
    QLabel* m_found;
};

} // namespace leaklab::ui
