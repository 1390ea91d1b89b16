#pragma once

#include "app/ui/notice_bar.h"

namespace leaklab::ui {

/// A sentence over the charts that stays until it is read: what went wrong beside the lab itself, or what was
/// done without being asked. Hidden while there is nothing to say.
class NoticeLine : public NoticeBar {
    Q_OBJECT
public:
    explicit NoticeLine(QWidget* parent = nullptr);
    void tell(const QString& text); ///< empty: nothing
};

} // namespace leaklab::ui
