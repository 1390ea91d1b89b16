#include "app/ui/theme/theme_actions.h"

#include "app/ui/theme/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace leaklab::ui {

ThemeActions::ThemeActions(Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_themes(new QActionGroup(this))
    , m_textSizes(new QActionGroup(this))
    , m_larger(new QAction(tr("&Larger"), this))
    , m_smaller(new QAction(tr("&Smaller"), this))
    , m_normal(new QAction(tr("&Normal"), this))
{
    addThemes();
    addTextSizes();
    connect(&appearance, &Appearance::changed, this, &ThemeActions::refresh);
    refresh();
}

void ThemeActions::addThemes()
{
    const auto add = [this](ThemeChoice choice, const QString& text) {
        QAction* action = m_themes->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
    };
    add(ThemeChoice::System, tr("&As the system"));
    add(ThemeChoice::Light, tr("&Light"));
    add(ThemeChoice::Dark, tr("&Dark"));
    add(ThemeChoice::HighContrast, tr("&High contrast"));
    add(ThemeChoice::Projector, tr("&Projector: large type, thick lines"));
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_appearance.setChoice(static_cast<ThemeChoice>(action->data().toInt()));
    });
}

void ThemeActions::addTextSizes()
{
    const QLocale locale;
    for (const int percent : Appearance::textSizes) {
        QAction* action = m_textSizes->addAction(tr("%1 %", "a text size").arg(locale.toString(percent)));
        action->setCheckable(true);
        action->setData(percent);
    }
    connect(m_textSizes, &QActionGroup::triggered, this,
        [this](const QAction* action) { m_appearance.setTextPercent(action->data().toInt()); });
    // Where a plus needs Shift, the equals sign is on the same key.
    m_larger->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) });
    m_smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_normal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(m_larger, &QAction::triggered, this, [this] { step(1); });
    connect(m_smaller, &QAction::triggered, this, [this] { step(-1); });
    connect(m_normal, &QAction::triggered, this, [this] { m_appearance.setTextPercent(100); });
}

void ThemeActions::step(int by)
{
    const auto& sizes = Appearance::textSizes;
    const auto now = std::find(sizes.begin(), sizes.end(), m_appearance.textPercent()) - sizes.begin();
    const auto next = std::clamp<std::ptrdiff_t>(now + by, 0, std::ssize(sizes) - 1);
    m_appearance.setTextPercent(sizes.at(static_cast<std::size_t>(next)));
}

void ThemeActions::refresh()
{
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_appearance.choice()));
    for (QAction* action : m_textSizes->actions())
        action->setChecked(action->data().toInt() == m_appearance.textPercent());
    m_larger->setEnabled(m_appearance.textPercent() < Appearance::textSizes.back());
    m_smaller->setEnabled(m_appearance.textPercent() > Appearance::textSizes.front());
}

void ThemeActions::addTo(QMenu& menu) const
{
    QMenu* themes = menu.addMenu(tr("&Theme"));
    themes->addActions(m_themes->actions());
    QMenu* sizes = menu.addMenu(tr("Te&xt size"));
    sizes->addActions({ m_larger, m_smaller, m_normal });
    sizes->addSeparator();
    sizes->addActions(m_textSizes->actions());
}

} // namespace leaklab::ui
