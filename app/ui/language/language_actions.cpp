#include "app/ui/language/language_actions.h"

#include "app/ui/language/language.h"
#include "app/ui/language/language_list.h"
#include "app/ui/policy_lock.h"
#include "app/ui/text_without_key.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace leaklab::ui {

LanguageActions::LanguageActions(Language& language, QObject* parent)
    : QObject(parent)
    , m_language(language)
    , m_actions(new QActionGroup(this))
{
    const auto add = [this](const QString& code, const QString& text) {
        QAction* action = m_actions->addAction(text);
        action->setObjectName(QStringLiteral("language-") + code);
        action->setCheckable(true);
        action->setData(code);
        action->setChecked(code == m_language.choice());
        action->setEnabled(!m_language.isLocked() || action->isChecked());
        if (m_language.isLocked())
            action->setToolTip(policyLockText());
    };
    add({}, tr("&As the system"));
    for (const OfferedLanguage& offered : offeredLanguages())
        add(offered.code, offered.name);
    connect(m_actions, &QActionGroup::triggered, this,
        [this](const QAction* action) { m_language.setChoice(action->data().toString()); });
}

void LanguageActions::addTo(QMenu& menu) const
{
    // Whoever got into a language that they can't read looks for this word.
    const QString english = QStringLiteral("Language");
    const QString title = tr("Lan&guage");
    QMenu* languages
        = menu.addMenu(textWithoutKey(title) == english ? title : title + QStringLiteral(" / ") + english);
    languages->setObjectName(QStringLiteral("languages"));
    languages->setToolTipsVisible(true);
    languages->addActions(m_actions->actions());
}

} // namespace leaklab::ui
