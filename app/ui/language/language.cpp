#include "app/ui/language/language.h"

#include "app/ui/language/language_list.h"

#include <QApplication>
#include <QSettings>

namespace leaklab::ui {

namespace {

const QString choiceKey = QStringLiteral("look/language");

bool canBeShown(const OfferedLanguage& language)
{
    return !QFontDatabase::families(language.script).isEmpty();
}

} // namespace

Language::Language(const LanguageRule& rule)
    : m_choice(rule.locked ? rule.code : QSettings().value(choiceKey, rule.code).toString())
    , m_locked(rule.locked)
{
    if (!m_choice.isEmpty() && offeredLanguage(m_choice).code != m_choice)
        m_choice.clear();
    apply();
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_ofQt);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(m_before);
}

void Language::setChoice(const QString& code)
{
    if (m_locked || code == m_choice)
        return;
    m_choice = code;
    QSettings().setValue(choiceKey, code);
    apply();
    Q_EMIT changed();
}

void Language::apply()
{
    const QLocale system = QLocale::system();
    OfferedLanguage language = offeredLanguage(m_choice.isEmpty() ? bestLanguageFor(system) : m_choice);
    m_problem.clear();
    if (!canBeShown(language)) {
        m_problem
            = tr("%1 can't be shown: no font on this machine has its letters. Install one, as the package "
                 "%2 of Debian and Ubuntu, and start Leak Lab again.")
                  .arg(QLocale::languageToString(QLocale(language.code).language()), language.fontPackage);
        language = offeredLanguage(QStringLiteral("en"));
    }
    m_code = language.code;
    const QLocale locale
        = m_choice.isEmpty() && m_code == QLatin1String("en") ? system : localeFor(m_code, system);
    QLocale::setDefault(locale);
    use(m_ofQt, QStringLiteral("qtbase_") + m_code);
    use(m_ours, QStringLiteral("leaklab_") + m_code);
    // After the translators: Qt's own come with a direction, and not in each language.
    QApplication::setLayoutDirection(QLocale(m_code).textDirection());
}

void Language::use(QTranslator& translator, const QString& name)
{
    QCoreApplication::removeTranslator(&translator);
    // English has no file of Qt's, and ours only for plurals.
    if (translator.load(QStringLiteral(":/leaklab/translations/") + name + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&translator);
}

} // namespace leaklab::ui
