#include "app/ui/policy_lock.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace leaklab::ui {

namespace {

struct PolicyText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::PolicyLock)
public:
    static QString lock() { return tr("Set by your administrator."); }
};

/// Panels enable their controls as the lab goes; this one has the last word.
class StaysDisabled : public QObject {
public:
    explicit StaysDisabled(QWidget& control)
        : QObject(&control)
    {
        control.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* control = static_cast<QWidget*>(watched);
        if (event->type() == QEvent::EnabledChange && control->isEnabled())
            control->setEnabled(false);
        return false;
    }
};

} // namespace

void lockByPolicy(QWidget& control)
{
    control.setEnabled(false);
    control.setToolTip(PolicyText::lock());
    control.setAccessibleDescription(PolicyText::lock());
    new StaysDisabled(control);
}

void lockByPolicy(QAction& action)
{
    action.setEnabled(false);
    action.setToolTip(PolicyText::lock());
}

} // namespace leaklab::ui
