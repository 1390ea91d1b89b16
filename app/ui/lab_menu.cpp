#include "app/ui/lab_menu.h"

#include "app/lab/lab.h"
#include "app/ui/process_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace leaklab::ui {

LabMenu::LabMenu(QMenu& menu, lab::Lab& lab)
    : QObject(&menu)
    , m_lab(lab)
    , m_cart(new ProcessActions(lab, lab::Role::Cart, this))
{
    menu.setToolTipsVisible(true);
    addCart(menu);
    menu.addSeparator();
    addBuild(menu);
    menu.addSeparator();
    addTraffic(menu);
    connect(&m_lab, &lab::Lab::settingsChanged, this, &LabMenu::refresh);
    refresh();
}

void LabMenu::addCart(QMenu& menu)
{
    const auto add = [&menu](QAction* action, const QString& text, int key) {
        action->setText(text);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(key)));
        menu.addAction(action);
    };
    add(m_cart->start(), tr("&Start the cart"), Qt::Key_G);
    add(m_cart->stop(), tr("Sto&p the cart"), Qt::Key_P);
    add(m_cart->restart(), tr("&Restart the cart"), Qt::Key_R);
    add(m_cart->kill(), tr("&Kill the cart"), Qt::Key_K);
}

void LabMenu::addBuild(QMenu& menu)
{
    auto* builds = new QActionGroup(this);
    const auto add = [&](const QString& text, int key, bool leaking) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(key)));
        builds->addAction(action);
        connect(action, &QAction::triggered, this, [this, leaking] { m_lab.setLeaking(leaking); });
        return action;
    };
    m_leaking = add(tr("Deploy the &leaking build"), Qt::Key_L, true);
    m_fixed = add(tr("Deploy the &fixed build"), Qt::Key_F, false);
}

void LabMenu::addTraffic(QMenu& menu)
{
    m_traffic = menu.addAction(tr("&Traffic"));
    m_traffic->setCheckable(true);
    m_traffic->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    connect(m_traffic, &QAction::triggered, this, [this](bool on) { m_lab.setTrafficOn(on); });
}

void LabMenu::refresh()
{
    m_cart->refresh();
    // A concealed lab is for who works on it to find out; its keys go with them.
    for (QAction* build : { m_leaking, m_fixed })
        build->setVisible(!m_lab.isConcealed());
    m_leaking->setChecked(m_lab.settings().leaking);
    m_fixed->setChecked(!m_lab.settings().leaking);
    m_traffic->setChecked(m_lab.settings().trafficOn);
}

} // namespace leaklab::ui
