#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace leaklab::ui {

/// What an administrator has set.
struct LanguageRule {
    QString code; ///< that counts until the user chooses; empty: as the system
    bool locked = false; ///< the only one there may be
};

/// In which language the windows are: that of the system, or what the user chose, which is remembered. Puts
/// translations, the way numbers are written and the direction of reading on the whole application. Windows
/// take their texts when they are made, so whoever has one makes it anew on changed().
/// Owner: main, which makes it before the first window. Thread: the GUI thread.
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(const LanguageRule& rule = {});
    ~Language() override; ///< leaves the application as it found it

    [[nodiscard]] QString choice() const { return m_choice; } ///< a code; empty: as the system
    [[nodiscard]] QString code() const { return m_code; } ///< of what is shown now
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// Why another one than the wanted is shown, and what to do; empty: it is the wanted one.
    [[nodiscard]] QString problem() const { return m_problem; }
    void setChoice(const QString& code); ///< unless locked

Q_SIGNALS:
    void changed();

private:
    void apply();
    void use(QTranslator& translator, const QString& name);

    QLocale m_before;
    QString m_choice;
    QString m_code;
    QString m_problem;
    bool m_locked = false;
    QTranslator m_ofQt; ///< the texts of Qt's own dialogs and menus
    QTranslator m_ours;
};

} // namespace leaklab::ui
