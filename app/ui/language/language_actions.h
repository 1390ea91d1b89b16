#pragma once

#include <QObject>

class QActionGroup;
class QMenu;

namespace leaklab::ui {

class Language;

/// The choice of language as a menu. `language` outlives it. Thread: the GUI thread.
class LanguageActions : public QObject {
    Q_OBJECT
public:
    explicit LanguageActions(Language& language, QObject* parent = nullptr);
    void addTo(QMenu& menu) const;

private:
    Language& m_language;
    QActionGroup* m_actions;
};

} // namespace leaklab::ui
