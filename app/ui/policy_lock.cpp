#include "app/ui/policy_lock.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace leaklab::ui {

namespace {

struct PolicyText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::PolicyLock)
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

QString policyLockText()
{
    return PolicyText::tr("Set by your administrator.");
}

void lockByPolicy(QWidget& control)
{
    control.setEnabled(false);
    control.setToolTip(policyLockText());
    control.setAccessibleDescription(policyLockText());
    new StaysDisabled(control);
}

void lockByPolicy(QAction& action)
{
    action.setEnabled(false);
    action.setToolTip(policyLockText());
}

} // namespace leaklab::ui
