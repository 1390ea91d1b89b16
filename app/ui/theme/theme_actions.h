#pragma once

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;

namespace leaklab::ui {

class Appearance;

/// The choice of theme and text size as actions for a menu. `appearance` outlives them.
class ThemeActions : public QObject {
    Q_OBJECT
public:
    explicit ThemeActions(Appearance& appearance, QObject* parent = nullptr);

    /// Adds "Theme" and "Text size" as submenus.
    void addTo(QMenu& menu) const;
    [[nodiscard]] QActionGroup& themes() const { return *m_themes; } ///< in the order of ThemeChoice
    [[nodiscard]] QActionGroup& textSizes() const { return *m_textSizes; }
    [[nodiscard]] QAction& larger() const { return *m_larger; }
    [[nodiscard]] QAction& smaller() const { return *m_smaller; }
    [[nodiscard]] QAction& normal() const { return *m_normal; }

private:
    void addThemes();
    void addTextSizes();
    void step(int by);
    void refresh();

    Appearance& m_appearance;
    QActionGroup* m_themes;
    QActionGroup* m_textSizes;
    QAction* m_larger;
    QAction* m_smaller;
    QAction* m_normal;
};

} // namespace leaklab::ui
