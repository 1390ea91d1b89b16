#pragma once

#include "app/models/log_model.h"

#include <QWidget>

namespace leaklab::ui {

/// What the shop's processes wrote, of all of them or of one.
class LogView : public QWidget {
    Q_OBJECT
public:
    explicit LogView(models::LogModel& lines, QWidget* parent = nullptr);

private:
    models::LogFilter* m_filter;
};

} // namespace leaklab::ui
