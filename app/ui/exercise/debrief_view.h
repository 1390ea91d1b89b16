#pragma once

#include "app/training/attempt.h"

#include <QScrollArea>

class QPushButton;

namespace leaklab::ui {

/// The end of an exercise: what was seen and what it is called, how it went, and what comes next.
/// `attempt` outlives it.
class DebriefView : public QScrollArea {
    Q_OBJECT
public:
    /// `next`: title of the exercise that comes next; empty: none.
    DebriefView(const training::Attempt& attempt, const QString& next, QWidget* parent = nullptr);

Q_SIGNALS:
    void summaryRequested();
    void nextRequested();
};

} // namespace leaklab::ui
